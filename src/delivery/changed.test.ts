import { describe, expect, test } from 'vitest';
import type { Json } from '../core/document.ts';
import { dayFromIso } from '../core/period/index.ts';
import { stocktakeFacts } from './facts.ts';
import { fakeMeasures, type FakeData } from './fake-measures.fixture.ts';
import { period } from './plan.fixture.ts';
import { takeStock } from './stocktake.ts';
import { VALUES, workspace } from './workspace.fixture.ts';

function stock(values: FakeData['values'], asOf: string, previous?: Json) {
  const given = previous === undefined ? {} : { previous };
  return takeStock({
    workspace: workspace(),
    measures: fakeMeasures({ values }),
    today: dayFromIso('2026-07-05')!,
    asOf: period(asOf),
    ...given,
  });
}

const april = stocktakeFacts(stock(VALUES, '202604'), []);
const since = (values: FakeData['values'], asOf = '202606') =>
  stock(values, asOf, april).priorities.map(({ changedSince }) => changedSince);

describe('since April', () => {
  test('statuses that moved, and nothing where nothing did', () => {
    expect(since(VALUES)).toEqual([
      { asOf: period('202604'), isNew: false, status: { from: 'G', to: 'AG' }, revised: [] },
      { asOf: period('202604'), isNew: false, revised: [] },
    ]);
  });

  test('values that stood then and are different or gone today', () => {
    const { '202604': _gone, ...rest } = VALUES['stockout_rate country']!;
    const revised = since({ ...VALUES, 'nurses country': { ...VALUES['nurses country'], '202604': 60.5 }, 'stockout_rate country': rest });
    expect(revised.map((one) => one?.revised)).toEqual([
      [{ period: period('202604'), from: 60, to: 60.5 }],
      [{ period: period('202604'), from: 22 }],
    ]);
  });

  test('what as-of leaves out is not revised', () => {
    expect(since(VALUES, '202603').map((one) => one?.revised)).toEqual([[], []]);
  });

  test('a priority that was not there is new', () => {
    const without = { ...(april as { readonly [key: string]: Json }), priorities: [] };
    expect(stock(VALUES, '202606', without).priorities[0]?.changedSince).toEqual({ asOf: period('202604'), isNew: true, revised: [] });
  });
});

test.each<Json>([
  null,
  [],
  'x',
  { schema: 'deliver.validation/1' },
  { schema: 'deliver.stocktake/1', asOf: 'soon', priorities: [] },
  { schema: 'deliver.stocktake/1', asOf: '202604' },
])('%o is no earlier stocktake', (facts) => {
  expect(() => stock(VALUES, '202606', facts)).toThrow('Unexpected earlier stocktake, expected facts of the schema deliver.stocktake/1.');
});
