import type { Country } from '../../../shared/domain/country.ts';
import type { DeskPublicKeys, DeskSettings } from '../../../shared/domain/journal/desk-bodies.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { Currency } from '../../../shared/domain/money.ts';
import type { PackId } from '../../../shared/domain/packs/country-pack.ts';
import type { ReadableDb } from '../../ports/readable-db.ts';

/** Who this desk is. */
export interface DeskFacts {
  readonly deskId: string;
  readonly prefix: string;
  readonly epoch: number;
  readonly packId: PackId;
  readonly country: Country;
  readonly currency: Currency;
  readonly timeZone: string;
  readonly cutOffHour: number;
  readonly training: boolean;
  readonly language: Language;
  readonly settings: DeskSettings;
  readonly keys: DeskPublicKeys;
  readonly headOfficeKey: string;
}

interface DeskRow {
  readonly desk_id: string;
  readonly prefix: string;
  readonly epoch: number;
  readonly pack_id: PackId;
  readonly country: Country;
  readonly currency: Currency;
  readonly time_zone: string;
  readonly cut_off_hour: number;
  readonly training: number;
  readonly language: Language;
  readonly settings: string;
  readonly signing_key: string;
  readonly agreement_key: string;
  readonly head_office_key: string;
}

/** Null for a desk that was never set up. */
export function readDesk(db: ReadableDb): DeskFacts | null {
  const row = db.get<DeskRow>('SELECT * FROM desk WHERE only_row = 1');
  if (!row) return null;
  return {
    deskId: row.desk_id,
    prefix: row.prefix,
    epoch: row.epoch,
    packId: row.pack_id,
    country: row.country,
    currency: row.currency,
    timeZone: row.time_zone,
    cutOffHour: row.cut_off_hour,
    training: row.training === 1,
    language: row.language,
    settings: parseSettings(row.settings),
    keys: { signing: row.signing_key, agreement: row.agreement_key },
    headOfficeKey: row.head_office_key,
  };
}

let lastText = '';
let lastSettings: DeskSettings | null = null;

/** Every call reads the settings and they hardly ever change, so the last text that was parsed is kept. */
function parseSettings(text: string): DeskSettings {
  if (lastSettings === null || text !== lastText) {
    lastSettings = JSON.parse(text) as DeskSettings;
    lastText = text;
  }
  return lastSettings;
}
