import { useId, type KeyboardEvent } from 'react';
import type { Denomination } from '../../shared/domain/denominations.ts';
import { dayTexts } from '../../shared/text/screens/day/day.ts';
import { MoneyText } from '../ui/money-text.tsx';
import { useWords } from '../words/words-context.tsx';
import { worthOfLine, type TypedCounts } from './typed-counts.ts';

/** The notes, or the coins: what piece, how many, what they are worth. */
export function CountColumn(props: {
  readonly kind: Denomination['kind'];
  readonly pieces: readonly Denomination[];
  readonly pieceText: (piece: Denomination) => string;
  readonly typed: TypedCounts;
  readonly wrongMinor: number | null;
  readonly onType: (denominationMinor: number, text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}) {
  const say = useWords(dayTexts);
  const id = useId();
  const { typed } = props;
  return (
    <fieldset className="count-column">
      <legend className="visually-hidden">{say(props.kind === 'note' ? 'notes' : 'coins')}</legend>
      <div className="count-line count-head small soft" aria-hidden>
        <span>{say(props.kind === 'note' ? 'notes' : 'coins')}</span>
        <span>{say('how-many')}</span>
        <span className="count-worth">{say('worth')}</span>
      </div>
      {props.pieces.map((piece) => {
        const { denominationMinor, circulation } = piece;
        const worthMinor = worthOfLine(typed, denominationMinor);
        const text = props.pieceText(piece);
        const isWrong = props.wrongMinor === denominationMinor;
        return (
          <div className="count-line" key={denominationMinor}>
            <label htmlFor={`${id}-${denominationMinor}`}>
              <span className="visually-hidden">{say('piece.count', { piece: text })}</span>
              <span className="count-piece" aria-hidden>
                {text}
              </span>
              {circulation !== 'common' && <span className="small soft"> {say(`piece.${circulation}`)}</span>}
            </label>
            <input
              className="input count-input"
              id={`${id}-${denominationMinor}`}
              inputMode="numeric"
              autoComplete="off"
              value={typed[denominationMinor] ?? ''}
              aria-invalid={isWrong}
              onChange={(event) => props.onType(denominationMinor, event.currentTarget.value)}
              onFocus={(event) => event.currentTarget.select()}
              onKeyDown={props.onKeyDown}
            />
            <span className="count-worth">{worthMinor === null ? '' : <MoneyText minor={worthMinor} />}</span>
          </div>
        );
      })}
    </fieldset>
  );
}
