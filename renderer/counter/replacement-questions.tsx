import { useState } from 'react';
import { parseEid } from '../../shared/domain/identifiers/eid.ts';
import { replacementReasons, type ReplacementReason } from '../../shared/domain/replacement.ts';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { counterTexts } from '../../shared/text/screens/counter/counter.ts';
import type { Failure } from '../app/desk-context.tsx';
import { useScan } from '../scan/scan-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { ChoiceList } from '../ui/choice-list.tsx';
import { Field } from '../ui/field.tsx';
import { FailureNotice, Notice } from '../ui/notice.tsx';
import { useWords } from '../words/words-context.tsx';
import type { ReplacementDetails } from './visit-store.ts';

type Gate = 'shows' | 'no' | 'china';

const gates: readonly Gate[] = ['shows', 'no', 'china'];

/** Three questions, one at a time: why, which phone, and whether it can take an eSIM at all. */
export function ReplacementQuestions(props: {
  readonly onDone: (details: ReplacementDetails) => void;
  readonly onBack: () => void;
}) {
  const say = useWords(counterTexts);
  const common = useWords(commonTexts);
  const [reason, setReason] = useState<ReplacementReason | null>(null);
  const [eid, setEid] = useState('');
  const [eidFailure, setEidFailure] = useState<Failure | null>(null);
  const [takenEid, setTakenEid] = useState<string | null | undefined>(undefined);
  const takeEid = (text: string): void => {
    const parsed = parseEid(text);
    setEidFailure(parsed.ok ? null : parsed.error);
    if (parsed.ok) setTakenEid(parsed.value);
  };
  useScan((scan) => {
    if (scan.inspection.kind !== 'eid') return false;
    setEid(scan.inspection.fields.eid ?? '');
    takeEid(scan.text);
    return true;
  });
  const back = <ActionButton label={common('back')} keyName="Escape" kind="quiet" isLocal onAct={props.onBack} />;
  if (reason === null) {
    return (
      <>
        <h1>{say('reason.title')}</h1>
        <ChoiceList<ReplacementReason>
          label={say('reason.title')}
          choices={replacementReasons.map((id) => ({ id, label: say(`reason.${id}`) }))}
          chosen={null}
          onChoose={setReason}
        />
        <div className="row">{back}</div>
      </>
    );
  }
  if (takenEid === undefined) {
    return (
      <>
        <h1>{say('eid.title')}</h1>
        <Field
          label={say('eid.field')}
          help={say('eid.help')}
          value={eid}
          onChange={(value) => {
            setEidFailure(null);
            setEid(value);
          }}
          inputMode="numeric"
          size="large"
          maxLength={80}
          isFocusedFirst
        />
        <FailureNotice failure={eidFailure} />
        <div className="row">
          <ActionButton
            label={common('go-on')}
            keyName="Enter"
            kind="main"
            isLocal
            isDisabled={eid.trim() === ''}
            onAct={() => takeEid(eid)}
          />
          <ActionButton
            label={say('eid.without')}
            keyName="Alt+W"
            kind="quiet"
            isLocal
            onAct={() => setTakenEid(null)}
          />
          {back}
        </div>
      </>
    );
  }
  return (
    <>
      <h1>{say('gate.title')}</h1>
      {takenEid !== null && <Notice kind="good">EID ···{takenEid.slice(-4)}</Notice>}
      <ChoiceList<Gate>
        label={say('gate.title')}
        choices={gates.map((id) => ({ id, label: say(`gate.${id}`) }))}
        chosen={null}
        onChoose={(gate) =>
          props.onDone({
            reason,
            eid: takenEid,
            phone: {
              showsEid: gate === 'shows' || (gate === 'china' && takenEid !== null),
              boughtInMainlandChina: gate === 'china',
            },
          })
        }
      />
      <div className="row">{back}</div>
    </>
  );
}
