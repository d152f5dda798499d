import { formatMoney } from '../../shared/text/format.ts';
import { settingsTexts } from '../../shared/text/screens/settings/settings.ts';
import { usePlace, useWords } from '../words/words-context.tsx';
import { limitRanges, type LimitName, type ShopSettings } from './settings-draft.ts';

const textOfLimit = {
  varianceLimitMinor: 'varianceLimit',
  snapshotMaxAgeHours: 'snapshotMaxAgeHours',
  reissuesPerNumber: 'reissuesPerNumber',
  reissuesPerClerkPerDay: 'reissuesPerClerkPerDay',
  replacementsPerClerkPerDay: 'replacementsPerClerkPerDay',
} as const satisfies Readonly<Record<LimitName, string>>;

/** What a limit is called, what it does, and between what it may lie, in the reader's words. */
export function useSayLimit() {
  const say = useWords(settingsTexts);
  const { currency, locale } = usePlace();
  const rangeOf = (name: LimitName) => {
    const [least, most] = limitRanges[name];
    const write = (value: number): string =>
      name === 'varianceLimitMinor' ? formatMoney({ amountMinor: value, currency }, locale) : String(value);
    return { least: write(least), most: write(most) };
  };
  return {
    label: (name: LimitName) => say(textOfLimit[name]),
    help: (name: LimitName) => say(`${textOfLimit[name]}.help`, rangeOf(name)),
    problem: (name: LimitName) => say('problem.range', rangeOf(name)),
  };
}

type PaperName = ShopSettings['receiptPaper'] | ShopSettings['slipPaper'];

/** A roll has a name in each language; the sheets are called by their letters everywhere. */
export function usePaperName(): (paper: PaperName) => string {
  const say = useWords(settingsTexts);
  return (paper) => (paper === 'roll-80' ? say('paper.roll-80') : paper);
}
