import './pick-list.css';
import { ChevronRight } from 'lucide-react';
import { memo, type ComponentType, type MouseEvent } from 'react';
import { useCommand } from '../keys/commands.tsx';

export interface PickListProps<Row> {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  readonly picked: string | null;
  readonly onPick: (id: string) => void;
  /** A click picks, and where this is given it opens as well. */
  readonly onOpen?: (id: string) => void;
  /** A field above holds the focus and names the picked row itself. */
  readonly isUnderField?: boolean;
  /** One component for the life of the list: only the rows between which the mark moves are drawn again. */
  readonly body: ComponentType<{ readonly row: Row }>;
}

/** Rows of which one is picked with the arrow keys, wherever the focus is; what can be done with it stands beside the list. */
export function PickList<Row>(props: PickListProps<Row>) {
  const { id, label, rows, idOf, picked, onPick, onOpen, isUnderField = false } = props;
  const place = rows.findIndex((row) => idOf(row) === picked);
  const move = (by: number): void => {
    const next = rows[Math.min(rows.length - 1, Math.max(0, place + by))];
    if (!next) return;
    onPick(idOf(next));
    document.getElementById(pickId(id, idOf(next)))?.scrollIntoView({ block: 'nearest' });
  };
  useCommand({ key: 'ArrowDown', label, run: () => move(1), enabled: rows.length > 0, isLocal: true });
  useCommand({ key: 'ArrowUp', label, run: () => move(-1), enabled: rows.length > 0, isLocal: true });
  const onClick = ({ target }: MouseEvent): void => {
    const rowId = target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset['row'] : undefined;
    if (rowId === undefined) return;
    onPick(rowId);
    onOpen?.(rowId);
  };
  return (
    // Its keys are commands, which work wherever the focus is.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="listbox"
      aria-label={label}
      className="pick-list"
      tabIndex={isUnderField ? -1 : 0}
      onClick={onClick}
      {...(!isUnderField && place >= 0 && { 'aria-activedescendant': pickId(id, picked) })}
    >
      {rows.map((row) => (
        <Pick
          key={idOf(row)}
          elementId={pickId(id, idOf(row))}
          rowId={idOf(row)}
          isPicked={idOf(row) === picked}
          row={row}
          body={props.body as PickBody}
        />
      ))}
    </div>
  );
}

/** The list knows the row’s type; the row that is drawn passes it on. */
type PickBody = ComponentType<{ readonly row: unknown }>;

const Pick = memo(function Pick(props: {
  readonly elementId: string;
  readonly rowId: string;
  readonly isPicked: boolean;
  readonly row: unknown;
  readonly body: PickBody;
}) {
  const { elementId, rowId, isPicked, row, body: Body } = props;
  return (
    <div id={elementId} data-row={rowId} role="option" aria-selected={isPicked} tabIndex={-1} className="pick">
      <ChevronRight aria-hidden className="pick-sign" />
      <Body row={row} />
    </div>
  );
});

/** The element of a row, for the field that names it as its active one. */
export const pickId = (listId: string, rowId: string | null): string => `${listId}-${rowId ?? ''}`;
