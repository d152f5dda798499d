import type Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JournalVerdict } from '../../../electron/adapters/sqlite/verify-journal.ts';
import { editBody, rehash, type Signer } from './spoil.ts';
import { faultAfterSpoiling, seqOf, signerOfDesk } from './judge-copy.ts';
import { workVariedDay, type VariedDay } from './varied-day.ts';

let day: VariedDay;
let deskSigner: Signer;
let last: number;

beforeAll(async () => {
  day = await workVariedDay();
  last = day.closed.head.seq;
  deskSigner = await signerOfDesk(day.desk);
});

afterAll(() => day.desk.close());

const faultAfter = (act: (raw: Database.Database) => void): JournalVerdict['fault'] =>
  faultAfterSpoiling(day.desk, act);

describe('what even the holder of the key cannot write without being found out', () => {
  const signedFault = (act: (raw: Database.Database) => void): JournalVerdict['fault'] =>
    faultAfter((raw) => {
      act(raw);
      rehash(raw, deskSigner);
    });
  test('signing anew alone changes nothing', () => expect(signedFault(() => undefined)).toBeNull());
  test('a gap in the receipt numbers', () => {
    let seq = 0;
    const fault = signedFault((raw) => {
      seq = raw.prepare("SELECT max(seq) FROM journal WHERE kind = 'visit-finished'").pluck().get() as number;
      editBody(raw, seq, (body) => Object.assign(body['receipt'] ?? {}, { number: 9 }));
    });
    expect(fault).toMatchObject({ code: 'number-wrong', seq });
  });
  test('a receipt number used twice', () => {
    const fault = signedFault((raw) => {
      const seq = raw.prepare("SELECT max(seq) FROM journal WHERE kind = 'visit-finished'").pluck().get() as number;
      editBody(raw, seq, (body) => Object.assign(body['receipt'] ?? {}, { number: 2 }));
    });
    expect(fault?.code).toBe('number-wrong');
  });
  test('a Z number that does not follow', () => {
    expect(signedFault((raw) => editBody(raw, last, (body) => Object.assign(body, { zNumber: 3 })))).toMatchObject({
      code: 'number-wrong',
      seq: last,
    });
  });
  test('a ticket of the waiting list that does not follow', () => {
    let seq = 0;
    const fault = signedFault((raw) => {
      seq = raw.prepare("SELECT max(seq) FROM journal WHERE kind = 'waiting-added'").pluck().get() as number;
      editBody(raw, seq, (body) => Object.assign(body, { ticket: 7 }));
    });
    expect(fault).toMatchObject({ code: 'number-wrong', seq, where: 'ticket 7' });
  });
  test('a profile given out twice', () => {
    const fault = signedFault((raw) => {
      const seq = seqOf(raw, 'profile-reissued');
      editBody(raw, seq, (body) => Object.assign(body, { newProfileId: body['oldProfileId'] }));
    });
    expect(fault).toMatchObject({ code: 'number-wrong' });
  });
  test('a sale whose postings leave the customer owing something', () => {
    let seq = 0;
    const fault = signedFault((raw) => {
      seq = seqOf(raw, 'visit-finished');
      editBody(raw, seq, (body) => {
        const [first] = Object.values(body['postings'] ?? []) as object[];
        Object.assign(first ?? {}, { amountMinor: 1 });
      });
    });
    expect(fault).toMatchObject({ code: 'number-wrong', seq, where: 'postings' });
  });
  test('an entry of another desk', () => {
    expect(signedFault((raw) => raw.exec("UPDATE journal SET desk_id = 'other' WHERE seq = 20"))).toMatchObject({
      code: 'desk-differs',
      seq: 20,
    });
  });
});
