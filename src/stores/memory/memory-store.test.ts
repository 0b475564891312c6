import fc from 'fast-check';
import { expect, test } from 'vitest';
import { periodFromId, type Period } from '../../core/period/index.ts';
import type { Fact } from '../../core/store.ts';
import { memoryStore } from './memory-store.ts';

const period = (id: string): Period => periodFromId(id) as Period;

function fact(place: string, month: string, value: number, more: Partial<Fact> = {}): Fact {
  const at = { file: 'may.csv', line: 2, column: 4 };
  return { place, element: 'OPD', category: '', period: period(month), value, rank: undefined, at, ...more };
}

function storeOf(facts: readonly Fact[]) {
  const store = memoryStore();
  for (const one of facts) store.add(one);
  store.settle();
  return store;
}

const monthsOf = (facts: readonly Fact[]) =>
  [...storeOf(facts).series('OPD')].map(({ place, periods, values }) => [place, periods.map(({ id }) => id), values]);

test('values come back by place, in the order of time, with the cell they stand in', () => {
  const store = storeOf([
    fact('B', '202605', 5),
    fact('A', '202602', 2, { at: { file: 'q1.xlsx', sheet: 'Kaya', line: 7, column: 3 }, rank: 4 }),
    fact('A', '202601', 1),
  ]);
  const [a, b] = [...store.series('OPD')];
  expect([a?.place, a?.periods.map(({ id }) => id), a?.values]).toEqual(['A', ['202601', '202602'], [1, 2]]);
  expect(a?.at?.(1)).toEqual({ file: 'q1.xlsx', sheet: 'Kaya', line: 7, column: 3, cell: 'C7' });
  expect(a?.at?.(0)).toEqual({ file: 'may.csv', line: 2, column: 4, cell: 'D2' });
  expect([a?.rank?.(0), a?.rank?.(1)]).toEqual([undefined, 4]);
  expect(b?.place).toBe('B');
});

test('what is put in may be used again by the caller', () => {
  const store = memoryStore();
  const at = { file: 'may.csv', line: 2, column: 4 };
  const reused = { ...fact('A', '202601', 1), at };
  store.add(reused);
  Object.assign(reused, { place: 'B', value: 9 });
  at.line = 99;
  store.settle();
  const [series] = [...store.series('OPD')];
  expect([series?.place, series?.values, series?.at?.(0).line]).toEqual(['A', [1], 2]);
});

test.each([
  ['equal values count once', [fact('A', '202601', 7), fact('A', '202601', 7)], [7], 'equal'],
  ['different ones without a ledger count not at all', [fact('A', '202601', 7), fact('A', '202601', 8)], [], 'none'],
  ["the ledger's newest counts", [fact('A', '202601', 7, { rank: 2 }), fact('A', '202601', 8, { rank: 1 })], [7], 'newest'],
  ['two newest that differ count not at all', [fact('A', '202601', 7, { rank: 2 }), fact('A', '202601', 8, { rank: 2 })], [], 'none'],
  ['a named file wins over one that is not', [fact('A', '202601', 7), fact('A', '202601', 8, { rank: 0 })], [8], 'newest'],
])('%s', (_, facts, values, kept) => {
  const store = storeOf(facts);
  expect([...store.series('OPD')].flatMap((series) => series.values)).toEqual(values);
  expect(store.clashes()).toMatchObject([{ place: 'A', kept, values: facts.map(({ value }) => ({ value })) }]);
});

test('a month and the quarter that begins with it are two series', () => {
  expect(monthsOf([fact('A', '2026Q1', 3), fact('A', '202601', 1)])).toEqual([
    ['A', ['202601'], [1]],
    ['A', ['2026Q1'], [3]],
  ]);
});

test('elements and their categories are sorted, also those whose values all clash', () => {
  const facts = [
    fact('A', '202601', 1, { element: 'ANC', category: 'new' }),
    fact('A', '202601', 1, { element: 'ANC', category: 'again' }),
    fact('A', '202601', 7),
    fact('A', '202601', 8),
  ];
  const store = storeOf(facts);
  expect(store.elements()).toEqual(['ANC', 'OPD']);
  expect(store.categories('ANC')).toEqual(['again', 'new']);
  expect(store.categories('BCG')).toEqual([]);
  expect([...store.series('ANC', 'new')]).toHaveLength(1);
});

test('any facts come back as a table of them says, however many series there are', () => {
  const months = ['202601', '202602', '202603', '2026Q1', '2025'];
  const one = fc.record({
    place: fc.constantFrom('A', 'B', 'É', ''),
    element: fc.constantFrom('OPD', 'ANC', '__proto__'),
    category: fc.constantFrom('', 'x', 'x / y'),
    month: fc.constantFrom(...months),
    value: fc.double({ noNaN: true, noDefaultInfinity: true }),
    rank: fc.constantFrom(undefined, 0, 1),
    line: fc.integer({ min: 1, max: 2 ** 30 }),
    sheet: fc.constantFrom(undefined, '', 'S'),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 200 }), (rows) => {
      const facts = rows.map(({ month, line, sheet, ...row }): Fact => ({
        ...row,
        period: period(month),
        at: { file: 'f', line, column: 2, ...(sheet === undefined ? {} : { sheet }) },
      }));
      const store = storeOf(facts);
      const read = store.elements().flatMap((element) => [...store.series(element)]);
      const found = read.flatMap((series) =>
        series.values.map((value, index) => [
          series.place,
          series.element,
          series.category,
          series.periods[index]?.id,
          value,
          series.rank?.(index),
          series.at?.(index),
        ]),
      );
      const key = (row: Fact): string => [row.place, row.element, row.category, row.period.id].join('\0');
      const alone = facts.filter((row) => facts.filter((other) => key(other) === key(row)).length === 1);
      for (const row of alone)
        expect(found).toContainEqual([
          row.place,
          row.element,
          row.category,
          row.period.id,
          row.value,
          row.rank,
          { ...row.at, cell: `B${row.at.line}` },
        ]);
      const repeated = new Set(facts.filter((row) => !alone.includes(row)).map(key));
      expect(store.clashes()).toHaveLength(repeated.size);
      expect(found).toHaveLength(alone.length + store.clashes().filter(({ kept }) => kept !== 'none').length);
      expect(store.clashes().reduce((sum, { values }) => sum + values.length, alone.length)).toBe(facts.length);
    }),
    { numRuns: 60 },
  );
});

test('a hundred thousand series keep apart', () => {
  const store = memoryStore();
  for (let n = 0; n < 100_000; n++) store.add(fact(`Health Centre ${n % 5000}`, '202601', n, { category: `c${Math.floor(n / 5000)}` }));
  store.settle();
  expect(store.clashes()).toEqual([]);
  let count = 0;
  for (const { place, category, values } of store.series('OPD')) {
    expect(values).toEqual([Number(category.slice(1)) * 5000 + Number(place.slice(14))]);
    count += 1;
  }
  expect(count).toBe(100_000);
});
