import type { WindowPreferences } from '../../shared/contract/shell-contract.ts';
import { settingsTexts } from '../../shared/text/screens/settings/settings.ts';
import { useDesk } from '../app/desk-context.tsx';
import { useWords } from '../words/words-context.tsx';
import { SettingSelect } from './setting-select.tsx';

type Printers = WindowPreferences['printers'];

const papers = ['receipt', 'slip', 'report'] as const;

/** The shell's name for paper that is shown in the window. */
const screenId = 'screen';

/** Where each kind of paper comes out. A printer that was chosen and is switched off stays chosen, and is said to be away. */
export function PrinterChoices(props: {
  readonly printers: Printers;
  readonly onChange: (printers: Printers) => void;
}) {
  const say = useWords(settingsTexts);
  const known = useDesk().shell.printers.filter(({ id }) => id !== screenId);
  const optionsFor = (chosen: string) => [
    { id: screenId, label: say('printer.screen') },
    ...known.map(({ id, name }) => ({ id, label: name })),
    ...(chosen === screenId || known.some(({ id }) => id === chosen)
      ? []
      : [{ id: chosen, label: say('printer.gone', { name: chosen }) }]),
  ];
  return (
    <section className="sheet stack">
      <h2>{say('printers')}</h2>
      {known.length === 0 && <p className="soft small">{say('printers.none')}</p>}
      {papers.map((paper) => (
        <SettingSelect
          key={paper}
          label={say(`printer.${paper}`)}
          chosen={props.printers[paper]}
          options={optionsFor(props.printers[paper])}
          onChoose={(id) => props.onChange({ ...props.printers, [paper]: id })}
        />
      ))}
    </section>
  );
}
