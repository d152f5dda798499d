import { belgium } from './be.ts';
import { alberta } from './ca-ab.ts';
import { britishColumbia } from './ca-bc.ts';
import { manitoba } from './ca-mb.ts';
import { newBrunswick } from './ca-nb.ts';
import { newfoundlandAndLabrador } from './ca-nl.ts';
import { novaScotia } from './ca-ns.ts';
import { northwestTerritories } from './ca-nt.ts';
import { nunavut } from './ca-nu.ts';
import { ontario } from './ca-on.ts';
import { princeEdwardIsland } from './ca-pe.ts';
import { quebec } from './ca-qc.ts';
import { saskatchewan } from './ca-sk.ts';
import { yukon } from './ca-yt.ts';
import { packIds, type CountryPack, type PackId } from './country-pack.ts';

/** The pack of a place. */
export function packOf(id: PackId): CountryPack {
  return packs[id];
}

/** Whether a text from outside (settings, a feed, a command line) names a pack. */
export function isPackId(text: string): text is PackId {
  return packIds.some((id) => id === text);
}

const packs: Readonly<Record<PackId, CountryPack>> = {
  'CA-AB': alberta,
  'CA-BC': britishColumbia,
  'CA-MB': manitoba,
  'CA-NB': newBrunswick,
  'CA-NL': newfoundlandAndLabrador,
  'CA-NS': novaScotia,
  'CA-NT': northwestTerritories,
  'CA-NU': nunavut,
  'CA-ON': ontario,
  'CA-PE': princeEdwardIsland,
  'CA-QC': quebec,
  'CA-SK': saskatchewan,
  'CA-YT': yukon,
  BE: belgium,
};
