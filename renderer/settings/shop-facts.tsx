import { formatMoney } from '../../shared/text/format.ts';
import { settingsTexts } from '../../shared/text/screens/settings/settings.ts';
import { usePlace, useWords } from '../words/words-context.tsx';
import { limitNames, type ShopSettings } from './settings-draft.ts';
import { useSayLimit, usePaperName } from './say-setting.ts';

/** The settings to be read. */
export function ShopFacts({ settings }: { readonly settings: ShopSettings }) {
  const say = useWords(settingsTexts);
  const { currency, locale } = usePlace();
  const limits = useSayLimit();
  const paperName = usePaperName();
  const { shop } = settings;
  const rows: readonly (readonly [string, string])[] = [
    [say('shop.name'), shop.name],
    ...shop.addressLines.map((line, index) => [say('shop.address', { number: index + 1 }), line] as const),
    [say('shop.phone'), shop.phone],
    ...shop.registrations.map(({ name, number }) => [say('shop.registration', { name }), number] as const),
    [say('receiptPaper'), paperName(settings.receiptPaper)],
    [say('slipPaper'), paperName(settings.slipPaper)],
    ...limitNames.map(
      (name) =>
        [
          limits.label(name),
          name === 'varianceLimitMinor'
            ? formatMoney({ amountMinor: settings[name], currency }, locale)
            : String(settings[name]),
        ] as const,
    ),
  ];
  return (
    <dl className="sheet facts">
      {rows.map(([label, value]) => (
        <div key={label} className="fact-row">
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
