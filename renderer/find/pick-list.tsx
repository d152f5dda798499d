import './pick-list.css';
import { ChevronRight } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
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
  readonly children: (row: Row) => ReactNode;
}

/** Rows of which one is picked with the arrow keys, wherever the focus is; what can be done with it stands beside the list. */
export function PickList<Row>(props: PickListProps<Row>) {
  const { id, label, rows, idOf, picked, onPick, onOpen, isUnderField = false } = props;
  const list = useRef<HTMLDivElement>(null);
  const place = rows.findIndex((row) => idOf(row) === picked);
  const move = (by: number): void => {
    const next = rows[Math.min(rows.length - 1, Math.max(0, place + by))];
    if (next) onPick(idOf(next));
  };
  useCommand({ key: 'ArrowDown', label, run: () => move(1), enabled: rows.length > 0, isLocal: true });
  useCommand({ key: 'ArrowUp', label, run: () => move(-1), enabled: rows.length > 0, isLocal: true });
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [picked]);
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      className="pick-list"
      tabIndex={isUnderField ? -1 : 0}
      {...(!isUnderField && place >= 0 && { 'aria-activedescendant': pickId(id, picked) })}
    >
      {rows.map((row) => {
        const rowId = idOf(row);
        const isPicked = rowId === picked;
        return (
          <div
            key={rowId}
            id={pickId(id, rowId)}
            role="option"
            aria-selected={isPicked}
            tabIndex={-1}
            className="pick"
            onClick={() => {
              onPick(rowId);
              onOpen?.(rowId);
            }}
          >
            <ChevronRight aria-hidden className="pick-sign" />
            {props.children(row)}
          </div>
        );
      })}
    </div>
  );
}

/** The element of a row, for the field that names it as its active one. */
export const pickId = (listId: string, rowId: string | null): string => `${listId}-${rowId ?? ''}`;
