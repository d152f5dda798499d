import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSlipRehearsal, type SlipRehearsal } from '../../electron/adapters/pdf/rehearse-slip.ts';
import {
  hasIndependentReaders,
  readPdf,
  readQrIndependently,
  readTextIndependently,
  squeeze,
} from '../paper/read-pdf.ts';
import { anchorOf, makeFolder, readDayFile, type DayFile } from './demo-files.ts';
import { runDemo, type DemoEnd } from './demo-process.ts';
import { balances, expectedCash, expectedLine } from './expected-money.ts';
import { paperLanguages, receiptWords, slipWords, writeAmount, zReportWords } from './expected-words.ts';
import { findBrokenPromises, finishedIn, readJournal, receiptOf, type Entry } from './read-journal.ts';
import { verifyJournal } from './verify-process.ts';

const fewestLines = 12;
const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

let rehearsal: SlipRehearsal;
beforeAll(async () => {
  rehearsal = await createSlipRehearsal();
});
afterAll(() => rehearsal.close());

describe.each(['CA-ON', 'CA-QC', 'CA-BC', 'BE'])('the demonstration of a day in %s', (pack) => {
  const { folder, remove } = makeFolder();
  const out = join(folder, 'out');
  const journalFile = join(out, 'data', 'buka.sqlite');
  let ended: DemoEnd;
  let day: DayFile;
  let entries: readonly Entry[];
  let finished: readonly Entry[];

  beforeAll(async () => {
    ended = await runDemo({ home: join(folder, 'home'), out, pack });
    day = readDayFile(out);
    entries = readJournal(journalFile);
    finished = finishedIn(entries);
  });
  afterAll(remove);

  const paperOf = (file: string): Uint8Array => readFileSync(join(out, file));
  const textOf = async (file: string): Promise<string> =>
    squeeze(hasIndependentReaders ? readTextIndependently(paperOf(file)) : (await readPdf(paperOf(file))).text);

  test('acknowledges every visit, and day.json and the journal say the same', () => {
    expect(ended).toMatchObject({ code: 0, signal: null });
    expect(ended.lines.length).toBeGreaterThanOrEqual(fewestLines);
    expect(day).toMatchObject({ pack, journal: journalFile, currency: pack === 'BE' ? 'EUR' : 'CAD' });
    expect(day.visits.map(({ receipt, seq, hash }) => ({ receipt, seq, hash }))).toEqual(ended.lines);
    expect(finished.map((entry) => ({ receipt: receiptOf(entry), seq: entry.seq, hash: entry.hash }))).toEqual(
      ended.lines,
    );
    expect(findBrokenPromises(entries)).toEqual([]);
    expect(new Set(day.visits.map(({ language }) => language)).size).toBe(4);
  });

  test('comes to the cent: prices, taxes, rounding, change, tenders and the books', () => {
    for (const { body, seq } of finished) {
      const { items = [], totals, settlement, postings } = body;
      if (!totals || !settlement) throw new Error(`no money at ${seq}`);
      const lines = items.map((item) => expectedLine(item, pack, entries));
      expect(items.map(({ netMinor, taxes, totalMinor }) => ({ netMinor, taxes, totalMinor }))).toEqual(lines);
      expect(totals).toMatchObject({
        netMinor: total(lines.map(({ netMinor }) => netMinor)),
        totalMinor: total(lines.map(({ totalMinor }) => totalMinor)),
      });
      for (const tax of totals.taxes) {
        const ofItems = lines.flatMap(({ taxes }) => taxes).filter(({ name }) => name === tax.name);
        expect(tax.amountMinor).toBe(total(ofItems.map(({ amountMinor }) => amountMinor)));
      }
      expect(total(totals.taxes.map(({ amountMinor }) => amountMinor))).toBe(totals.totalMinor - totals.netMinor);

      const cash = settlement.tenders.find(({ kind }) => kind === 'cash');
      const nonCashMinor = total(
        settlement.tenders.filter(({ kind }) => kind !== 'cash').map((one) => one.amountMinor),
      );
      const remainingMinor = totals.totalMinor - nonCashMinor;
      const cashDueMinor = cash ? expectedCash(remainingMinor, pack) : 0;
      expect(cash ? 0 : remainingMinor).toBe(0);
      expect(settlement).toMatchObject({
        totalMinor: totals.totalMinor,
        nonCashMinor,
        cashDueMinor,
        roundingMinor: cash ? cashDueMinor - remainingMinor : 0,
        dueMinor: nonCashMinor + cashDueMinor,
        changeMinor: cash ? (cash.tenderedMinor ?? 0) - cashDueMinor : 0,
      });
      expect([cash?.amountMinor ?? 0, cash?.changeMinor ?? 0]).toEqual([cashDueMinor, settlement.changeMinor]);
      expect(settlement.changeMinor).toBeGreaterThanOrEqual(0);

      const held = balances(postings);
      const sum = (start: string): number =>
        total(
          Object.keys(held)
            .filter((name) => name.startsWith(start))
            .map((name) => held[name] ?? 0),
        );
      expect({
        drawer: sum('drawer'),
        terminals: sum('terminal:'),
        sales: sum('sales:'),
        taxes: sum('tax:'),
        rounding: sum('rounding'),
        customer: sum('customer'),
      }).toEqual({
        drawer: cashDueMinor,
        terminals: nonCashMinor,
        sales: 0 - totals.netMinor,
        taxes: totals.netMinor - totals.totalMinor,
        rounding: 0 - settlement.roundingMinor,
        customer: 0,
      });
    }
    expect(day.visits.map(({ totals, settlement }) => ({ totals, settlement }))).toEqual(
      finished.map(({ body: { totals, settlement } }) => ({ totals, settlement })),
    );
    // A day without any rounding would prove nothing of it.
    expect(finished.some(({ body }) => body.settlement?.roundingMinor !== 0)).toBe(true);
    expect(finished.some(({ body }) => (body.settlement?.changeMinor ?? 0) > 0)).toBe(true);
    expect(finished.some(({ body }) => (body.settlement?.tenders.length ?? 0) > 1)).toBe(true);
  });

  test('closes on a drawer that holds the float and the cash kept, and says so on the Z', async () => {
    const opened = entries.find(({ kind }) => kind === 'day-opened');
    const closed = entries.find(({ kind }) => kind === 'day-closed');
    const keptMinor = total(finished.map(({ body }) => body.settlement?.cashDueMinor ?? 0));
    const floatMinor = opened?.body.floatMinor ?? 0;
    expect(floatMinor).toBeGreaterThan(0);
    const figures = { expectedMinor: floatMinor + keptMinor, countedMinor: floatMinor + keptMinor, varianceMinor: 0 };
    expect(closed?.body).toMatchObject({ zNumber: 1, ...figures });
    expect(day.z).toMatchObject({ number: 1, floatMinor, ...figures });
    expect(closed?.body.totals).toMatchObject({
      visitCount: finished.length,
      netMinor: total(finished.map(({ body }) => body.totals?.netMinor ?? 0)),
      totalMinor: total(finished.map(({ body }) => body.totals?.totalMinor ?? 0)),
    });
    const zReports = readdirSync(out).filter((file) => file.startsWith('z-report-Z-1-'));
    expect(zReports).toHaveLength(1);
    const text = await textOf(zReports[0] ?? '');
    const languages = paperLanguages(pack, 'en');
    for (const word of languages.flatMap((language) => zReportWords[language])) expect(text).toContain(squeeze(word));
    for (const amountMinor of [floatMinor, keptMinor, floatMinor + keptMinor])
      expect(text).toContain(writeAmount(amountMinor, languages, day.currency));
  });

  test('prints each receipt in its customer’s language, with its amounts', async () => {
    for (const visit of day.visits) {
      const receipts = visit.papers.filter((file) => file.startsWith('receipt-'));
      expect(receipts).toHaveLength(1);
      const text = await textOf(receipts[0] ?? '');
      const languages = paperLanguages(pack, visit.language);
      for (const word of languages.flatMap((language) => receiptWords[language])) expect(text).toContain(squeeze(word));
      const { dueMinor, changeMinor, tenders } = visit.settlement;
      const amounts = [
        dueMinor,
        ...visit.items.map(({ netMinor, totalMinor }) => (pack === 'BE' ? totalMinor : netMinor)),
        ...visit.totals.taxes.map(({ amountMinor }) => amountMinor),
        ...(changeMinor > 0 ? [changeMinor] : []),
        ...tenders.flatMap(({ amountMinor, tenderedMinor = amountMinor }) => [amountMinor, tenderedMinor]),
      ];
      for (const amountMinor of amounts) expect(text).toContain(writeAmount(amountMinor, languages, day.currency));
      expect(text).toContain(visit.receipt);
      expect(text).toContain(visit.hash.slice(0, 32));
    }
  });

  test('prints slips whose code is head office’s, in words their customer reads', async () => {
    const originals = entries.flatMap(({ body, kind }) =>
      kind === 'visit-finished' || kind === 'profile-reissued'
        ? (body.prints ?? []).filter(({ document }) => document === 'activation-slip')
        : [],
    );
    expect(originals.length).toBeGreaterThanOrEqual(8);
    expect(day.slips).toHaveLength(originals.length);
    expect(
      readdirSync(out)
        .filter((file) => file.startsWith('activation-slip-'))
        .toSorted(),
    ).toEqual(day.slips.map(({ file }) => file).toSorted());
    expect(new Set(day.slips.map(({ activationCode }) => activationCode)).size).toBe(originals.length);
    for (const { file, activationCode } of day.slips) {
      expect(activationCode).toMatch(/^LPA:1\$smdp\.buka-demo\.example\$[0-9A-Z-]+(?:\$\$1)?$/u);
      expect(await rehearsal.readQrTexts(paperOf(file), 150)).toEqual([activationCode]);
      const receipt = /D1-1-\d{6}/u.exec(file)?.[0];
      const visit = day.visits.find((one) => one.receipt === receipt);
      if (!visit) throw new Error(`no visit of ${file}`);
      const text = await textOf(file);
      const languages = paperLanguages(pack, visit.language);
      for (const word of languages.flatMap((language) => slipWords[language])) expect(text).toContain(squeeze(word));
    }
  });

  test.skipIf(!hasIndependentReaders)('prints slips that another program reads too', () => {
    for (const { file, activationCode } of day.slips)
      expect(readQrIndependently(paperOf(file), 150)).toEqual([activationCode]);
  });

  test.runIf(pack === 'CA-QC')('leaves no paper without French', async () => {
    const papers = readdirSync(out).filter((file) => file.endsWith('.pdf'));
    expect(papers.length).toBeGreaterThan(day.visits.length);
    const title = { receipt: 'Reçu', 'activation-slip': 'Fiched’activation', 'z-report': 'RapportZ' } as const;
    for (const file of papers) {
      const word = Object.entries(title).find(([document]) => file.startsWith(document))?.[1] ?? 'no such paper';
      expect(await textOf(file), file).toContain(word);
    }
  });

  test('leaves a journal that the verifier accepts with the anchor and the key of day.json', () => {
    const verdict = verifyJournal(journalFile, '--anchor', anchorOf(day), '--key', day.signingKey);
    expect(verdict).toMatchObject({ code: 0, ok: true, fault: null, entries: entries.length, uncovered: 0 });
    expect(verdict.head).toEqual(day.anchor);
    expect(day.signingKey).toBe(entries[0]?.body.keys?.signing);
  });
});
