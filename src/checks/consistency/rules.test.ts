import { describe, expect, test } from 'vitest';
import type { MissingStrategy, RuleOperator } from '../../core/metadata.ts';
import { categorySplitter } from './category-parts.ts';
import { doseOf } from './name-words.ts';
import { brokenRule } from './rule-decision.ts';
import { evaluateSide, parseSide, type ParsedSide } from './rule-expression.ts';
import { stockColumn } from './stock-names.ts';

const ANY = 'SKIP_IF_ANY_VALUE_MISSING';
const ALL = 'SKIP_IF_ALL_VALUES_MISSING';
const NEVER = 'NEVER_SKIP';

function side(text: string): ParsedSide {
  const parsed = parseSide(text);
  if (typeof parsed === 'string') throw new Error(parsed);
  return parsed;
}

describe('one side (methods.md 2.4)', () => {
  const values = (found: Readonly<Record<string, number>>, missing: MissingStrategy, text = '#{a} + #{b}') =>
    evaluateSide(side(text), missing, 30, ({ element }) => found[element]).value;

  test.each([
    [ANY, { a: 1, b: 2 }, 3],
    [ANY, { a: 1 }, null],
    [ANY, {}, null],
    [ALL, { a: 1, b: 2 }, 3],
    [ALL, { a: 1 }, 1],
    [ALL, {}, null],
    [NEVER, { a: 1 }, 1],
    [NEVER, {}, null],
  ] as const)('%s with %j is %s', (missing, found, expected) => {
    expect(values(found, missing)).toBe(expected);
  });

  test('numbers and days are no items, so that they are never missing', () => {
    expect(values({}, ALL, '3 * 2')).toBe(6);
    expect(values({ a: 2 }, ANY, '#{a} * [days]')).toBe(60);
  });

  test('a division by zero is null', () => {
    expect(values({ a: 1, b: 0 }, ANY, '#{a} / #{b}')).toBeNull();
  });

  test.each(['C{bCqvfPR02Im}', 'if(#{a} > 1, 1, 0)', 'R{abc.REPORTING_RATE}', '#{a'])('%s is not supported, and said', (text) => {
    expect(parseSide(text)).toMatch(/^Unexpected .+, expected .+\.$/);
  });

  test('operands name category and attribute; * and nothing are all of them', () => {
    expect(side('#{a.b.c} + #{a} + #{a.*.c} + #{a.HllvX50cXC0}').operands).toEqual([
      { element: 'a', category: 'b', attribute: 'c' },
      { element: 'a', category: undefined, attribute: undefined },
      { element: 'a', category: undefined, attribute: 'c' },
      { element: 'a', category: '', attribute: undefined },
    ]);
  });
});

describe('the eight operators', () => {
  const broken = (operator: RuleOperator, left: number | null, right: number | null, missing: MissingStrategy): boolean =>
    brokenRule(operator, left, right, { left: missing, right: missing }) !== undefined;

  // Operator, then whether 1 and 2, 2 and 2, 3 and 2 break it.
  test.each([
    ['equal_to', true, false, true],
    ['not_equal_to', false, true, false],
    ['greater_than', true, true, false],
    ['greater_than_or_equal_to', true, false, false],
    ['less_than', false, true, true],
    ['less_than_or_equal_to', false, false, true],
    ['exclusive_pair', true, true, true],
    ['compulsory_pair', false, false, false],
  ] as const)('%s', (operator, ...expected) => {
    expect([1, 2, 3].map((left) => broken(operator, left, 2, ANY))).toEqual(expected);
  });

  test('a missing side is nothing, except under NEVER_SKIP, where it is 0', () => {
    expect(broken('less_than_or_equal_to', 5, null, ANY)).toBe(false);
    expect(broken('less_than_or_equal_to', 5, null, ALL)).toBe(false);
    expect(broken('less_than_or_equal_to', 5, null, NEVER)).toBe(true);
    expect(broken('less_than_or_equal_to', null, 6, NEVER)).toBe(false);
  });

  test('pairs look at what is there, whatever the strategy: both missing breaks neither', () => {
    for (const missing of [ANY, ALL, NEVER] as const) {
      expect(broken('compulsory_pair', 5, null, missing)).toBe(true);
      expect(broken('compulsory_pair', null, null, missing)).toBe(false);
      expect(broken('exclusive_pair', 5, null, missing)).toBe(false);
      expect(broken('exclusive_pair', null, null, missing)).toBe(false);
    }
  });

  test('0.1 + 0.2 equals 0.3', () => {
    expect(broken('equal_to', 0.1 + 0.2, 0.3, ANY)).toBe(false);
    expect(broken('less_than', 0.1 + 0.2, 0.3, ANY)).toBe(true);
  });
});

test('categories come apart as they were put together', () => {
  const split = categorySplitter({ attributeOptionCombos: [{ id: 'WQa4uNduUev', code: '8888', name: 'A mechanism' }] });
  expect(split('')).toEqual({ category: '', attribute: '' });
  expect(split('ojS6pfaeZCF / WQa4uNduUev')).toEqual({ category: 'ojS6pfaeZCF', attribute: 'WQa4uNduUev' });
  expect(split('default / 8888')).toEqual({ category: '', attribute: 'WQa4uNduUev' });
  expect(split('Female / <15')).toEqual({ category: 'Female / <15', attribute: '' });
});

test.each([
  ['ANC 1st visit', 'ANC', 1, ''],
  ['1ère CPN', 'ANC', 1, ''],
  ['CPN4', 'ANC', 4, ''],
  ['Antenatal client 4th visit', 'ANC', 4, ''],
  ['DTP-HepB-Hib 3 outreach', 'DTP', 3, 'outreach'],
  ['Penta3 <1', 'Penta', 3, '< 1'],
  ['Troisième dose de Penta', 'Penta', 3, ''],
  ['ANC 15-19 years 1st visit', 'ANC', 1, '15 19 years'],
])('%s', (name, series, number, rest) => {
  expect(doseOf(name)).toEqual({ series, number, rest });
});

test.each(['OPD visits', 'ANC visits', 'Variance 1', 'DTP coverage 2024'])('%s is no dose', (name) => {
  expect(doseOf(name)).toBeUndefined();
});

test.each([
  ['ACT 6x1 opening stock', 'opening', 'act 6 x 1'],
  ['Stock initial', 'opening', ''],
  ['Quantité reçue', 'received', ''],
  ['Quantité consommée ACT', 'issued', 'act'],
  ['Days out of stock ACT', 'days', 'act'],
  ['Jours de rupture de stock', 'days', ''],
  ['Solde final ACT', 'closing', 'act'],
])('%s', (name, part, product) => {
  expect(stockColumn(name)).toEqual({ part, product });
});
