import { CircleCheck, TriangleAlert, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { settingsTexts } from '../../shared/text/screens/settings/settings.ts';
import { useStep } from '../app/desk-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useWords } from '../words/words-context.tsx';
import { LimitFields } from './limit-fields.tsx';
import { PaperFields } from './paper-fields.tsx';
import { draftOf, settingsOf, type SettingsDraft, type ShopSettings } from './settings-draft.ts';
import { ShopFields } from './shop-fields.tsx';

/** The settings as a manager changes them: all of them go out together, as one record. */
export function ShopForm(props: {
  readonly settings: ShopSettings;
  readonly required: readonly string[];
  readonly isSaved: boolean;
  readonly onSaved: (isSaved: boolean) => void;
}) {
  const say = useWords(settingsTexts);
  const change = useStep('changeSettings');
  const before = draftOf(props.settings, props.required);
  const [draft, setDraft] = useState(before);
  const settings = settingsOf(draft);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(before);
  const edit = (changes: Partial<SettingsDraft>): void => {
    props.onSaved(false);
    setDraft((now) => ({ ...now, ...changes }));
  };
  const send = async (): Promise<void> => {
    if (settings && (await change.take({ settings }))) props.onSaved(true);
  };
  return (
    <div className="stack">
      <ShopFields draft={draft} onEdit={edit} />
      <PaperFields draft={draft} onEdit={edit} />
      <LimitFields draft={draft} onEdit={edit} />
      <FailureNotice failure={change.failure} />
      <div className="settings-foot row">
        <ActionButton
          label={say('save')}
          keyName="Enter"
          kind="main"
          isDisabled={!isChanged || settings === null || change.isBusy}
          onAct={() => void send()}
          isLocal
        />
        <ActionButton
          label={say('undo')}
          keyName="Escape"
          icon={Undo2}
          kind="quiet"
          isDisabled={!isChanged}
          onAct={() => edit(before)}
          isLocal
        />
        <span role="status">
          {props.isSaved && !isChanged && (
            <span className="sign" data-kind="good">
              <CircleCheck aria-hidden />
              {say('saved')}
            </span>
          )}
          {!props.isSaved && !isChanged && <span className="soft small">{say('save.nothing')}</span>}
          {isChanged && settings === null && (
            <span className="sign" data-kind="warn">
              <TriangleAlert aria-hidden />
              {say('save.problem')}
            </span>
          )}
        </span>
      </div>
    </div>
  );
}
