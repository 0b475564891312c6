/** A stocktake with what was agreed before it. */
import { describe, expect, test } from 'vitest';
import { action, dayOf } from './actions/actions.fixture.ts';
import { fakeMeasures, place } from './fake-measures.fixture.ts';
import { stocktakeFacts } from './facts.ts';
import { period } from './plan.fixture.ts';
import { takeStock, type StocktakeInput } from './stocktake.ts';
import { VALUES, workspace } from './workspace.fixture.ts';

function stock(changes: Partial<StocktakeInput> = {}) {
  const measures = fakeMeasures({ places: [place('Kaya'), place('Huye')], values: VALUES });
  return takeStock({ workspace: workspace(), measures, today: dayOf('2026-07-05'), ...changes });
}

const ACTIONS = [
  action({ code: 'A1', agreed: '2026-02-10', due: '2026-03-31', priority: 'nurses', occasion: 'retreat 1' }),
  action({ code: 'A2', agreed: '2026-05-05', done: '2026-06-20', priority: 'medicine-stockouts', occasion: 'stocktake' }),
  action({ code: 'A3', agreed: '2026-05-05', due: '2026-09-30', occasion: 'stocktake' }),
  action({ code: 'A4', agreed: '2026-07-02', due: '2026-09-30' }),
];
const APRIL = stocktakeFacts(stock({ asOf: period('202604') }), []);

describe('with a table of actions', () => {
  test('last time is the as-of of the earlier recorded stocktake', () => {
    const { actions } = stock({ actions: ACTIONS, previous: APRIL });
    expect(actions?.lastTime).toMatchObject({ occasion: 'April 2026', from: '2026-04-30', summary: { agreed: 2, done: 1, open: 1 } });
  });

  test('and the newest occasion of the actions where none was recorded', () => {
    expect(stock({ actions: ACTIONS }).actions?.lastTime).toMatchObject({ occasion: 'stocktake', from: '2026-05-05' });
  });

  test('what was agreed after as-of is said to be not checked', () => {
    expect(stock({ actions: ACTIONS }).notChecked.at(-1)).toEqual({
      about: 'data',
      what: 'actions',
      reason: '1 was agreed after 2026-06-30 and is not counted yet: A4',
    });
  });

  test('the facts hold each action as it stands, and the counts', () => {
    const facts = stocktakeFacts(stock({ actions: ACTIONS, previous: APRIL }), []) as Record<string, unknown>;
    expect(facts['actions']).toEqual([
      {
        code: 'A1',
        title: 'Recruit forty nurses',
        owner: 'Director of Human Resources',
        agreed: '2026-02-10',
        due: '2026-03-31',
        priority: 'nurses',
        occasion: 'retreat 1',
        state: 'late',
        done: null,
        dropped: null,
        daysLate: 91,
        carriedOver: true,
        moved: { from: { period: '202601', value: 58.5 }, to: { period: '202606', value: 61 }, gain: 2.5 },
        movedReason: null,
      },
      expect.objectContaining({
        code: 'A2',
        state: 'done-late',
        done: '2026-06-20',
        daysLate: 5,
        carriedOver: false,
        moved: expect.objectContaining({ gain: 2 }),
      }),
      expect.objectContaining({ code: 'A3', state: 'open', priority: null, moved: null, movedReason: 'The action names no priority.' }),
    ]);
    expect(facts['actionsSummary']).toEqual({
      all: { agreed: 3, done: 1, late: 1, open: 1, dropped: 0 },
      lastTime: { occasion: 'April 2026', day: '2026-04-30', agreed: 2, done: 1, late: 0, open: 1, dropped: 0 },
      carriedOver: 1,
    });
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  });
});

describe('without one', () => {
  test('the result and the facts are those of before', () => {
    const facts = stocktakeFacts(stock(), []) as Record<string, unknown>;
    expect('actions' in stock()).toBe(false);
    expect([facts['actions'], 'actionsSummary' in facts]).toEqual([[], false]);
  });

  test('an empty table is no line anywhere', () => {
    const { actions, notChecked } = stock({ actions: [] });
    expect(actions).toEqual({ states: [], summary: { agreed: 0, done: 0, late: 0, open: 0, dropped: 0 } });
    expect(notChecked).toEqual(stock().notChecked);
  });
});
