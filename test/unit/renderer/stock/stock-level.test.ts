import { describe, expect, it } from 'vitest';
import { barParts, fullBar, isSoon, lowStock, remarksOnStock } from '../../../../renderer/stock/stock-level.ts';

const now = Date.parse('2026-11-20T15:00:00Z');
const far = '2027-02-18T15:00:00Z';
const near = '2026-11-29T15:00:00Z';

describe('what is said about a row of stock', () => {
  it.each([
    [0, null, ['out']],
    [lowStock - 1, far, ['low']],
    [lowStock - 1, near, ['low', 'soon']],
    [lowStock, far, ['enough']],
    [lowStock, near, ['soon']],
  ] as const)('%i left, next expiry %s: %j', (available, nextExpiry, remarks) => {
    expect(remarksOnStock({ available, nextExpiry }, now)).toEqual(remarks);
  });

  it('calls the fourteenth day soon, and the instant after it not', () => {
    expect(isSoon('2026-12-04T15:00:00Z', now)).toBe(true);
    expect(isSoon('2026-12-04T15:00:01Z', now)).toBe(false);
    expect(isSoon(null, now)).toBe(false);
  });
});

describe('the bar', () => {
  const rows = [
    { available: 8, held: 1, expired: 1 },
    { available: 0, held: 0, expired: 0 },
    { available: 5, held: 0, expired: 0 },
  ];

  it('is drawn to the fullest brand', () => {
    const full = fullBar(rows);
    expect(full).toBe(10);
    expect(rows.map((row) => barParts(row, full))).toEqual([
      { available: 0.8, held: 0.1, expired: 0.1 },
      { available: 0, held: 0, expired: 0 },
      { available: 0.5, held: 0, expired: 0 },
    ]);
  });

  it('has a length where nothing is left at all', () => {
    expect(fullBar([])).toBe(1);
    expect(fullBar([rows[1]!])).toBe(1);
  });
});
