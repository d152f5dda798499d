import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allPlaces } from './all-places.ts';
import { expect, test } from './buka-test.ts';

test('the walks through the screens leave no place out', () => {
  // The list stands in a file of the screens that only a browser can load.
  const source = readFileSync(join(import.meta.dirname, '../../renderer/app/places.tsx'), 'utf8');
  const registered = /export type PlaceId =([^;]+);/.exec(source)?.[1]?.match(/[a-z-]+/g) ?? [];
  expect(registered.toSorted()).toEqual(allPlaces.toSorted());
});
