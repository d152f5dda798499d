import type { JournalEntry } from '../../../../shared/domain/journal/journal-entry.ts';
import { changeOneRow, type WritableDb } from '../sqlite-connection.ts';

export function projectDeskSetUp(db: WritableDb, entry: JournalEntry<'desk-set-up'>): void {
  const { body } = entry;
  changeOneRow(
    db,
    `INSERT INTO desk (only_row, desk_id, prefix, epoch, pack_id, country, currency, time_zone, cut_off_hour, training, language,
       settings, signing_key, agreement_key, head_office_key)
     VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    body.deskId,
    body.prefix,
    entry.epoch,
    body.packId,
    body.country,
    body.currency,
    body.timeZone,
    body.cutOffHour,
    body.training ? 1 : 0,
    body.language,
    JSON.stringify(body.settings),
    body.keys.signing,
    body.keys.agreement,
    body.headOfficeKey,
  );
}

export function projectSettingsChanged(db: WritableDb, entry: JournalEntry<'settings-changed'>): void {
  changeOneRow(db, 'UPDATE desk SET settings = ? WHERE only_row = 1', JSON.stringify(entry.body.settings));
}
