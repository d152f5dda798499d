import type { ProcedureValue } from '../../shared/contract/desk-contract.ts';
import { formatCount } from '../../shared/text/format.ts';
import { stockTexts } from '../../shared/text/screens/stock/stock.ts';
import { Notice } from '../ui/notice.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import { groupRefused, wordsOfCode } from './refused-rows.ts';

const tables = ['profiles', 'vouchers', 'snapshots', 'products'] as const;

/** What a file brought, and which of its rows were left out and why. */
export function ImportResult({ result }: { readonly result: ProcedureValue<'importFeed'> }) {
  const say = useWords(stockTexts);
  const { locale } = usePlace();
  const { refused } = result;
  return (
    <>
      <Notice kind="good">
        <p>{say('result.title')}</p>
        <dl className="stock-taken">
          {tables.map((table) => (
            <div key={table}>
              <dt className="small">{say(`result.${table}`, { count: result[table] })}</dt>
              <dd className="figure">{formatCount(result[table], locale)}</dd>
            </div>
          ))}
        </dl>
        {refused.length === 0 && <p>{say('refused.none')}</p>}
      </Notice>
      {refused.length > 0 && (
        <Notice kind="warn">
          <h3>{say('refused.title', { count: refused.length })}</h3>
          <p>{say('refused.text')}</p>
          <ul className="stack-tight">
            {groupRefused(refused).map(({ code, table, rows, moreCount }) => (
              <li key={`${code} ${table}`}>
                <p>{say(wordsOfCode(code))}</p>
                <p className="small">
                  {say(`table.${table}`, { rows: rows.join(', ') })}
                  {moreCount > 0 && ` ${say('refused.more', { count: moreCount })}`}{' '}
                  <span className="notice-code">{code}</span>
                </p>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
