import { commonTexts } from '../../shared/text/screens/common/common.ts';
import type { CommonKey } from '../../shared/text/screens/common/en.ts';
import { useWords } from '../words/words-context.tsx';
import { useMessages } from './messages.tsx';

/** The last remark, in the top bar, where it covers nothing. */
export function MessageLine() {
  const say = useWords(commonTexts);
  const { message } = useMessages();
  const kind = message?.scanKind === undefined ? '' : say(`scan.kind.${message.scanKind}` as CommonKey);
  return (
    <p className="message-line" role="status" {...(message && { 'data-kind': message.kind })}>
      {message ? say(message.say, { kind }) : ''}
    </p>
  );
}
