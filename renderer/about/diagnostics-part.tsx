import { Download, Stethoscope, X } from 'lucide-react';
import { useState } from 'react';
import type { ShellValue } from '../../shared/contract/shell-contract.ts';
import { aboutTexts } from '../../shared/text/screens/about/about.ts';
import { useDesk, type Failure } from '../app/desk-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useWords } from '../words/words-context.tsx';
import { ReadingBox } from './reading-box.tsx';
import { saveTextFile } from './save-text-file.ts';

/** The bundle for a helper: made with one key, looked at, and only then saved. */
export function DiagnosticsPart() {
  const say = useWords(aboutTexts);
  const { client } = useDesk();
  const [bundle, setBundle] = useState<ShellValue<'makeDiagnostics'> | null>(null);
  const [savedAs, setSavedAs] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const make = async (): Promise<void> => {
    const made = await client.shell('makeDiagnostics', {});
    setSavedAs(null);
    setBundle(made.ok ? made.value : null);
    setFailure(made.ok ? null : made.error);
  };
  return (
    <section className="sheet stack-tight">
      <h2>{say('diagnostics')}</h2>
      <p>{say('diagnostics.text')}</p>
      <p className="small">{say('diagnostics.in')}</p>
      <p className="small">
        <strong>{say('diagnostics.not')}</strong>
      </p>
      <div className="row">
        <ActionButton
          label={say('diagnostics.make')}
          keyName="D"
          icon={Stethoscope}
          kind={bundle ? 'plain' : 'main'}
          onAct={() => void make()}
        />
      </div>
      <FailureNotice failure={failure} />
      {bundle && (
        <>
          <p>{say('diagnostics.look')}</p>
          <div className="row">
            <ActionButton
              label={say('diagnostics.save')}
              keyName="S"
              kind="main"
              icon={Download}
              onAct={() => {
                saveTextFile(bundle.fileName, bundle.text, 'application/json');
                setSavedAs(bundle.fileName);
              }}
            />
            <ActionButton
              label={say('diagnostics.close')}
              keyName="Escape"
              kind="quiet"
              icon={X}
              onAct={() => setBundle(null)}
              isLocal
            />
          </div>
          <p className="soft small" role="status">
            {savedAs === null ? '' : say('diagnostics.saved', { name: savedAs })}
          </p>
          <ReadingBox label={say('diagnostics.bundle')} text={bundle.text} isFocused />
        </>
      )}
    </section>
  );
}
