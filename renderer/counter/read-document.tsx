import { CircleAlert, CircleCheck, CircleMinus } from 'lucide-react';
import type { ScanInspection } from '../../shared/domain/identity/inspect-scan.ts';
import { formatDay } from '../../shared/text/format.ts';
import { sayProblem } from '../../shared/text/identity/say-problem.ts';
import { counterTexts } from '../../shared/text/screens/counter/counter.ts';
import { usePlace, useWords } from '../words/words-context.tsx';

const kinds = {
  ok: 'good',
  valid: 'good',
  failed: 'bad',
  expired: 'bad',
  impossible: 'bad',
  incomplete: 'warn',
  absent: 'soft',
} as const;

const icons = { good: CircleCheck, bad: CircleAlert, warn: CircleAlert, soft: CircleMinus };

/** What the scan says, to be read back: the name, the dates, and what the digits prove. */
export function ReadDocument({ inspection }: { readonly inspection: ScanInspection }) {
  const say = useWords(counterTexts);
  const { locale, language, country } = usePlace();
  const { fields, digits, dates, problems } = inspection;
  const rows = [
    [say('identity.surname'), fields.surname],
    [say('identity.given'), fields.givenNames],
    [say('identity.birth'), fields.birthDate && formatWholeDay(fields.birthDate, locale)],
    [say('identity.expiry'), fields.expiryDate && formatWholeDay(fields.expiryDate, locale)],
  ] as const;
  return (
    <section className="stack" aria-label={say('identity.read')}>
      <dl className="facts read-back">
        {rows.map(([label, value]) =>
          value === undefined ? null : (
            <div key={label} className="fact">
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      <ul className="stack-tight">
        <VerdictLine label={say('verdict.digits')} text={say(`digits.${digits}`)} kind={kinds[digits]} />
        <VerdictLine label={say('verdict.dates')} text={say(`dates.${dates}`)} kind={kinds[dates]} />
      </ul>
      {problems.length > 0 && (
        <ul className="small soft">
          {problems.map((problem) => (
            <li key={`${problem.code} ${JSON.stringify(problem)}`}>{sayProblem(problem, { language, country })}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function VerdictLine(props: {
  readonly label: string;
  readonly text: string;
  readonly kind: keyof typeof icons;
}) {
  const Icon = icons[props.kind];
  return (
    <li className="sign" data-kind={props.kind}>
      <Icon aria-hidden />
      <span>
        {props.label}: {props.text}
      </span>
    </li>
  );
}

/** A document may leave out day or month; what is there is shown as it stands. */
function formatWholeDay(day: string, locale: Parameters<typeof formatDay>[1]): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? formatDay(day, locale) : day;
}
