import { useState } from 'react';
import { brandsServedIn } from '../../shared/domain/brands/brand-registry.ts';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { counterTexts } from '../../shared/text/screens/counter/counter.ts';
import { useDesk, useStep } from '../app/desk-context.tsx';
import { useScan } from '../scan/scan-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { ChoiceList } from '../ui/choice-list.tsx';
import { Field } from '../ui/field.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import { KnownNumber } from './known-number.tsx';
import { SecondFactor } from './second-factor.tsx';
import { changeCounter, useCounter } from './visit-store.ts';
import { asksForBrand, asksForProof, currentNumber, type VisitView } from './visit-progress.ts';

/** Which number it is about: found by number or by the old SIM, then its brand and a second proof where one is wanted. */
export function NumberStep({ visit }: { readonly visit: VisitView }) {
  const { which } = useDesk();
  const counter = useCounter(which);
  const number = counter.asksAgain === 'number' ? null : currentNumber(visit);
  const [asked, setAsked] = useState<{ readonly msisdn?: string; readonly oldIccid?: string }>({});
  if (number === null) return <AskNumber visit={visit} onAsked={setAsked} />;
  return (
    <>
      <KnownNumber visit={visit} number={number} />
      {asksForBrand(number) ? (
        <AskBrand visit={visit} asked={asked} />
      ) : asksForProof(visit, counter, number) ? (
        <SecondFactor visit={visit} number={number} />
      ) : null}
    </>
  );
}

function AskNumber(props: {
  readonly visit: VisitView;
  readonly onAsked: (asked: { readonly msisdn?: string; readonly oldIccid?: string }) => void;
}) {
  const say = useWords(counterTexts);
  const common = useWords(commonTexts);
  const { which } = useDesk();
  const find = useStep('findNumber');
  const [text, setText] = useState('');
  const { visit } = props;
  const look = async (asked: { readonly msisdn?: string; readonly oldIccid?: string }): Promise<void> => {
    props.onAsked(asked);
    const found = await find.take({ visitId: visit.visitId, ...asked });
    if (found) changeCounter(which, { asksAgain: null });
  };
  useScan((scan) => {
    if (scan.inspection.kind !== 'iccid') return false;
    void look({ oldIccid: scan.text });
    return true;
  });
  const goOn = (): void => {
    if (text.trim() !== '') void look({ msisdn: text });
  };
  return (
    <>
      <h1>{say('number.title')}</h1>
      <Field
        label={say('number.field')}
        help={say('number.help')}
        value={text}
        onChange={(value) => {
          find.clear();
          setText(value);
        }}
        kind="tel"
        size="large"
        maxLength={40}
        isFocusedFirst
      />
      <FailureNotice failure={find.failure} />
      <div className="row">
        <ActionButton
          label={say('number.find')}
          keyName="Enter"
          kind="main"
          isLocal
          isDisabled={text.trim() === '' || find.isBusy}
          onAct={goOn}
        />
        {visit.numbers.length > 0 && (
          <ActionButton
            label={common('back')}
            keyName="Escape"
            kind="quiet"
            isLocal
            onAct={() => changeCounter(which, { asksAgain: null })}
          />
        )}
      </div>
    </>
  );
}

/** Neither head office nor the old SIM says whose number it is: the customer does. */
function AskBrand(props: {
  readonly visit: VisitView;
  readonly asked: { readonly msisdn?: string; readonly oldIccid?: string };
}) {
  const say = useWords(counterTexts);
  const { country } = usePlace();
  const { which } = useDesk();
  const find = useStep('findNumber');
  const { visit, asked } = props;
  const choose = (brandId: string): void => {
    // After a cut the page no longer knows what was typed, so it is asked once more.
    if (asked.msisdn === undefined && asked.oldIccid === undefined) changeCounter(which, { asksAgain: 'number' });
    else void find.take({ visitId: visit.visitId, ...asked, brandId });
  };
  return (
    <>
      <h2>{say('number.brand')}</h2>
      <ChoiceList
        label={say('number.brand')}
        isWide
        choices={brandsServedIn(country).map(({ id, name }) => ({ id, label: name }))}
        chosen={null}
        onChoose={choose}
      />
      <FailureNotice failure={find.failure} />
    </>
  );
}
