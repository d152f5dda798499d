import { helpScreenTexts } from '../../shared/text/screens/help-screen/help-screen.ts';
import { useCommands } from '../keys/commands.tsx';
import { KeyCap } from '../ui/key-cap.tsx';
import { useWords } from '../words/words-context.tsx';

interface KeyRow {
  readonly key: string;
  readonly does: string;
}

/** Every key: those that are always there, those of a visit, and those of the page at hand. */
export function KeysView() {
  const say = useWords(helpScreenTexts);
  const commands = useCommands().flatMap(({ key, label }) => (key === null ? [] : [{ key, does: label }]));
  const everywhere: readonly KeyRow[] = [
    ...commands.filter(({ key }) => isGlobal(key)),
    { key: 'F11', does: say('key.F11') },
  ].toSorted(byKey);
  const forms: readonly KeyRow[] = [
    { key: '1 … 9, 0', does: say('key.digit') },
    { key: 'Enter', does: say('key.Enter') },
    { key: 'Escape', does: say('key.Escape') },
    { key: 'Tab', does: say('key.Tab') },
  ];
  const visit: readonly KeyRow[] = [
    { key: 'Ctrl+Enter', does: say('key.money') },
    { key: 'F9', does: say('key.F9') },
    { key: 'F10', does: say('key.F10') },
    { key: 'Ctrl+P', does: say('key.put-away') },
  ];
  const told = new Set([...everywhere, ...forms, ...visit].map(({ key }) => key));
  const here = commands.filter(({ key }) => !told.has(key)).toSorted(byKey);
  return (
    <>
      <p className="soft">{say('keys.note')}</p>
      <div className="columns key-tables">
        <KeyTable title={say('keys.everywhere')} rows={everywhere} />
        <div className="stack">
          <KeyTable title={say('keys.forms')} rows={forms} />
          <KeyTable title={say('keys.visit')} rows={visit} />
        </div>
        {here.length > 0 && <KeyTable title={say('keys.here')} rows={here} />}
      </div>
    </>
  );
}

/** The frame keeps these for itself, whatever page is open. */
const isGlobal = (key: string): boolean => /^F\d+$/.test(key) || key === 'Ctrl+K' || key === 'Ctrl+0';

/** F2 before F10, and those with Ctrl or Alt after them. */
const byKey = (one: KeyRow, other: KeyRow): number =>
  Number(one.key.includes('+')) - Number(other.key.includes('+')) ||
  one.key.localeCompare(other.key, 'en', { numeric: true });

function KeyTable({ title, rows }: { readonly title: string; readonly rows: readonly KeyRow[] }) {
  const say = useWords(helpScreenTexts);
  return (
    <section className="sheet stack-tight">
      <h2>{title}</h2>
      <table className="table">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{say('keys.key')}</th>
            <th scope="col">{say('keys.does')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, does }) => (
            <tr key={key}>
              <td className="key-cell">
                <span className="visually-hidden">{key}</span>
                <KeyCap name={key} />
              </td>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
