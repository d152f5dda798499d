import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcedureValue } from '../../../shared/contract/desk-contract.ts';
import { businessDayBounds } from '../../../shared/domain/business-day.ts';
import type { PackId } from '../../../shared/domain/packs/country-pack.ts';
import { packOf } from '../../../shared/domain/packs/pack-of.ts';
import { zonedPartsOf } from '../../../shared/domain/zoned-time.ts';
import type { ReportBug } from '../../desk/dispatch.ts';
import { folderPrintName } from '../../adapters/printing/folder-printer.ts';
import { createDemoClock } from './demo-clock.ts';
import { createDemoCounter } from './demo-counter.ts';
import { readDayFileDay, writeDayFile } from './demo-day-file.ts';
import { demoHome } from './demo-home.ts';
import { readLeftBehind, type ClosedDay, type LeftBehind } from './demo-journal.ts';
import { makePerson } from './demo-people.ts';
import { headOfficeProcess } from './head-office-process.ts';
import { createDemoRandom } from './demo-random.ts';
import { openDemoShop, type DemoShop } from './demo-shop.ts';
import { deliverStock, productsOf } from './demo-stock.ts';
import { createDemoTill, inPieces } from './demo-till.ts';
import { demoVisits, type DemoVisit } from './demo-visits.ts';

export interface DemoDayOptions {
  readonly outDir: string;
  readonly dataDir: string;
  readonly visits: number;
  readonly seed: number;
  readonly packId: PackId;
  /** Called for every finished visit, when it is on the disk. */
  readonly onFinished: (visit: FinishedLine) => void;
  readonly reportBug: ReportBug;
}

/** One line of the demonstration's output. */
export interface FinishedLine {
  readonly receipt: string;
  readonly seq: number;
  readonly hash: string;
}

const floatMinor = 20_000;
/** The counter is busy for seven hours and a half, and a visit of the story takes some eight minutes. */
const counterMinutes = 450;
const minutesOfVisit = 8;
/** So that a day of one visit ends on the same evening too. */
const slowestPace = 4;
/** A clerk may reissue fifty codes a day; the story stays well below. */
const reissuesBeforeVisit = 560;

/**
 * Plays a whole counter day through `dispatch` and writes its papers and `day.json`. Run again over the same data folder it
 * goes on where it was cut off: visits in progress are voided, papers whose fate is not known are looked for and printed. After
 * a day that ended well it plays the next one.
 */
export async function runDemoDay(options: DemoDayOptions): Promise<void> {
  const { dataDir, outDir } = options;
  mkdirSync(outDir, { recursive: true });
  const home = demoHome();
  const left = readLeftBehind(dataDir);
  const isOnlyPaperLeft = left.closed !== null && isCutOffAfterClose(left.closed, outDir);
  const pace = Math.min(slowestPace, counterMinutes / (options.visits * minutesOfVisit));
  const clock = createDemoClock(isOnlyPaperLeft ? afterLastEntry(left) : startOf(options.packId, left), pace);
  const shop = await openDemoShop({
    dataDir,
    outDir,
    home,
    packId: options.packId,
    clock,
    reportBug: options.reportBug,
    knownClerkIds: left.clerkIds,
  });
  try {
    await tidyUp(shop, outDir);
    if (!isOnlyPaperLeft) await playTheDay(shop, home, left, options);
  } finally {
    await shop.close();
  }
  writeDayFile({ dataDir, outDir, home });
}

/** Everything from the delivery in the morning to the close, or what is left of it. */
async function playTheDay(shop: DemoShop, home: string, left: LeftBehind, options: DemoDayOptions): Promise<void> {
  const { seed, visits } = options;
  const random = createDemoRandom(seed + left.startedVisits);
  // Nobody comes twice: whoever stood at the counter before a cut, or on another day, is known there already.
  const people = Array.from({ length: Math.max(0, visits - left.receipts) }, (_, index) => {
    const place = left.startedVisits + index;
    return makePerson(place, shop.pack.country, visitOf(place).account, seed);
  });
  if (people.length > 0) await deliverStock(shop, headOfficeProcess(home), people);
  const isOpen = (await shop.ask('showDesk', {})).day !== null;
  if (!isOpen)
    await shop.ask('openDay', { intent: shop.newIntent(), float: [...inPieces(floatMinor, shop.pack.currency)] });
  const till = createDemoTill(shop.pack.currency, isOpen ? left.drawerMinor : floatMinor);
  const counter = createDemoCounter(shop, till, random);
  for (const [index, person] of people.entries()) {
    const finishedToday = left.receipts + index;
    // Two clerks share the day; they change over every fifth customer.
    if (index === 0 || finishedToday % 5 === 0) await shop.signIn(1 + (Math.floor(finishedToday / 5) % 2));
    const visit = visitOf(person.place);
    const visitId = await visit.play({ shop, counter, person, products: productsOf(person.brandId, shop) });
    const finished = await shop.ask('finishVisit', { intent: shop.newIntent(), visitId });
    options.onFinished({ receipt: finished.receipt, ...finished.head });
    await printAll(shop);
    // Now and then a code is burned at the counter, and once a day somebody has lost a receipt.
    if (visit.name === burnedCodeVisit && finishedToday < reissuesBeforeVisit) await reissueLast(shop, visitId);
    if (finishedToday === 6) await reprintReceipt(shop, finished);
  }
  await closeTheDay(shop, till);
}

