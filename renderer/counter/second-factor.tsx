import { useState } from 'react';
import type { ProcedureCall } from '../../shared/contract/desk-contract.ts';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { counterTexts } from '../../shared/text/screens/counter/counter.ts';
import { useDesk, useStep } from '../app/desk-context.tsx';
import { useScan } from '../scan/scan-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { ChoiceList } from '../ui/choice-list.tsx';
import { Field } from '../ui/field.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useWords } from '../words/words-context.tsx';
import { changeCounter, readCounter } from './visit-store.ts';
import type { NumberView, VisitView } from './visit-progress.ts';

type Proof = ProcedureCall<'confirmSecondFactor'>['proof'];
type Factor = Proof['factor'];

const factors = ['account-pin', 'old-device', 'registered-contact'] as const;

/** A document alone never releases a number: a PIN, the old SIM, or the contact on record. */
export function SecondFactor({ visit, number }: { readonly visit: VisitView; readonly number: NumberView }) {
  const say = useWords(counterTexts);
  const common = useWords(commonTexts);
  const { which } = useDesk();
  const confirm = useStep('confirmSecondFactor');
  const [factor, setFactor] = useState<Factor | null>(null);
  const [text, setText] = useState('');
  const prove = async (proof: Proof): Promise<void> => {
    await confirm.take({ visitId: visit.visitId, numberSeq: number.numberSeq, proof });
    setText('');
  };
  useScan((scan) => {
    if (scan.inspection.kind !== 'iccid') return false;
    void prove({ factor: 'old-device', iccid: scan.text });
    return true;
  });
  const check = (): void => {
    if (factor === null || text === '') return;
    void prove(proofOf(factor, text));
  };
  return (
    <>
      <h2>{say('factor.title')}</h2>
      {factor === null ? (
        <ChoiceList<Factor>
          label={say('factor.title')}
          choices={factors.map((id) => ({ id, label: say(`factor.${id}`) }))}
          chosen={null}
          onChoose={setFactor}
        />
      ) : (
        <Field
          key={factor}
          label={say(`factor.${factor}`)}
          value={text}
          onChange={(value) => {
            confirm.clear();
            setText(value);
          }}
          kind={factor === 'account-pin' ? 'password' : 'text'}
          size="large"
          maxLength={80}
          isFocusedFirst
        />
      )}
      <FailureNotice failure={confirm.failure} />
      <div className="row">
        {factor !== null && (
          <>
            <ActionButton
              label={say('factor.check')}
              keyName="Enter"
              kind="main"
              isLocal
              isDisabled={text === '' || confirm.isBusy}
              onAct={check}
            />
            <ActionButton
              label={common('back')}
              keyName="Escape"
              kind="quiet"
              isLocal
              onAct={() => {
                confirm.clear();
                setText('');
                setFactor(null);
              }}
            />
          </>
        )}
        <ActionButton
          label={say('factor.none')}
          {...(factor === null && { keyName: '0' })}
          kind="quiet"
          isLocal
          onAct={() => changeCounter(which, { withoutProof: [...readCounter(which).withoutProof, number.numberSeq] })}
        />
      </div>
    </>
  );
}

function proofOf(factor: Factor, text: string): Proof {
  switch (factor) {
    case 'account-pin':
      return { factor, pin: text };
    case 'old-device':
      return { factor, iccid: text };
    case 'registered-contact':
      return { factor, contact: text };
  }
}
