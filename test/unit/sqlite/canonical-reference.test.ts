import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, sortKeys } from '../../../electron/adapters/sqlite/entry-hash.ts';

const jsonValues = fc.jsonValue({ stringUnit: 'binary', maxDepth: 5 }).filter((value) => {
  const text = JSON.stringify(value);
  // The generator may make lone surrogates, which have no canonical form at all.
  return !/\\u[dD][89a-fA-F]/.test(text);
});

test('writes what the reference implementation of RFC 8785 writes', () => {
  fc.assert(
    fc.property(jsonValues, (value) => {
      expect(canonicalJson(value)).toBe(canonicalize(value));
    }),
    { numRuns: 2_000 },
  );
});

test('sorted once, a body is its own canonical text', () => {
  const bodies = fc.dictionary(fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9-]{0,12}$/), jsonValues.filter(hasNoIndexKeys));
  fc.assert(
    fc.property(bodies, (body) => {
      expect(JSON.stringify(sortKeys(body))).toBe(canonicalize(body));
    }),
    { numRuns: 1_000 },
  );
  expect(() => sortKeys({ 7: 'x' })).toThrow(TypeError);
});

function hasNoIndexKeys(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, part]) => !/^\d/.test(key) && key !== '__proto__' && hasNoIndexKeys(part));
}
