import type { ProcedureName } from '../../../shared/contract/desk-contract.ts';
import { profileRow, voucherRow } from '../feed-rows.ts';
import { managerPin, newIntent } from '../open-test-desk.ts';
import type { Answer, Shop } from '../use-cases/open-shop.ts';
import { knownRow, voucherProduct } from '../use-cases/visit-steps.ts';

/** What the test itself remembers of a day at the counter, apart from everything the desk writes down. */
export interface DayModel {
  readonly visits: string[];
  readonly numbers: Map<string, number[]>;
  readonly items: { readonly visitId: string; readonly itemId: string; readonly isSim: boolean }[];
  readonly jobs: string[];
  readonly waiting: string[];
  readonly calls: {
    readonly name: ProcedureName;
    readonly input: { readonly intent: string };
    readonly answer: Answer;
  }[];
  /** Cash that must be in the drawer of the open day. */
  drawerMinor: number;
  receipts: number;
  receiptsMinor: number;
  /** What the Z reports said was sold. */
  closedMinor: number;
  zs: number;
  serial: number;
  clerks: readonly { readonly clerkId: string; readonly pin: string }[];
}

export const clerkPin = '918273';

export const phoneNumbers = ['+14165550123', '+14165550124', '+14165550125', '+16475550111'];

/** A desk with two people and stock; the day is opened by a command or not at all. */
export async function startModel(shop: Shop): Promise<DayModel> {
  const clerkId = await shop.hire('Wei', clerkPin);
  const model: DayModel = {
    visits: [],
    numbers: new Map(),
    items: [],
    jobs: [],
    waiting: [],
    calls: [],
    drawerMinor: 0,
    receipts: 0,
    receiptsMinor: 0,
    closedMinor: 0,
    zs: 0,
    serial: 0,
    clerks: [
      { clerkId: shop.managerId, pin: managerPin },
      { clerkId, pin: clerkPin },
    ],
  };
  await shop.feed({ snapshots: phoneNumbers.slice(0, 3).map((msisdn) => knownRow(msisdn)) });
  await bringStock(shop, model);
  return model;
}

export async function bringStock(shop: Shop, model: DayModel): Promise<void> {
  const serials = [1, 2, 3, 4].map((step) => model.serial + step);
  model.serial += 4;
  const feed = {
    format: 'buka-feed',
    version: 1,
    feedId: newIntent(),
    deskId: shop.deskId,
    issuedAt: shop.clock.now(),
    profiles: serials.map((serial) => profileRow(serial)),
    vouchers: serials.map((serial) => voucherRow(voucherProduct, String(7_000_000_000_000 + serial))),
  };
  await act(shop, model, 'importFeed', { intent: newIntent(), file: await shop.seal(feed) });
}

/** One call, kept for being repeated later; what it changed is entered into the model. */
export async function act(
  shop: Shop,
  model: DayModel,
  name: ProcedureName,
  input: { readonly intent: string; readonly file?: string },
): Promise<Answer> {
  const answer = await shop.raw(name, input);
  model.calls.push({ name, input, answer });
  if (answer.ok) learn(model, name, input, answer.value);
  return answer;
}

/** The fields of the answers that the model follows; every answer was parsed by its contract before. */
interface Told {
  readonly visitId?: string;
  readonly numberSeq?: number;
  readonly floatMinor?: number;
  readonly totals?: { readonly totalMinor: number };
  readonly jobId?: string;
  readonly waitingId?: string;
  readonly printJobId?: string;
  readonly prints?: readonly { readonly jobId: string }[];
}

function learn(model: DayModel, name: ProcedureName, input: object, value: unknown): void {
  const told = value as Told;
  const { visitId = '' } = input as Told;
  if (name === 'startVisit') model.visits.push(told.visitId ?? '');
  if (name === 'findNumber') model.numbers.set(visitId, [...(model.numbers.get(visitId) ?? []), told.numberSeq ?? 0]);
  if (name === 'openDay') model.drawerMinor = told.floatMinor ?? 0;
  if (name === 'finishVisit' || name === 'reissueCode')
    model.jobs.push(...(told.prints ?? []).map((print) => print.jobId));
  if (name === 'addWaiting') model.waiting.push(told.waitingId ?? '');
  if (name === 'reprintDocument') model.jobs.push(told.jobId ?? '');
  if (name === 'closeDay') {
    model.zs += 1;
    model.closedMinor += told.totals?.totalMinor ?? 0;
    model.jobs.push(told.printJobId ?? '');
  }
}
