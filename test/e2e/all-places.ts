/** Every place of the frame, as it stands in the address. `places.spec.ts` holds it to what is registered. */
export const allPlaces = [
  'find',
  'stock',
  'attention',
  'waiting',
  'day',
  'help',
  'clerks',
  'settings',
  'about',
  'counter',
] as const;
