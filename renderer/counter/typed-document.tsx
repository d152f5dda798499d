import { useState } from 'react';
import type { ProcedureCall } from '../../shared/contract/desk-contract.ts';
import type { IdentityDocumentKind } from '../../shared/domain/packs/identity-policy.ts';
import { identityTexts } from '../../shared/text/identity/identity.ts';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { counterTexts } from '../../shared/text/screens/counter/counter.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { ChoiceList } from '../ui/choice-list.tsx';
import { Field } from '../ui/field.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';

type Evidence = ProcedureCall<'verifyIdentity'>['evidence'];
type Route = 'typed' | 'eye-only' | 'operator-tool';

/** A document without a scanner: typed, looked at, or checked by the carrier’s own tool. */
export function TypedDocument(props: {
  readonly kind: IdentityDocumentKind;
  readonly onEvidence: (evidence: Evidence) => void;
  readonly onBack: () => void;
}) {
  const say = useWords(counterTexts);
  const common = useWords(commonTexts);
  const identity = useWords(identityTexts);
  const { country } = usePlace();
  const [route, setRoute] = useState<Route | null>(null);
  const [fields, setFields] = useState({ country: '', surname: '', given: '', birth: '', expiry: '', reference: '' });
  const field = (name: keyof typeof fields) => ({
    value: fields[name],
    onChange: (value: string) => setFields((before) => ({ ...before, [name]: value })),
  });
  const { kind } = props;
  const choose = (chosen: Route): void => {
    if (chosen === 'eye-only') props.onEvidence({ route: 'eye-only', documentKind: kind });
    else setRoute(chosen);
  };
  const goOn = (): void => {
    if (route === 'operator-tool') {
      props.onEvidence({ route, documentKind: kind, operatorReference: fields.reference });
    } else if (route === 'typed') {
      props.onEvidence({
        route,
        documentKind: kind,
        issuingCountry: fields.country.trim().toUpperCase(),
        surname: fields.surname,
        ...(fields.given.trim() !== '' && { givenNames: fields.given }),
        ...(fields.birth !== '' && { birthDate: fields.birth }),
        ...(fields.expiry !== '' && { expiryDate: fields.expiry }),
      });
    }
  };
  const canGoOn = route === 'typed' ? fields.surname.trim() !== '' && fields.country.trim() !== '' : route !== null;
  // Where the law wants the carrier told online, its tool is what counts, so it is offered first.
  const routes: readonly Route[] =
    country === 'BE' ? ['operator-tool', 'typed', 'eye-only'] : ['typed', 'eye-only', 'operator-tool'];
  return (
    <>
      <h1>{identity(`document.${kind}`)}</h1>
      {route === null && (
        <ChoiceList<Route>
          label={say('identity.route')}
          choices={routes.map((id) => ({ id, label: say(`identity.route.${id}`) }))}
          chosen={null}
          onChoose={choose}
        />
      )}
      {route === 'typed' && (
        <div className="columns">
          <Field label={say('identity.surname')} {...field('surname')} maxLength={80} isFocusedFirst />
          <Field label={say('identity.given')} {...field('given')} maxLength={80} />
          <Field label={say('identity.country')} {...field('country')} maxLength={3} />
          <Field label={say('identity.birth')} {...field('birth')} kind="date" />
          <Field label={say('identity.expiry')} {...field('expiry')} kind="date" />
        </div>
      )}
      {route === 'operator-tool' && (
        <Field label={say('identity.reference')} {...field('reference')} maxLength={24} isFocusedFirst />
      )}
      <div className="row">
        {route !== null && (
          <ActionButton
            label={common('go-on')}
            keyName="Enter"
            kind="main"
            isLocal
            isDisabled={!canGoOn}
            onAct={goOn}
          />
        )}
        <ActionButton label={common('back')} keyName="Escape" kind="quiet" isLocal onAct={props.onBack} />
      </div>
    </>
  );
}
