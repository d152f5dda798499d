import { removeSeparators } from '../../shared/domain/identifiers/printed-digits.ts';
import { formatReceiptNumber } from '../../shared/domain/receipt-number.ts';
import { findTexts } from '../../shared/text/screens/find/find.ts';
import type { Failure } from '../app/desk-context.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useWords } from '../words/words-context.tsx';
import type { ReadSearch } from './guess-search.ts';

/** The desk answers no more than this at once. */
const mostFound = 50;

/** How the search stands, in a place of fixed height: what is still to type, how much was found, or what else to try. */
export function SearchState(props: {
  readonly typed: string;
  readonly read: ReadSearch;
  readonly failure: Failure | null;
  readonly count: number;
  readonly isFresh: boolean;
  readonly prefix: string;
}) {
  const say = useWords(findTexts);
  const { read, failure, count, isFresh } = props;
  const isNotFound = isFresh && (count === 0 || failure?.code === 'receipt-unknown');
  return (
    <div className="search-state" role="status">
      {read.kind === null || props.typed.trim() === '' ? (
        <p className="soft">{say('state.empty')}</p>
      ) : read.question === null ? (
        <p className="soft">{sayShort(say, read.kind, props)}</p>
      ) : failure && failure.code !== 'receipt-unknown' ? (
        <FailureNotice failure={failure} />
      ) : isNotFound ? (
        <>
          <p>{say('state.none')}</p>
          <p className="soft">{say('none.help')}</p>
        </>
      ) : (
        <p className="row-apart">
          <span>{count > 0 && say(count >= mostFound ? 'state.most' : 'state.found', { count })}</span>
          <span className="soft">{count > 0 && say('keys')}</span>
        </p>
      )}
    </div>
  );
}

function sayShort(
  say: ReturnType<typeof useWords<keyof typeof findTexts.messages.en>>,
  kind: NonNullable<ReadSearch['kind']>,
  { typed, prefix }: { readonly typed: string; readonly prefix: string },
): string {
  switch (kind) {
    case 'receipt':
      return say('state.short.receipt', { example: formatReceiptNumber({ prefix, epoch: 1, number: 412 }) });
    case 'iccid':
      return say('state.short.iccid', { count: removeSeparators(typed).replaceAll(/\D/g, '').length });
    case 'msisdn':
    case 'last-four':
      return say(`state.short.${kind}`);
  }
}
