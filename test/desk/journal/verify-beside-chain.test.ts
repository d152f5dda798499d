import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JournalVerdict } from '../../../electron/adapters/sqlite/verify-journal.ts';
import { faultAfterSpoiling, judge, seqOf } from './judge-copy.ts';
import { copyDatabase, workVariedDay, type VariedDay } from './varied-day.ts';

let day: VariedDay;

beforeAll(async () => {
  day = await workVariedDay();
});

afterAll(() => day.desk.close());

const faultAfter = (act: (raw: Database.Database) => void): JournalVerdict['fault'] =>
  faultAfterSpoiling(day.desk, act);

describe('what stands beside the chain', () => {
  const sealedOf = (raw: Database.Database): string =>
    `seq = ${seqOf(raw, 'stock-imported')} AND field = 'profiles.0.iccid'`;
  const purge = `UPDATE sealed_value SET purged = 1, blind_index = zeroblob(16), wrapped_key = zeroblob(60), ciphertext = zeroblob(40), digest = zeroblob(16)`;
  const changes: readonly (readonly [string, (raw: Database.Database) => void, object])[] = [
    [
      'a sealed row removed',
      (raw) => raw.exec(`DELETE FROM sealed_value WHERE ${sealedOf(raw)}`),
      { code: 'sealed-missing', where: 'profiles.0.iccid' },
    ],
    [
      'a ciphertext changed',
      (raw) => raw.exec(`UPDATE sealed_value SET ciphertext = zeroblob(50) WHERE ${sealedOf(raw)}`),
      { code: 'sealed-altered' },
    ],
    [
      'a wrapped key changed',
      (raw) => raw.exec(`UPDATE sealed_value SET wrapped_key = zeroblob(60) WHERE ${sealedOf(raw)}`),
      { code: 'sealed-altered' },
    ],
    [
      'a blind index changed',
      (raw) => raw.exec(`UPDATE sealed_value SET blind_index = zeroblob(16) WHERE ${sealedOf(raw)}`),
      { code: 'sealed-altered' },
    ],
    [
      'a blind index removed',
      (raw) => raw.exec(`UPDATE sealed_value SET blind_index = NULL WHERE ${sealedOf(raw)}`),
      { code: 'sealed-altered' },
    ],
    [
      'a value purged without an entry',
      (raw) => raw.exec(`${purge} WHERE ${sealedOf(raw)}`),
      { code: 'sealed-missing', where: 'profiles.0.iccid' },
    ],
    [
      'a value half purged',
      (raw) => raw.exec(`UPDATE sealed_value SET purged = 1 WHERE ${sealedOf(raw)}`),
      { code: 'sealed-altered' },
    ],
    ['two sealed rows exchanged', exchangeSealed, { code: 'sealed-altered' }],
    [
      'a sealed row added to an entry',
      (raw) =>
        raw.exec(
          `INSERT INTO sealed_value SELECT NULL, seq, 'x', 0, NULL, wrapped_key, ciphertext, digest FROM sealed_value WHERE ${sealedOf(raw)}`,
        ),
      { code: 'sealed-without-entry', where: 'x' },
    ],
    [
      'a sealed row added to nothing',
      (raw) =>
        raw.exec(
          `INSERT INTO sealed_value SELECT NULL, 9000, 'x', 0, NULL, wrapped_key, ciphertext, digest FROM sealed_value WHERE ${sealedOf(raw)}`,
        ),
      { code: 'sealed-without-entry' },
    ],
    [
      'a snapshot unlocked',
      (raw) => raw.exec('UPDATE number_snapshot SET locked = 1 - locked WHERE rowid = 1'),
      { code: 'sealed-altered' },
    ],
    [
      'arrears forgiven',
      (raw) => raw.exec("UPDATE number_snapshot SET standing = 'good', arrears_minor = 0 WHERE standing = 'arrears'"),
      { code: 'sealed-altered' },
    ],
    [
      'a trigger added',
      (raw) => raw.exec('CREATE TRIGGER zz AFTER INSERT ON visit BEGIN SELECT 1; END'),
      { code: 'file-damaged', where: 'schema of zz' },
    ],
    ['a table added', (raw) => raw.exec('CREATE TABLE extra (a)'), { code: 'file-damaged', where: 'schema of extra' }],
    [
      'an index dropped',
      (raw) => raw.exec('DROP INDEX found_number_by_last_four'),
      { code: 'file-damaged', where: 'schema of found_number_by_last_four' },
    ],
  ];
  test.each(changes)('%s', (_name, act, fault) => {
    expect(faultAfter(act)).toMatchObject(fault);
  });

  test('a trigger dropped', () => {
    const copy = copyDatabase(day.desk);
    const raw = new Database(copy);
    raw.exec('DROP TRIGGER journal_is_never_deleted');
    raw.close();
    expect(judge(copy).fault).toMatchObject({ code: 'file-damaged', where: 'schema of journal_is_never_deleted' });
  });

  const projections: readonly (readonly [string, string])[] = [
    ['desk', "UPDATE desk SET head_office_key = 'x'"],
    ['clerk', "UPDATE clerk SET role = 'manager'"],
    ['business_day', 'UPDATE business_day SET float_minor = 1'],
    ['visit', 'UPDATE visit SET last_seq = last_seq - 1'],
    ['found_number', "UPDATE found_number SET last_four = '0000'"],
    ['visit_document', "UPDATE visit_document SET document = document || ' '"],
    ['receipt', 'UPDATE receipt SET total_minor = total_minor - 1 WHERE number = 1'],
    ['item', "UPDATE item SET progress = 'active'"],
    ['stock_profile', "UPDATE stock_profile SET state = 'available', item_id = NULL"],
    ['stock_voucher', 'DELETE FROM stock_voucher'],
    ['product', "UPDATE product SET document = replace(document, '2500', '1')"],
    ['refused_factor', "INSERT INTO refused_factor VALUES (3, 'x', 3, 'x', NULL)"],
    ['refused_identity', "INSERT INTO refused_identity VALUES (3, 'x', 'x')"],
    ['reissue', 'DELETE FROM reissue'],
    ['print_job', "UPDATE print_job SET state = 'queued'"],
    ['attention', 'DELETE FROM attention'],
    ['waiting', 'UPDATE waiting SET ended_seq = NULL'],
  ];
  test.each(projections)('a changed row of %s is named by its table', (table, sql) => {
    const fault = faultAfter((raw) => {
      expect(raw.prepare(sql).run().changes).toBeGreaterThan(0);
    });
    expect(fault).toMatchObject({
      code: 'projection-differs',
      where: expect.stringMatching(new RegExp(`^${table}, row \\d+$`)),
    });
  });
});

function exchangeSealed(raw: Database.Database): void {
  const seq = seqOf(raw, 'stock-imported');
  const move = (from: string, to: string): void => {
    raw.prepare('UPDATE sealed_value SET field = ? WHERE seq = ? AND field = ?').run(to, seq, from);
  };
  move('profiles.0.iccid', 'x');
  move('profiles.1.iccid', 'profiles.0.iccid');
  move('x', 'profiles.1.iccid');
}
