import { useId, type ReactNode } from 'react';
import { dayTexts } from '../../shared/text/screens/day/day.ts';
import { useWords } from '../words/words-context.tsx';

/** A chart with its name and what it says in a sentence; the same figures as a table when asked, and always for a screen reader. */
export function ChartFigure(props: {
  readonly title: string;
  /** Null on a day without figures. */
  readonly summary: string | null;
  readonly isTable: boolean;
  readonly heads: readonly string[];
  /** The first cell names the row, the others are numbers. */
  readonly rows: readonly (readonly string[])[];
  readonly children: ReactNode;
}) {
  const say = useWords(dayTexts);
  const id = useId();
  const { title, summary, isTable, heads, rows } = props;
  return (
    <figure className="sheet stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {summary === null ? (
        <p className="empty">{say('chart.empty')}</p>
      ) : (
        <>
          {!isTable && (
            <div className="day-chart" role="img" aria-label={summary}>
              {props.children}
            </div>
          )}
          <div className={isTable ? 'table-scroll' : 'visually-hidden'}>
            <table className="table day-table">
              <thead>
                <tr>
                  {heads.map((head, index) => (
                    <th key={head} scope="col" {...(index > 0 && { className: 'number' })}>
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(([name, ...figures]) => (
                  <tr key={name}>
                    <td>{name}</td>
                    {figures.map((figure, index) => (
                      <td className="number" key={heads[index + 1]}>
                        {figure}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </figure>
  );
}
