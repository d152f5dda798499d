import { PackageOpen } from 'lucide-react';
import { stockTexts } from '../../shared/text/screens/stock/stock.ts';
import { useWords } from '../words/words-context.tsx';

export function EmptyStock() {
  const say = useWords(stockTexts);
  return (
    <section className="sheet empty stack-tight" aria-label={say('empty.title')}>
      <p className="stock-empty-mark">
        <PackageOpen aria-hidden />
      </p>
      <h2>{say('empty.title')}</h2>
      <p>{say('empty.text')}</p>
    </section>
  );
}
