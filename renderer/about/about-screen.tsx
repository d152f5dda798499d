import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { useWords } from '../words/words-context.tsx';
import './about.css';
import { ChainPart } from './chain-part.tsx';
import { DeskPart } from './desk-part.tsx';
import { DiagnosticsPart } from './diagnostics-part.tsx';
import { LicencesPart } from './licences-part.tsx';

/** What this is, which desk it is, where its chain stands, and what a helper needs. */
export function AboutScreen() {
  const common = useWords(commonTexts);
  return (
    <div className="screen about-screen">
      <h1>{common('place.about')}</h1>
      <div className="about-columns">
        <div className="stack">
          <DeskPart />
          <ChainPart />
        </div>
        <div className="stack">
          <DiagnosticsPart />
          <LicencesPart />
        </div>
      </div>
    </div>
  );
}