const burnedCodeVisit = 'replacement-mixed-tender';

const visitOf = (place: number): DemoVisit => demoVisits[place % demoVisits.length] ?? demoVisits[0];

/** Nine in the morning of today in the shop's zone; after a cut, a minute after the last entry; after a close, the next morning. */
function startOf(packId: PackId, left: LeftBehind): string {
  const timeZone = packOf(packId).timeZones[0];
  const nineToNine = { timeZone, cutOffHour: 9 };
  if (left.closed !== null) return businessDayBounds(left.closed.businessDay, nineToNine).endsAt;
  if (left.lastEntryAt !== null) return afterLastEntry(left);
  return businessDayBounds(zonedPartsOf(new Date().toISOString(), timeZone).date, nineToNine).startsAt;
}

function afterLastEntry({ lastEntryAt }: LeftBehind): string {
  return new Date(Date.parse(lastEntryAt ?? '') + 60_000).toISOString();
}

/** The Z is written once and stands; but its paper, or `day.json` beside that paper, may be missing yet. */
function isCutOffAfterClose(closed: ClosedDay, outDir: string): boolean {
  if (!closed.isZPrinted) return true;
  // The folder printer ends a file's name with the last six letters of the job.
  const isPaperHere = readdirSync(outDir).some((file) => file.endsWith(`-${closed.zJobId.slice(-6)}.pdf`));
  return isPaperHere && readDayFileDay(outDir) !== closed.businessDay;
}

/** What a clerk does after a power cut: ends the visits in progress, and looks into the tray for papers in doubt. */
async function tidyUp(shop: DemoShop, outDir: string): Promise<void> {
  const leftOpen = await shop.ask('listOpenVisits', {});
  if (leftOpen.length > 0) {
    await shop.signIn(1);
    for (const { visitId } of leftOpen) {
      // What was paid is handed back, and that takes a second person.
      const approval = shop.approvalBy(0);
      await shop.ask('voidVisit', { intent: shop.newIntent(), visitId, reason: 'other', approval });
    }
    await shop.signIn(0);
  }
  for (const job of await shop.ask('listPrintJobs', {})) {
    if (job.state !== 'started') continue;
    const cameOut = existsSync(join(outDir, folderPrintName(job)));
    if (cameOut) await shop.ask('confirmPrinted', { intent: shop.newIntent(), jobId: job.jobId });
    else await shop.ask('printDocument', { intent: shop.newIntent(), jobId: job.jobId, nothingCameOut: true });
  }
  await printAll(shop);
}

async function printAll(shop: DemoShop): Promise<void> {
  for (const { jobId } of await shop.ask('listPrintJobs', {}))
    await shop.ask('printDocument', { intent: shop.newIntent(), jobId });
}

async function reissueLast(shop: DemoShop, visitId: string): Promise<void> {
  const visit = await shop.ask('showVisit', { visitId });
  const slip = visit.prints.find((print) => print.document === 'activation-slip');
  if (!slip?.itemId) return;
  shop.clock.pass(2);
  await shop.ask('reissueCode', {
    intent: shop.newIntent(),
    itemId: slip.itemId,
    reason: 'burned',
    approval: shop.approvalBy(0),
  });
  await printAll(shop);
}

async function reprintReceipt(shop: DemoShop, finished: ProcedureValue<'finishVisit'>): Promise<void> {
  const receipt = finished.prints.find((print) => print.document === 'receipt');
  if (!receipt) return;
  shop.clock.pass(1);
  await shop.ask('reprintDocument', { intent: shop.newIntent(), jobId: receipt.jobId, showSecret: false });
  await printAll(shop);
}

async function closeTheDay(shop: DemoShop, till: ReturnType<typeof createDemoTill>): Promise<void> {
  shop.clock.pass(15);
  await shop.ask('countDrawer', { intent: shop.newIntent(), count: [...till.count()] });
  await shop.ask('closeDay', { intent: shop.newIntent(), approval: shop.approvalBy(0) });
  await printAll(shop);
}
