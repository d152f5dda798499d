import { constants } from 'node:os';
import { deskContract } from '../../../shared/contract/desk-contract.ts';
import { shellContract } from '../../../shared/contract/shell-contract.ts';
import { refusalCodes } from '../../../shared/domain/refusal.ts';
import type { LogFacts } from '../../ports/log.ts';
import { knownReasons } from './known-words.ts';

/** What stands in the place of a value that may not be told. */
export const redacted = '[redacted]';

export type Fact = string | number | boolean | null;

/** What may be told of a value; `redacted` where it is not what its key stands for. */
export type Rule = (value: unknown) => Fact;

/**
 * The facts of the log by the rules of their keys: an allow-list. A key without a rule is left out, since a key may be anything
 * too; null and nothing else passes every rule.
 */
export function redactFacts(facts: unknown): Readonly<Record<string, Fact>> {
  if (typeof facts !== 'object' || facts === null) return {};
  const told: Record<string, Fact> = {};
  for (const [key, rule] of Object.entries(factRules)) {
    const value: unknown = Reflect.get(facts, key);
    if (value !== undefined) told[key] = value === null ? null : rule(value);
  }
  return told;
}

const isOneOf = (values: readonly string[]): Rule => textRule((text) => values.includes(text));

/** @param isAllowed is asked of texts of at most 80 characters */
function textRule(isAllowed: (text: string) => boolean): Rule {
  return (value) => (typeof value === 'string' && value.length <= 80 && isAllowed(value) ? value : redacted);
}

const systemCodes: ReadonlySet<string> = new Set(Object.keys(constants.errno));

const codes: ReadonlySet<string> = new Set(refusalCodes);

/** Refusals, errors of the system by its own list, and the two families of longer codes, which are words and no digits. */
export const codeRule = textRule(
  (text) => codes.has(text) || systemCodes.has(text) || /^(?:ERR|SQLITE)(?:_[A-Z]{1,24}){1,6}$/.test(text),
);

/** Groups of three digits at most, and three of them: a phone number written with dots has more. */
export const versionRule = textRule((text) =>
  /^v?\d{1,3}(?:\.\d{1,3}){1,2}(?:-(?:alpha|beta|rc|dev|nightly)(?:\.\d{1,3})?)?$/.test(text),
);

export const uuidRule = textRule((text) =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text),
);

export const hashRule = textRule((text) => /^[0-9a-f]{64}$/.test(text));

/** Where an entry stands: exact, because it is looked up. */
export const placeRule: Rule = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value < 100_000_000 ? value : redacted;

/** How much or how many: rounded where six digits could be somebody's PIN, refused where they could be a phone number. */
export const amountRule: Rule = (value) => {
  if (typeof value !== 'number' || !Number.isFinite(value) || Math.abs(value) >= 100_000_000) return redacted;
  return Math.abs(value) < 100_000 ? Math.round(value * 10) / 10 : Number(value.toPrecision(3));
};

export const flagRule: Rule = (value) => (typeof value === 'boolean' ? value : redacted);

const printerKinds = ['screen', 'pdf-folder', 'system', 'lp'] as const;

/** The name of a printer is often that of a person or a room. */
export const printerRule: Rule = (value) =>
  typeof value === 'string'
    ? (printerKinds.find((kind) => value === kind || value.startsWith(`${kind}:`)) ?? redacted)
    : redacted;

export const platformRule = isOneOf(['linux', 'darwin', 'win32', 'freebsd', 'openbsd', 'aix', 'sunos', 'android']);

export const archRule = isOneOf(['x64', 'arm64', 'arm', 'ia32', 'riscv64', 'loong64', 'ppc64', 's390x']);

const factRules: Readonly<Record<keyof LogFacts, Rule>> = {
  code: codeRule,
  reason: textRule((text) => Object.hasOwn(knownReasons, text)),
  procedure: textRule((text) => Object.hasOwn(deskContract, text) || Object.hasOwn(shellContract, text)),
  document: isOneOf(['receipt', 'activation-slip', 'z-report']),
  printer: printerRule,
  shell: isOneOf(['desktop', 'loopback', 'demo']),
  platform: platformRule,
  arch: archRule,
  version: versionRule,
  nodeVersion: versionRule,
  electronVersion: versionRule,
  signal: isOneOf(Object.keys(constants.signals)),
  deskId: uuidRule,
  jobId: uuidRule,
  hash: hashRule,
  seq: placeRule,
  entries: placeRule,
  epoch: amountRule,
  schemaVersion: amountRule,
  count: amountRule,
  waiting: amountRule,
  attempt: amountRule,
  durationMs: amountRule,
  sizeKb: amountRule,
  freeMb: amountRule,
  status: amountRule,
  port: amountRule,
  exitCode: amountRule,
  training: flagRule,
  demo: flagRule,
};
