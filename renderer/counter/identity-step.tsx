import { useEffect, useState } from 'react';
import { inspectScan } from '../../shared/domain/identity/inspect-scan.ts';
import { zonedPartsOf } from '../../shared/domain/zoned-time.ts';
import { isPackId, packOf } from '../../shared/domain/packs/pack-of.ts';
import type { IdentityDocumentKind } from '../../shared/domain/packs/identity-policy.ts';
import type { ProcedureCall } from '../../shared/contract/desk-contract.ts';
import { counterTexts } from '../../shared/text/screens/counter/counter.ts';
import { identityTexts } from '../../shared/text/identity/identity.ts';
import { ApprovalForm, approvalCodes, type Approval } from '../app/approval.tsx';
import { useDesk, useRead, useStep } from '../app/desk-context.tsx';
import { useScan } from '../scan/scan-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { ChoiceList } from '../ui/choice-list.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import { documentKinds } from './document-kinds.ts';
import { ReadDocument } from './read-document.tsx';
import { TypedDocument } from './typed-document.tsx';
import { changeCounter, useCounter } from './visit-store.ts';
import type { VisitView } from './visit-progress.ts';

type Evidence = ProcedureCall<'verifyIdentity'>['evidence'];

const eyeSigns = ['photo', 'name', 'original'] as const;

type EyeSign = (typeof eyeSigns)[number];

/** What was scanned lives no longer on the screen than in the desk. */
const scanLivesMs = 5 * 60_000;

/** The document, by scan or by hand, and the clerk’s own eye. The desk alone judges. */
export function IdentityStep({ visit }: { readonly visit: VisitView }) {
  const say = useWords(counterTexts);
  const identity = useWords(identityTexts);
  const { which } = useDesk();
  const { scanText } = useCounter(which);
  const packId = useRead('showDesk', {}).data?.packId;
  const policy = packOf(packId && isPackId(packId) ? packId : 'CA-ON').identity;
  const [kind, setKind] = useState<IdentityDocumentKind | null>(null);
  const [evidence, setEvidence] = useState<Evidence | null>(null);
  useScan((scan) => {
    if (!documentKinds.has(scan.inspection.kind)) return false;
    setKind(null);
    setEvidence(null);
    changeCounter(which, { scanText: scan.text });
    return true;
  });
  useEffect(() => {
    if (scanText === null) return undefined;
    const timer = window.setTimeout(() => changeCounter(which, { scanText: null }), scanLivesMs);
    return () => window.clearTimeout(timer);
  }, [scanText, which]);
  const given: Evidence | null = scanText === null ? evidence : { route: 'scan', text: scanText };
  const startAgain = (): void => {
    setKind(null);
    setEvidence(null);
    changeCounter(which, { scanText: null });
  };
  if (given) return <EyeQuestion key={scanText} visit={visit} evidence={given} onAgain={startAgain} />;
  if (kind) return <TypedDocument kind={kind} onEvidence={setEvidence} onBack={startAgain} />;
  return (
    <>
      <h1>{say('identity.title')}</h1>
      <p>{say('identity.scan')}</p>
      <ChoiceList
        label={say('identity.scan')}
        isWide
        choices={policy.acceptedDocuments.map((id) => ({ id, label: identity(`document.${id}`) }))}
        chosen={null}
        onChoose={setKind}
      />
      <ActionButton
        label={say('identity.skip')}
        keyName="0"
        isLocal
        kind="quiet"
        onAct={() => changeCounter(which, { skipsIdentity: true })}
      />
    </>
  );
}

function EyeQuestion(props: { readonly visit: VisitView; readonly evidence: Evidence; readonly onAgain: () => void }) {
  const say = useWords(counterTexts);
  const { which } = useDesk();
  const { timeZone } = usePlace();
  const verify = useStep('verifyIdentity');
  const [seen, setSeen] = useState<ReadonlySet<EyeSign>>(new Set());
  const { visit, evidence } = props;
  const [today] = useState(() => zonedPartsOf(new Date().toISOString(), timeZone).date);
  const inspection = evidence.route === 'scan' ? inspectScan(evidence.text, { today }) : null;
  const judge = async (approval?: Approval): Promise<void> => {
    const eye = { photo: seen.has('photo'), name: seen.has('name'), original: seen.has('original') };
    const judged = await verify.take({ visitId: visit.visitId, evidence, eye, ...(approval && { approval }) });
    // The raw scan has done its work; nothing of it stays in the page.
    if (judged) changeCounter(which, { scanText: null });
  };
  const toggle = (sign: EyeSign): void => {
    verify.clear();
    setSeen((before) => {
      const after = new Set(before);
      if (!after.delete(sign)) after.add(sign);
      return after;
    });
  };
  return (
    <>
      <h1>{say('identity.title')}</h1>
      {inspection && <ReadDocument inspection={inspection} />}
      <h2>{say('identity.eye')}</h2>
      <ChoiceList<EyeSign>
        label={say('identity.eye')}
        choices={eyeSigns.map((id) => ({
          id,
          label: say(id === 'name' && inspection === null ? 'identity.eye.name-typed' : `identity.eye.${id}`),
        }))}
        chosen={seen}
        onChoose={toggle}
      />
      <FailureNotice failure={verify.failure} />
      {verify.failure && approvalCodes.has(verify.failure.code) ? (
        <ApprovalForm onGive={(approval) => void judge(approval)} onCancel={verify.clear} />
      ) : (
        <div className="row">
          <ActionButton
            label={say('identity.verify')}
            keyName="Enter"
            kind="main"
            isLocal
            isDisabled={verify.isBusy}
            onAct={() => void judge()}
          />
          <ActionButton label={say('identity.again')} keyName="Escape" kind="quiet" isLocal onAct={props.onAgain} />
        </div>
      )}
    </>
  );
}
