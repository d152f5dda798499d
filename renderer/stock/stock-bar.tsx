import { stockTexts } from '../../shared/text/screens/stock/stock.ts';
import { useWords } from '../words/words-context.tsx';
import { barParts } from './stock-level.ts';

const parts = ['available', 'held', 'expired'] as const;

/** What lies in the drawer of a brand. Solid is free to give; stripes and dots tell the rest apart without colour. */
export function StockBar(props: {
  readonly row: Readonly<Record<(typeof parts)[number], number>>;
  readonly full: number;
}) {
  const say = useWords(stockTexts);
  const { row, full } = props;
  const shares = barParts(row, full);
  const { available, held, expired } = row;
  return (
    <svg className="stock-bar" role="img" aria-label={say('bar.said', { available, held, expired })}>
      <rect className="stock-bar-ground" width="100%" height="100%" />
      {parts.map((part, index) => {
        const before = parts.slice(0, index).reduce((sum, earlier) => sum + shares[earlier], 0);
        return (
          shares[part] > 0 && (
            <rect
              key={part}
              className={`stock-bar-${part}`}
              x={`${before * 100}%`}
              width={`${shares[part] * 100}%`}
              height="100%"
            />
          )
        );
      })}
    </svg>
  );
}

/** The patterns of every bar on the screen, and what they stand for. */
export function StockLegend() {
  const say = useWords(stockTexts);
  return (
    <>
      <svg className="stock-patterns" aria-hidden>
        <defs>
          <pattern id="stock-held" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className="stock-pattern-ground" width="6" height="6" />
            <rect className="stock-pattern-held" width="3" height="6" />
          </pattern>
          <pattern id="stock-expired" width="6" height="6" patternUnits="userSpaceOnUse">
            <rect className="stock-pattern-ground" width="6" height="6" />
            <circle className="stock-pattern-expired" cx="3" cy="3" r="1.75" />
          </pattern>
        </defs>
      </svg>
      <ul className="row small" aria-label={say('legend')}>
        {parts.map((part) => (
          <li key={part} className="stock-legend">
            <svg className="stock-swatch" aria-hidden>
              <rect className={`stock-bar-${part}`} width="100%" height="100%" />
            </svg>
            {say(part)}
          </li>
        ))}
      </ul>
    </>
  );
}
