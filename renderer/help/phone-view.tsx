import { useRef, useState } from 'react';
import { findPhoneErrors, maxPhoneErrorTextLength, phoneErrors } from '../../shared/domain/help/phone-errors.ts';
import { helpTexts } from '../../shared/text/help/help.ts';
import { helpScreenTexts } from '../../shared/text/screens/help-screen/help-screen.ts';
import { useCommand } from '../keys/commands.tsx';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../words/words-context.tsx';
import { PhoneErrorRow } from './phone-error-row.tsx';

/** What stands on the customer's phone, what it means, what to say, and what to do next. */
export function PhoneView() {
  const say = useWords(helpScreenTexts);
  const help = useWords(helpTexts);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const isEmpty = text.trim() === '';
  const rows = isEmpty ? phoneErrors : findPhoneErrors(text);
  useCommand({
    key: 'Escape',
    label: say('phone.field'),
    run: () => {
      setText('');
      field.current?.focus();
    },
    isLocal: true,
  });
  return (
    <>
      <Field
        className="help-search"
        label={say('phone.field')}
        help={say('phone.field.help')}
        value={text}
        onChange={setText}
        maxLength={maxPhoneErrorTextLength}
        inputRef={field}
        size="large"
        isFocusedFirst
      />
      <p className="soft small" role="status">
        {isEmpty ? say('phone.all', { count: rows.length }) : say('phone.count', { count: rows.length })}
      </p>
      {rows.length === 0 && (
        <Notice kind="warn">
          <p>{help('phone-error-unknown')}</p>
        </Notice>
      )}
      <ul className="phone-rows">
        {rows.map((row) => (
          <PhoneErrorRow key={row.id} row={row} />
        ))}
      </ul>
    </>
  );
}
