import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useHashLocation } from 'wouter/use-hash-location';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { dayTexts } from '../../shared/text/screens/day/day.ts';
import { useRead } from '../app/desk-context.tsx';
import { UnprintedPapers } from '../paper/unprinted-papers.tsx';
import { KeyCap } from '../ui/key-cap.tsx';
import { useWords } from '../words/words-context.tsx';

/** What still lies about: what must be done before the close, and what had better be. */
export function BeforeClose({ openVisits }: { readonly openVisits: number }) {
  const say = useWords(dayTexts);
  const jobs = useRead('listPrintJobs', {}).data ?? [];
  const attention = useRead('listAttention', {}).data ?? [];
  // Papers have a notice of their own, where they can be printed.
  const points = attention.filter(({ kind }) => kind !== 'print-failed' && kind !== 'print-outcome-unknown');
  const isClear = openVisits + jobs.length + points.length === 0;
  return (
    <section className="sheet stack day-before" aria-label={say('before.title')}>
      <h2>{say('before.title')}</h2>
      {isClear && (
        <p className="sign" data-kind="good">
          <CircleCheck aria-hidden />
          {say('before.clear')}
        </p>
      )}
      {openVisits + points.length > 0 && (
        <ul className="stack">
          {openVisits > 0 && (
            <Point mustBeDone text={say('before.visits', { count: openVisits })}>
              <PlaceLink place="counter" keyName="Ctrl+0" />
            </Point>
          )}
          {points.length > 0 && (
            <Point text={say('before.attention', { count: points.length })}>
              <PlaceLink place="attention" keyName="F6" />
            </Point>
          )}
        </ul>
      )}
      <UnprintedPapers />
    </section>
  );
}

function Point(props: { readonly text: string; readonly mustBeDone?: boolean; readonly children: ReactNode }) {
  const say = useWords(dayTexts);
  const { mustBeDone = false } = props;
  const Icon = mustBeDone ? CircleAlert : Info;
  return (
    <li className="stack-tight">
      <span className="sign small" data-kind={mustBeDone ? 'bad' : 'soft'}>
        <Icon aria-hidden />
        {say(mustBeDone ? 'before.must' : 'before.should')}
      </span>
      <p>{props.text}</p>
      <div>{props.children}</div>
    </li>
  );
}

/** The key is the frame's own, so it is printed here and not bound again. */
function PlaceLink({ place, keyName }: { readonly place: 'counter' | 'attention'; readonly keyName: string }) {
  const say = useWords(dayTexts);
  const common = useWords(commonTexts);
  const [, navigate] = useHashLocation();
  return (
    <Button className="button" onPress={() => navigate(`/${place}`)}>
      <span>{say('before.go', { place: common(`place.${place}`) })}</span>
      <KeyCap name={keyName} />
    </Button>
  );
}
