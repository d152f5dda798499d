import type { ProcedureValue } from '../../shared/contract/desk-contract.ts';
import { brandOf } from '../../shared/domain/brands/brand-registry.ts';
import type { BrandId } from '../../shared/domain/brands/brand.ts';
import { words } from '../../shared/text/words/words.ts';
import { Ladder } from '../ui/ladder.tsx';
import { useWords } from '../words/words-context.tsx';

export type FoundItem = ProcedureValue<'listQueue'>['items'][number];

/** What an item is, for whom, and how far it has come, on one line. Of numbers no more than the last four. */
export function ItemLine({ item }: { readonly item: FoundItem }) {
  const name = useItemName()(item);
  return (
    <span className="item-line">
      <span className="item-name">{name}</span>
      <span className="mono">{item.numberLastFour === null ? '' : `•• ${item.numberLastFour}`}</span>
      <Ladder progress={item.progress} />
    </span>
  );
}

export function useItemName(): (item: Pick<FoundItem, 'kind' | 'brandId'>) => string {
  const say = useWords(words);
  return ({ kind, brandId }) =>
    `${say(kind === 'replacement' ? 'line.replacement' : 'line.top-up')} ${brandOf(brandId as BrandId).name}`;
}
