/** Chance that can be had again: `BUKA_CHANCE` names the seed that a failed run has printed. */
export interface Chance {
  readonly seed: number;
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number;
}

export function createChance(): Chance {
  const seed = Number(process.env['BUKA_CHANCE'] ?? Date.now() % 1_000_000_007);
  // The generator of Park and Miller: enough to spread some kills over a day.
  let state = (seed % 2_147_483_646) + 1;
  return {
    seed,
    between: (least, most) => {
      state = (state * 48_271) % 2_147_483_647;
      return least + (state % (most - least + 1));
    },
  };
}
