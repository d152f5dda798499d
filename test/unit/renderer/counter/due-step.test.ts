import { describe, expect, test } from 'vitest';
import {
  dueStep,
  visitSteps,
  type NumberView,
  type VisitStep,
  type VisitView,
} from '../../../../renderer/counter/visit-progress.ts';
import { emptyCounter, type CounterState } from '../../../../renderer/counter/visit-store.ts';

const identity: NonNullable<VisitView['identity']> = {
  verdict: 'verified',
  documentKind: 'passport',
  issuingCountry: 'CAN',
  digits: 'ok',
  dates: 'valid',
  eye: { photo: true, name: true, original: true },
};

const known: NonNullable<NumberView['known']> = {
  asOf: '2026-11-20T10:00:00.000Z',
  ageMs: 1,
  standing: 'good',
  arrearsMinor: 0,
  locked: false,
  lastSwapAt: null,
  prepaid: true,
};

const number = (changes: Partial<NumberView> = {}): NumberView => ({
  numberSeq: 4,
  lastFour: '0123',
  brandId: 'rogers',
  brandKnownBy: 'snapshot',
  known,
  nameMatch: 'matched',
  secondFactor: null,
  ...changes,
});

const item = {
  itemId: 'an item',
  productId: 'a product',
  kind: 'replacement',
  brandId: 'rogers',
  numberSeq: 4,
  numberLastFour: '0123',
  names: { 'zh-CN': '', en: '', fr: '', nl: '' },
  netMinor: 2_500,
  taxes: [],
  totalMinor: 2_500,
} as const;

const quote: NonNullable<VisitView['quote']> = {
  quoteId: 'a quote',
  currency: 'CAD',
  items: [{ ...item, taxes: [] }],
  totals: { netMinor: 2_500, taxes: [], totalMinor: 2_500 },
  cashDueMinor: 2_500,
};

const prepared: VisitView['prepared'] = [{ itemId: 'an item', outcome: 'reserved', promise: null }];

const settlement: NonNullable<VisitView['settlement']> = {
  totalMinor: 2_500,
  nonCashMinor: 0,
  dueMinor: 2_500,
  cashDueMinor: 2_500,
  roundingMinor: 0,
  changeMinor: 0,
};

const visit = (changes: Partial<VisitView> = {}): VisitView => ({
  visitId: 'a visit',
  state: 'open',
  language: 'en',
  businessDay: '2026-11-20',
  startedAt: '2026-11-20T14:00:00.000Z',
  identity: null,
  numbers: [],
  quote: null,
  prepared: [],
  paidMinor: 0,
  settlement: null,
  receipt: null,
  prints: [],
  ...changes,
});

const proven = number({ secondFactor: 'account-pin' });
const counter = (changes: Partial<CounterState> = {}): CounterState => ({
  ...emptyCounter,
  visitId: 'a visit',
  ...changes,
});

const cases: readonly (readonly [string, VisitStep, VisitView, CounterState?])[] = [
  ['somebody who just came', 'identity', visit()],
  ['somebody who only tops up', 'number', visit(), counter({ skipsIdentity: true })],
  ['somebody whose document was seen', 'number', visit({ identity })],
  ['a number without a document', 'choose', visit({ numbers: [number({ known: null })] })],
  ['a number of no known brand', 'number', visit({ identity, numbers: [number({ brandId: null, known: null })] })],
  ['a known number without a second proof', 'number', visit({ identity, numbers: [number()] })],
  [
    'the same, going on without one',
    'choose',
    visit({ identity, numbers: [number()] }),
    counter({ withoutProof: [4] }),
  ],
  [
    'another number, going on without one',
    'number',
    visit({ identity, numbers: [number()] }),
    counter({ withoutProof: [3] }),
  ],
  ['an unknown number', 'choose', visit({ identity, numbers: [number({ known: null })] })],
  ['a proven number', 'choose', visit({ identity, numbers: [proven] })],
  [
    'a second number that is not proven yet',
    'number',
    visit({ identity, numbers: [proven, number({ numberSeq: 9 })] }),
  ],
  [
    'a clerk who wants another number',
    'number',
    visit({ identity, numbers: [proven] }),
    counter({ asksAgain: 'number' }),
  ],
  ['a quote', 'quote', visit({ identity, numbers: [proven], quote })],
  [
    'a quote that the clerk changes',
    'choose',
    visit({ identity, numbers: [proven], quote }),
    counter({ asksAgain: 'choose' }),
  ],
  ['a quote of which all is prepared', 'pay', visit({ identity, numbers: [proven], quote, prepared })],
  [
    'something prepared that is not on the quote',
    'quote',
    visit({ identity, numbers: [proven], quote, prepared: [{ ...prepared[0]!, itemId: 'other' }] }),
  ],
  [
    'a part that was paid',
    'pay',
    visit({ identity, numbers: [proven], quote, prepared, paidMinor: 100 }),
    counter({ asksAgain: 'choose' }),
  ],
  [
    'all that was paid',
    'pay',
    visit({ identity, numbers: [proven], quote, prepared, settlement }),
    counter({ asksAgain: 'number' }),
  ],
  [
    'a finished visit',
    'done',
    visit({ state: 'finished', identity, numbers: [proven], quote, prepared, settlement }),
    counter({ asksAgain: 'choose' }),
  ],
  ['a voided visit', 'done', visit({ state: 'voided' })],
];

test.each(cases.map(([who, step, shown, state = counter()]) => ({ who, step, shown, state })))(
  '$who: $step',
  ({ step, shown, state }) => {
    expect(dueStep(shown, state)).toBe(step);
  },
);

describe('through a whole visit', () => {
  test('the steps come in their order, and none is left out', () => {
    const views = [
      visit(),
      visit({ identity }),
      visit({ identity, numbers: [number()] }),
      visit({ identity, numbers: [proven] }),
      visit({ identity, numbers: [proven], quote }),
      visit({ identity, numbers: [proven], quote, prepared }),
      visit({ identity, numbers: [proven], quote, prepared, paidMinor: 2_500, settlement }),
      visit({ state: 'finished', identity, numbers: [proven], quote, prepared, paidMinor: 2_500, settlement }),
    ];
    const places = views.map((view) => visitSteps.indexOf(dueStep(view, counter())));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(places).size).toBe(visitSteps.length);
  });

  test('nothing that a page remembers is ahead of what the desk has recorded', () => {
    const fullMemory = counter({
      skipsIdentity: false,
      withoutProof: [4],
      drafts: [
        { itemId: 'an item', productId: 'a product', kind: 'replacement', name: 'x', numberSeq: 4, details: null },
      ],
      scanText: 'a scan',
    });
    expect(dueStep(visit(), fullMemory)).toBe('identity');
    expect(dueStep(visit({ identity }), fullMemory)).toBe('number');
    expect(dueStep(visit({ identity, numbers: [number()] }), fullMemory)).toBe('choose');
  });
});
