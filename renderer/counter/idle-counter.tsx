import { ScanLine } from 'lucide-react';
import { useEffect } from 'react';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { counterTexts } from '../../shared/text/screens/counter/counter.ts';
import { useDesk, useRead } from '../app/desk-context.tsx';
import { PaperTray } from '../paper/paper-tray.tsx';
import { UnprintedPapers } from '../paper/unprinted-papers.tsx';
import { useScan } from '../scan/scan-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../words/words-context.tsx';
import { documentKinds } from './document-kinds.ts';
import { beginVisit, changeCounter, emptyCounter } from './visit-store.ts';

/** Nobody at the counter: what was left open by a cut, what waits to be printed, and the next customer. */
export function IdleCounter() {
  const say = useWords(counterTexts);
  const common = useWords(commonTexts);
  const { which } = useDesk();
  const desk = useRead('showDesk', {}).data;
  const open = useRead('listOpenVisits', {}).data;
  // A visit that a cut left open is gone on with at once: it is where the clerk was.
  useEffect(() => {
    const last = open?.at(-1);
    if (last) changeCounter(which, { ...emptyCounter, visitId: last.visitId });
  }, [open, which]);
  useScan((scan) => {
    if (!documentKinds.has(scan.inspection.kind)) return false;
    changeCounter(which, { scanText: scan.text, asksLanguage: true });
    return true;
  });
  return (
    <div className="screen narrow">
      <UnprintedPapers />
      <PaperTray />
      <section className="sheet stack idle">
        <ScanLine aria-hidden className="idle-sign" />
        <h1>{say('idle.title')}</h1>
        <p>{say('idle.text')}</p>
        <ActionButton label={common('new-visit')} kind="main" onAct={() => beginVisit(which, true)} />
      </section>
      {desk && desk.day === null && <Notice kind="warn">{say('idle.till')}</Notice>}
    </div>
  );
}
