import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyJournalEntry, JournalEntry } from '../../../shared/domain/journal/journal-entry.ts';
import type { QueuedPrint } from '../../../shared/domain/journal/visit-bodies.ts';
import { formatReceiptNumber } from '../../../shared/domain/receipt-number.ts';
import { folderPrintName } from '../../adapters/printing/folder-printer.ts';
import { databaseFileName } from '../compose.ts';
import { readEntries } from './demo-journal.ts';
import { askHeadOffice } from './head-office-process.ts';

interface StockedCode {
  readonly iccidLastFour: string;
  readonly activationCode: string;
}

interface Slip {
  readonly file: string;
  /** As the QR must say it, by head office's own books: not read back from the paper. */
  readonly activationCode: string;
}

/** Writes `day.json`: what the last closed day of the journal came to, and what every activation slip must say. */
export function writeDayFile({
  dataDir,
  outDir,
  home,
}: {
  readonly dataDir: string;
  readonly outDir: string;
  readonly home: string;
}): void {
  const entries = [...readEntries(dataDir)];
  const setUp = entries.find((entry) => entry.kind === 'desk-set-up');
  const closed = entries.findLast((entry) => entry.kind === 'day-closed');
  const last = entries.at(-1);
  if (!setUp || !closed || !last) throw new Error('a day that was not closed');
  const ofDay = entries.filter((entry) => entry.businessDay === closed.businessDay);
  const { deskId, packId, keys, settings } = setUp.body;
  const books = askHeadOffice<{ readonly profiles: readonly StockedCode[] }>(home, { ask: 'books', deskId });
  const { expectedMinor, countedMinor, varianceMinor, zNumber, businessDay, totals } = closed.body;
  const content = {
    pack: packId,
    shop: settings.shop.name,
    businessDay,
    currency: closed.body.currency,
    journal: join(dataDir, databaseFileName),
    visits: ofDay.filter((entry) => entry.kind === 'visit-finished').map((entry) => describeVisit(entry, ofDay)),
    totals,
    z: {
      number: zNumber,
      floatMinor: totals.floatMinor,
      expectedMinor,
      countedMinor,
      varianceMinor,
      unsynced: closed.body.unsynced,
    },
    anchor: { seq: last.seq, hash: last.hash },
    signingKey: keys.signing,
    slips: listSlips(entries, ofDay, books.profiles),
  };
  const file = join(outDir, 'day.json');
  writeFileSync(`${file}.new`, `${JSON.stringify(content, null, 2)}\n`, { flush: true });
  renameSync(`${file}.new`, file);
}

/** The business day that the `day.json` of a folder is about; null where there is none. */
export function readDayFileDay(outDir: string): string | null {
  try {
    const { businessDay } = JSON.parse(readFileSync(join(outDir, 'day.json'), 'utf8')) as {
      readonly businessDay: string;
    };
    return businessDay;
  } catch {
    return null;
  }
}

function describeVisit(entry: JournalEntry<'visit-finished'>, ofDay: readonly AnyJournalEntry[]): object {
  const { receipt, items, totals, settlement, prints } = entry.body;
  const started = ofDay.find((other) => other.kind === 'visit-started' && other.visitId === entry.visitId);
  const title = formatReceiptNumber(receipt);
  return {
    receipt: title,
    seq: entry.seq,
    hash: entry.hash,
    at: entry.at,
    language: started?.kind === 'visit-started' ? started.body.language : null,
    items: items.map(({ kind, brandId, outcome, netMinor, taxes, totalMinor }) => ({
      kind,
      brandId,
      outcome,
      netMinor,
      taxes,
      totalMinor,
    })),
    totals,
    settlement,
    papers: prints.map((print) => folderPrintName({ ...print, title })),
  };
}

/** Every slip printed as an original on the day, the burned ones too: each must say the code of its own profile. */
function listSlips(
  entries: readonly AnyJournalEntry[],
  ofDay: readonly AnyJournalEntry[],
  codes: readonly StockedCode[],
): readonly Slip[] {
  const lastFours: ReadonlyMap<string, string | undefined> = new Map(
    entries
      .filter((entry) => entry.kind === 'stock-imported')
      .flatMap((entry) => entry.body.profiles.map((profile) => [profile.profileId, profile.iccid.lastFour] as const)),
  );
  const receipts = new Map(
    ofDay
      .filter((entry) => entry.kind === 'visit-finished')
      .map((entry) => [entry.visitId, formatReceiptNumber(entry.body.receipt)] as const),
  );
  const slip = (visitId: string | null, print: QueuedPrint, profileId: string | undefined): readonly Slip[] => {
    const lastFour = profileId === undefined ? undefined : lastFours.get(profileId);
    const code = codes.find((candidate) => candidate.iccidLastFour === lastFour);
    if (print.document !== 'activation-slip' || !code) return [];
    const file = folderPrintName({ ...print, title: receipts.get(visitId) ?? '' });
    return [{ file, activationCode: `LPA:${code.activationCode}` }];
  };
  return ofDay.flatMap((entry): readonly Slip[] => {
    if (entry.kind === 'visit-finished') {
      const { items, prints } = entry.body;
      return prints.flatMap((print) =>
        slip(entry.visitId, print, items.find((item) => item.itemId === print.itemId)?.profileId),
      );
    }
    return entry.kind === 'profile-reissued'
      ? entry.body.prints.flatMap((print) => slip(entry.visitId, print, entry.body.newProfileId))
      : [];
  });
}
