import { expect, test } from 'vitest';
import type { Json } from '../core/document.ts';
import { dayFromIso } from '../core/period/index.ts';
import { stocktakeFacts } from './facts.ts';
import { fakeMeasures, place } from './fake-measures.fixture.ts';
import { period, plan, STOCK_OUTS } from './plan.fixture.ts';
import { plainNumber } from './plain-number.ts';
import { takeStock } from './stocktake.ts';
import { VALUES, workspace } from './workspace.fixture.ts';

const inputs = [
  { file: 'data/b.csv', sha256: 'bb' },
  { file: 'data/a.csv', sha256: 'aa' },
];

function facts() {
  const measures = fakeMeasures({ places: [place('Kaya'), place('Huye')], values: VALUES, received: { country: [96, 100] } });
  const plans = [
    plan({ milestones: [{ title: 'Posts published', due: '2026-06-01' }] }),
    STOCK_OUTS,
    plan({ priority: 'lost', indicator: 'lost' }),
  ];
  const result = takeStock({ workspace: workspace({ plans }), measures, today: dayFromIso('2026-07-05')! });
  return stocktakeFacts(result, inputs) as any;
}

test('the contract deliver.stocktake/1, key by key', () => {
  const found = facts();
  expect(Object.keys(found)).toEqual(['schema', 'asOf', 'priorities', 'leagueTables', 'milestones', 'actions', 'notChecked', 'inputs']);
  expect(found).toMatchObject({ schema: 'deliver.stocktake/1', asOf: '202606', actions: [] });
  const [nurses, stockOuts] = found.priorities;
  expect(nurses).toEqual({
    id: 'nurses',
    title: 'Nurses in district hospitals',
    indicator: 'nurses',
    unit: '%',
    direction: 'up',
    period: '202606',
    actual: 61,
    planned: 62,
    gap: -1,
    progress: 0.916666667,
    status: 'AG',
    runRate: { recent: 0.5, required: 1.08333333333 },
    outlook: {
      period: '202706',
      value: 67,
      low: expect.any(Number),
      high: expect.any(Number),
      level: 0.8,
      probability: 0.01,
      method: expect.any(String),
    },
    data: { completeness: 0.96, timeliness: null },
  });
  expect(stockOuts).toMatchObject({ outlook: null, direction: 'down', status: 'R' });
});

test('league tables, milestones, what was not checked and inputs', () => {
  const found = facts();
  expect(found.leagueTables[0]).toMatchObject({ priority: 'nurses', period: '202606', level: 'district' });
  expect(found.leagueTables[0].rows[0]).toEqual({
    place: 'Huye', name: 'Huye', rank: 1, actual: 64, planned: 62, gap: 2, completeness: null, low: null, high: null, overlapsNext: null, shareOfGap: null, reason: null,
  }); // prettier-ignore
  expect(found.milestones).toEqual([
    { priority: 'nurses', title: 'Posts published', due: '2026-06-01', owner: null, done: null, state: 'late', daysLate: 29 },
  ]);
  expect(found.notChecked[0]).toEqual({ about: 'lost', what: 'plan', reason: expect.stringContaining('Unexpected indicator lost') });
  expect(found.inputs.map(({ file }: { file: string }) => file)).toEqual(['data/a.csv', 'data/b.csv']);
});

test('what changed since an earlier stocktake', () => {
  const stock = (actual: number, asOf: string, previous?: Json) =>
    takeStock({
      workspace: workspace(),
      measures: fakeMeasures({ values: { ...VALUES, 'nurses country': { ...VALUES['nurses country'], '202604': actual } } }),
      today: dayFromIso('2026-07-05')!,
      asOf: period(asOf),
      ...(previous === undefined ? {} : { previous }),
    });
  const april = stocktakeFacts(stock(60, '202604'), []);
  const june = stocktakeFacts(stock(60.3, '202606', april), []) as any;
  expect(june.priorities.map(({ changedSince }: any) => changedSince)).toEqual([
    { asOf: '202604', isNew: false, status: { from: 'G', to: 'AG' }, revised: [{ period: '202604', from: 60, to: 60.3 }] },
    { asOf: '202604', isNew: false, status: null, revised: [] },
  ]);
});

test('are the same for the same input, and survive JSON', () => {
  expect(JSON.parse(JSON.stringify(facts()))).toEqual(facts());
});

test.each([
  [0.1 + 0.2, 0.3],
  [93.1 - 92, 1.1],
  [71_879_442, 71_879_442],
  [12_345_678_901_234, 12_345_678_901_234],
  [-0, 0],
])('%d stands as %d', (value, plain) => {
  expect(plainNumber(value)).toBe(plain);
});
