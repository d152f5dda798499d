/**
 * Whether an SPDX licence expression lets the package be used when only `allowed` licences may be: of `A OR B` one side
 * is enough, of `A AND B` both are needed, and AND binds tighter (SPDX specification, annex D). Anything that is not a
 * complete expression is refused.
 */
export function isLicenceAllowed(expression: string, allowed: ReadonlySet<string>): boolean {
  const tokens = expression.match(/[()]|[^\s()]+/gu) ?? [];
  const { isAllowed, next } = readAlternatives(tokens, 0, allowed);
  return isAllowed && next === tokens.length;
}

interface Reading {
  readonly isAllowed: boolean;
  /** Index of the first token that was not read. */
  readonly next: number;
}

const refused = (next: number): Reading => ({ isAllowed: false, next });

function readAlternatives(tokens: readonly string[], start: number, allowed: ReadonlySet<string>): Reading {
  let reading = readConjunction(tokens, start, allowed);
  while (tokens[reading.next]?.toUpperCase() === 'OR') {
    const right = readConjunction(tokens, reading.next + 1, allowed);
    reading = { isAllowed: reading.isAllowed || right.isAllowed, next: right.next };
  }
  return reading;
}

function readConjunction(tokens: readonly string[], start: number, allowed: ReadonlySet<string>): Reading {
  let reading = readTerm(tokens, start, allowed);
  while (tokens[reading.next]?.toUpperCase() === 'AND') {
    const right = readTerm(tokens, reading.next + 1, allowed);
    reading = { isAllowed: reading.isAllowed && right.isAllowed, next: right.next };
  }
  return reading;
}

function readTerm(tokens: readonly string[], start: number, allowed: ReadonlySet<string>): Reading {
  const token = tokens[start];
  // A missing operand must not be made good by the other side of an OR, so the end is put out of reach.
  if (token === undefined || token === ')' || /^(?:AND|OR|WITH)$/iu.test(token))
    return refused(Number.POSITIVE_INFINITY);
  if (token === '(') {
    const inner = readAlternatives(tokens, start + 1, allowed);
    return tokens[inner.next] === ')' ? { ...inner, next: inner.next + 1 } : refused(Number.POSITIVE_INFINITY);
  }
  if (tokens[start + 1]?.toUpperCase() === 'WITH') {
    return { isAllowed: allowed.has(`${token} WITH ${tokens[start + 2] ?? ''}`), next: start + 3 };
  }
  return { isAllowed: allowed.has(token), next: start + 1 };
}
