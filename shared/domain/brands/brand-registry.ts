import type { Country } from '../country.ts';
import { belgianBrands } from './belgian-brands.ts';
import { brandIds, type Brand, type BrandId } from './brand.ts';
import { canadianBrands } from './canadian-brands.ts';
import { travelBrands } from './travel-brands.ts';

/** Every brand a customer may ask for, also those this desk cannot serve: so that the refusal can say where to go. */
export const brandRegistry: readonly Brand[] = [...canadianBrands, ...belgianBrands, ...travelBrands];

/** Whether a text from outside (a snapshot, a feed) names a brand. */
export function isBrandId(text: string): text is BrandId {
  return brandIds.some((id) => id === text);
}

/** @throws RangeError when the registry lacks a brand of its own list, which a test rules out. */
export function brandOf(id: BrandId, brands: readonly Brand[] = brandRegistry): Brand {
  const brand = brands.find((candidate) => candidate.id === id);
  if (brand === undefined) throw new RangeError(`the registry has no brand ${id}`);
  return brand;
}

/** The brands a shop of a country offers: its own and the travel brands, without those that cannot be served. */
export function brandsServedIn(country: Country, brands: readonly Brand[] = brandRegistry): readonly Brand[] {
  return brands.filter((brand) => brand.serviceable && (brand.country === country || brand.country === null));
}
