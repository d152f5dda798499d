import { Copy } from 'lucide-react';
import { aboutTexts } from '../../shared/text/screens/about/about.ts';
import { useRead } from '../app/desk-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { useWords } from '../words/words-context.tsx';
import { useCopy } from './use-copy.ts';

/** The head of the chain and the key it is signed with: what an auditor compares. */
export function ChainPart() {
  const say = useWords(aboutTexts);
  const { copied, copy } = useCopy();
  const desk = useRead('showDesk', {}).data;
  if (!desk) return null;
  const { head, keys } = desk;
  const remark = (what: string): string => {
    if (copied?.what !== what) return '';
    return say(copied.isDone ? 'copied' : 'copy-failed');
  };
  return (
    <section className="sheet stack-tight">
      <h2>{say('chain')}</h2>
      <p className="soft small">{say('chain.text')}</p>
      <dl className="facts">
        <dt>{say('chain.seq')}</dt>
        <dd className="mono">{head.seq}</dd>
        <dt>{say('chain.hash')}</dt>
        <dd className="mono about-groups about-hash">{inGroups(head.hash)}</dd>
      </dl>
      <div className="row">
        <ActionButton
          label={say('chain.copy')}
          keyName="H"
          icon={Copy}
          onAct={() => copy('head', `${head.seq} ${head.hash}`)}
        />
        <span className="soft small" role="status">
          {remark('head')}
        </span>
      </div>
      {keys && (
        <>
          <h2 className="about-second">{say('key')}</h2>
          <p className="soft small">{say('key.text')}</p>
          <p className="mono about-groups">{keys.signing}</p>
          <div className="row">
            <ActionButton label={say('key.copy')} keyName="K" icon={Copy} onAct={() => copy('key', keys.signing)} />
            <span className="soft small" role="status">
              {remark('key')}
            </span>
          </div>
        </>
      )}
    </section>
  );
}

/** Eight by eight, as on the slip, so that two people can read it to each other. */
const inGroups = (hash: string): string => hash.match(/.{1,8}/g)?.join(' ') ?? hash;
