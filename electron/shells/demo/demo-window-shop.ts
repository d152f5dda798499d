import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcedureValue } from '../../../shared/contract/desk-contract.ts';
import type { DemoCustomer } from '../../../shared/contract/shell-contract.ts';
import { businessDayOf } from '../../../shared/domain/business-day.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { PackId } from '../../../shared/domain/packs/country-pack.ts';
import { isPackId, packOf } from '../../../shared/domain/packs/pack-of.ts';
import { createPracticeHeadOffice } from '../../adapters/feed/practice-head-office.ts';
import { createRandomIdSource } from '../../adapters/system/random-id-source.ts';
import { createSystemClock } from '../../adapters/system/system-clock.ts';
import type { Dispatch } from '../../desk/dispatch.ts';
import type { Clock } from '../../ports/clock.ts';
import { demoClerks, demoSetUp, DemoStopped, type DemoShop } from './demo-shop.ts';
import { makeEid, passportScan } from './demo-documents.ts';
import { makePerson, type DemoPerson } from './demo-people.ts';
import { deliverStock } from './demo-stock.ts';
import { inPieces } from './demo-till.ts';

/** The demo shop that a window works in: the real desk over real time, with invented customers. */
export interface DemoWindowShop {
  readonly packId: PackId;
  readonly clerks: readonly { readonly name: string; readonly pin: string }[];
  readonly customers: readonly DemoCustomer[];
  /**
   * Called after somebody signed in: head office delivers once a business day, as it would in the morning.
   * @throws DemoStopped where the desk refuses it; the next sign-in tries again
   */
  deliverWhenDue(ask: Dispatch): Promise<void>;
}

const markerName = 'demo-shop.json';
const floatMinor = 20_000;
const seed = 7;
/** Customers of every kind that a visitor may play; the others make head office's files look like a shop's. */
const customersShown = 12;
const customersKnown = 24;

interface Marker {
  readonly packId: string;
  readonly deliveredOn: string | null;
}

/** The pack of the demo shop in this data folder; null when it holds none. */
export function readDemoMarker(dataDir: string): PackId | null {
  const packId = readMarker(dataDir)?.packId;
  return packId !== undefined && isPackId(packId) ? packId : null;
}

function readMarker(dataDir: string): Marker | null {
  try {
    return JSON.parse(readFileSync(join(dataDir, markerName), 'utf8')) as Marker;
  } catch {
    return null;
  }
}

/** Says beforehand that what is made in this folder is a demo shop, so that a cut in the middle can be gone on with. */
export function markDemoShop(dataDir: string, packId: PackId, deliveredOn: string | null = null): void {
  const file = join(dataDir, markerName);
  const marker = JSON.stringify({ packId, deliveredOn } satisfies Marker);
  // Half a marker would be none, and nobody knows the passphrase of a demo shop.
  writeFileSync(`${file}.new`, marker, { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
}

/** A real shop is to be made in this folder after all: at the next start nobody may try the demo shop's passphrase on it. */
export function unmarkDemoShop(dataDir: string): void {
  rmSync(join(dataDir, markerName), { force: true });
}

/** Sets the demo shop up through the desk's own door: shop, three people, and the first delivery. */
export async function makeDemoShop(
  dispatch: Dispatch,
  dataDir: string,
  packId: PackId,
  options: { readonly training?: boolean; readonly clock?: Clock } = {},
): Promise<void> {
  const ids = createRandomIdSource();
  let session: string | null = null;
  const ask: DemoShop['ask'] = async (name, input) => {
    const answer = await dispatch(name, input, session);
    if (!answer.ok) throw new DemoStopped(name, answer.error);
    return answer.value as ProcedureValue<typeof name>;
  };
  const { managerId } = await ask('setUpDesk', {
    intent: ids.uuid(),
    ...demoSetUp(headOfficeOf(dataDir).publicKey, packId),
    training: options.training ?? false,
  });
  session = (await ask('signIn', { intent: ids.uuid(), clerkId: managerId, pin: demoClerks[0].pin })).session;
  for (const clerk of demoClerks.slice(1)) await ask('addClerk', { intent: ids.uuid(), ...clerk });
  await createDemoWindowShop(dataDir, packId, options.clock).deliverWhenDue((name, input) =>
    dispatch(name, input, session),
  );
  await ask('lockDesk', { intent: ids.uuid(), why: 'signed-out' });
}

export function createDemoWindowShop(
  dataDir: string,
  packId: PackId,
  clock: Clock = createSystemClock(),
): DemoWindowShop {
  const ids = createRandomIdSource();
  const { country, timeZones, cutOffHour } = packOf(packId);
  const people = Array.from({ length: customersKnown }, (_, place) => makePerson(place, country, storyOf(place), seed));
  return {
    packId,
    clerks: demoClerks.map(({ name, pin }) => ({ name, pin })),
    customers: people.slice(0, customersShown).map(customerOf),
    async deliverWhenDue(dispatch) {
      // The shop's own day: by another one the till would be opened a second time on the evening it was closed.
      const today = businessDayOf(clock.now(), { timeZone: timeZones[0], cutOffHour });
      if (readMarker(dataDir)?.deliveredOn === today) return;
      const ask: DemoShop['ask'] = async (name, input) => {
        const answer = await dispatch(name, input);
        if (!answer.ok) throw new DemoStopped(name, answer.error);
        return answer.value as ProcedureValue<typeof name>;
      };
      await deliverStock(
        { pack: packOf(packId), clock, ask, newIntent: () => ids.uuid() },
        headOfficeOf(dataDir),
        people,
      );
      // A visitor comes to serve somebody at once: the till stands open, and what comes after a close is the visitor's.
      const desk = await ask('showDesk', {});
      if (desk.day === null && desk.currency !== null)
        await ask('openDay', { intent: ids.uuid(), float: [...inPieces(floatMinor, desk.currency)] });
      markDemoShop(dataDir, packId, today);
    },
  };
}

const headOfficeOf = (dataDir: string) => createPracticeHeadOffice(join(dataDir, 'practice-head-office.json'));

const stories: Readonly<Record<number, DemoPerson['account']>> = {
  5: 'arrears',
  8: 'swapped-today',
  11: 'unknown-number',
};

const storyOf = (place: number): DemoPerson['account'] => stories[place] ?? 'good';

function customerOf(person: DemoPerson): DemoCustomer {
  return {
    name: `${person.givenNames} ${person.surname}`,
    language: person.language satisfies Language,
    brandId: person.brandId,
    msisdn: person.msisdn,
    accountPin: person.accountPin,
    passportScan: passportScan(person),
    eid: makeEid(1_000 + person.place),
    story: person.account,
  };
}
