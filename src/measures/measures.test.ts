import { describe, expect, it } from 'vitest';
import { at, makeIndicator, makePlaces, makeTable, makeWorkspace } from '../../test/make-workspace.ts';
import type { Indicator } from '../core/indicator.ts';
import type { Table } from '../core/table.ts';
import type { Workspace } from '../core/workspace.ts';
import { memoryStore } from '../stores/memory/memory-store.ts';
import { gatherer, type NotCounted } from './gather.ts';
import { createMeasures, type WorkspaceMeasures } from './measures.ts';

const PLACES = makePlaces({ D1: ['F1', 'F2'], D2: ['F3'] });
const RATIO = makeIndicator({});
const COUNT: Indicator = {
  code: 'c',
  name: 'Count',
  kind: 'count',
  overTime: 'flow',
  numerator: '#{n}',
  factor: 1,
  direction: 'up',
  unit: '',
};

function measure(
  tables: readonly Table[],
  parts: Partial<Workspace> = {},
  ranks: readonly number[] = [],
): { measures: WorkspaceMeasures; notCounted: readonly NotCounted[] } {
  const workspace = makeWorkspace({ places: PLACES, indicators: [RATIO, COUNT], ...parts });
  const store = memoryStore();
  const gather = gatherer(workspace, store);
  tables.forEach((table, index) => [...gather.take(`f${index}.csv`, table, ranks[index])]);
  const { places, notCounted } = gather.finish();
  return { measures: createMeasures(workspace, places, store), notCounted };
}

function values(
  measures: WorkspaceMeasures,
  indicator: Indicator,
  place: string,
  type: Parameters<WorkspaceMeasures['series']>[2] = 'monthly',
): (number | undefined)[] {
  return measures.series(indicator, place, type).map((point) => point.value);
}

describe('a ratio of a group', () => {
  const { measures } = measure([
    makeTable([
      ['F1', 'n', '202601', 1],
      ['F1', 'd', '202601', 2],
      ['F2', 'n', '202601', 0],
      ['F2', 'd', '202601', 8],
      ['F3', 'n', '202601', 5],
      ['F3', 'd', '202601', 10],
    ]),
  ]);

  it('is the ratio of the sums, never the mean of the ratios', () => {
    expect(values(measures, RATIO, 'D1')).toEqual([10]);
    expect(values(measures, RATIO, 'C')).toEqual([30]);
    expect(values(measures, RATIO, 'F1')).toEqual([50]);
  });

  it('says how it came about', () => {
    expect(measures.series(RATIO, 'C', 'monthly')).toEqual([
      { period: at('202601'), value: 30, numerator: 6, denominator: 20, counted: 3, incomplete: 0 },
    ]);
  });
});

describe('missing', () => {
  it('is never zero: a numerator without its denominator enters no ratio, and is told', () => {
    const { measures } = measure([
      makeTable([
        ['F1', 'n', '202601', 1],
        ['F1', 'd', '202601', 2],
        ['F2', 'n', '202601', 90],
      ]),
    ]);
    expect(measures.series(RATIO, 'C', 'monthly')).toMatchObject([{ value: 50, counted: 1, incomplete: 1 }]);
  });

  it('counts as zero only where the indicator says so', () => {
    const { measures } = measure([
      makeTable([
        ['F1', 'n', '202601', 1],
        ['F1', 'd', '202601', 2],
        ['F2', 'd', '202601', 2],
      ]),
    ]);
    expect(values(measures, makeIndicator({ code: 'z', missing: 'zero' }), 'C')).toEqual([25]);
  });

  it('leaves a hole where a period has no data, and no value where the denominator is zero', () => {
    const { measures } = measure([
      makeTable([
        ['F1', 'n', '202601', 1],
        ['F1', 'd', '202601', 2],
        ['F1', 'n', '202603', 1],
        ['F1', 'd', '202603', 0],
      ]),
    ]);
    expect(values(measures, RATIO, 'C')).toEqual([50, undefined, undefined]);
    expect(values(measures, RATIO, 'D2')).toEqual([]);
  });
});

describe('over time', () => {
  const months = makeTable([
    ['F1', 'n', '202601', 1],
    ['F1', 'd', '202601', 10],
    ['F1', 'n', '202602', 2],
    ['F1', 'd', '202602', 10],
    ['F1', 'n', '202603', 6],
    ['F1', 'd', '202603', 10],
    ['F1', 'n', '202604', 7],
    ['F1', 'd', '202604', 10],
  ]);
  const { measures } = measure([months]);

  it('a flow adds up, and a quarter with a month missing has no count', () => {
    expect(values(measures, COUNT, 'C', 'quarterly')).toEqual([9, undefined]);
    expect(values(measures, RATIO, 'C', 'quarterly')).toEqual([30, 70]);
  });

  it('a stock and a running total take what stood at the end, or nothing', () => {
    for (const overTime of ['stock', 'cumulative'] as const) {
      expect(values(measures, { ...COUNT, code: overTime, overTime }, 'C', 'quarterly')).toEqual([6, undefined]);
    }
  });

  it('does not form months out of quarters', () => {
    const { measures: quarterly } = measure([makeTable([['F1', 'n', '2026Q1', 9]])]);
    expect(values(quarterly, COUNT, 'C')).toEqual([]);
    expect(values(quarterly, COUNT, 'C', 'quarterly')).toEqual([9]);
  });
});

describe('categories', () => {
  it('are summed unless one is named', () => {
    const table = makeTable([
      ['F1', 'n', '202601', 1, 'female'],
      ['F1', 'n', '202601', 2, 'male'],
    ]);
    const female: Indicator = { ...COUNT, code: 'f', numerator: '#{n.female}' };
    const { measures } = measure([table]);
    expect(values(measures, COUNT, 'C')).toEqual([3]);
    expect(values(measures, female, 'C')).toEqual([1]);
  });
});

describe('population', () => {
  const coverage = makeIndicator({ code: 'p', denominator: '#{population.under1}' });
  const people = (place: string, value: number) => ({ place, year: 2026, group: 'under1', value, at: { file: 'population.csv' } });
  const table = makeTable([
    ['F1', 'n', '202601', 5],
    ['F3', 'n', '202601', 5],
  ]);

  it('counts a month as a twelfth of the year, and a district without a row as the sum of its facilities', () => {
    const { measures } = measure([table], { indicators: [coverage], populations: [people('F1', 60), people('F2', 60), people('D2', 240)] });
    expect(values(measures, coverage, 'D1')).toEqual([50]);
    expect(values(measures, coverage, 'D2')).toEqual([25]);
    expect(values(measures, coverage, 'C')[0]).toBeCloseTo((10 / 30) * 100, 12);
  });

  it('is missing where one place below is unknown, or the year is', () => {
    const { measures } = measure([table], { indicators: [coverage], populations: [people('F1', 60), people('D2', 240)] });
    expect(values(measures, coverage, 'D1')).toEqual([undefined]);
    expect(values(measures, coverage, 'C')).toEqual([undefined]);
  });
});

describe('two values for one key', () => {
  const first = makeTable([
    ['F1', 'n', '202601', 1],
    ['F2', 'n', '202601', 4],
  ]);
  const second = makeTable([
    ['F1', 'n', '202601', 2],
    ['F2', 'n', '202601', 4],
  ]);

  it('count once where they are equal, and not at all where they differ without a ledger', () => {
    expect(values(measure([first, second]).measures, COUNT, 'C')).toEqual([4]);
  });

  it("count as the ledger's newest", () => {
    expect(values(measure([first, second], {}, [1, 0]).measures, COUNT, 'C')).toEqual([5]);
  });
});

describe('places', () => {
  it('that report beside places below them do not count twice', () => {
    const { measures } = measure([
      makeTable([
        ['D1', 'n', '202601', 100],
        ['F1', 'n', '202601', 1],
        ['D2', 'n', '202601', 7],
      ]),
    ]);
    expect(values(measures, COUNT, 'C')).toEqual([8]);
    expect(measures.doubled(COUNT)).toEqual([{ place: 'D1', period: at('202601') }]);
  });

  it('unknown to the workspace are not counted, and are told with their sum', () => {
    const { measures, notCounted } = measure([
      makeTable([
        ['F1', 'n', '202601', 1],
        ['F9', 'n', '202601', 5],
        ['F9', 'n', '202602', 6],
        ['F1', 'x', '202601', 3],
      ]),
    ]);
    expect(values(measures, COUNT, 'C')).toEqual([1]);
    expect(notCounted).toMatchObject([
      { code: 'unknown-place', name: 'F9', values: 2, sum: 11, at: { file: 'f0.csv', line: 3, cell: 'D3' } },
      { code: 'unused-element', name: 'x', values: 1 },
    ]);
  });

  it('are known by alias, whatever the case and accents, and told apart by the place above', () => {
    const places = [
      ...PLACES,
      { code: 'H1', name: 'Hôpital', parent: 'D1', level: 'facility', aliases: ['HD'] },
      { code: 'H2', name: 'Hopital', parent: 'D2', level: 'facility', aliases: [] },
    ];
    const { measures, notCounted } = measure(
      [
        makeTable([
          ['hd', 'n', '202601', 1],
          [{ text: 'HOPITAL', parents: ['D2'] }, 'n', '202601', 2],
          ['Hôpital', 'n', '202601', 4],
        ]),
      ],
      { places },
    );
    expect(values(measures, COUNT, 'D1')).toEqual([1]);
    expect(values(measures, COUNT, 'D2')).toEqual([2]);
    expect(notCounted).toMatchObject([{ code: 'ambiguous-place', name: 'Hôpital', candidates: ['H1', 'H2'] }]);
  });

  it('with one name in a file stay two: apart without a workspace, ambiguous with one', () => {
    const twins = makeTable([
      [{ text: 'F1', parents: [], twin: 1 }, 'n', '202601', 1],
      [{ text: 'F1', parents: [], twin: 2 }, 'n', '202601', 2],
    ]);
    const without = measure([twins], { places: [] });
    expect(values(without.measures, COUNT, '')).toEqual([3]);
    expect(without.measures.placesAt('place', '').map((place) => place.code)).toEqual(['F1 (ambiguous 1)', 'F1 (ambiguous 2)']);
    expect(measure([twins]).notCounted).toMatchObject([
      { code: 'ambiguous-place', name: 'F1 (ambiguous 1)', candidates: ['F1'] },
      { name: 'F1 (ambiguous 2)' },
    ]);
  });
});

describe('percent cells', () => {
  it('hold fractions and stand for points, exactly', () => {
    const { measures } = measure([makeTable([['F1', 'n', '202601', 0.07]], { percent: 'fraction' })]);
    expect(values(measures, COUNT, 'C')).toEqual([7]);
  });
});

describe('expected and received', () => {
  const set = {
    dataSet: 'hmis',
    elements: ['n', 'd'],
    periodType: 'monthly',
    who: 'facility',
    deadlineDays: 15,
    at: { file: 'reports.csv' },
  };
  const table = makeTable([
    ['F1', 'n', '202601', 1],
    ['F2', 'd', '202601', 1],
    ['F1', 'n', '202602', 1],
  ]);

  it('follow reports.csv, and opening dates', () => {
    const places = PLACES.map((place) => (place.code === 'F3' ? { ...place, opened: '2026-02-15' } : place));
    const { measures } = measure([table], { reports: [set], places });
    expect(measures.completeness(RATIO, 'C', at('202601'))).toMatchObject({ received: 2, expected: 2 });
    expect(measures.completeness(RATIO, 'C', at('202602'))).toMatchObject({ received: 1, expected: 3 });
    expect(measures.completeness(RATIO, 'D2', at('202602'))).toMatchObject({ received: 0, expected: 1 });
    expect(measures.completeness(RATIO, 'C', at('2026Q1'))).toMatchObject({ received: 3, expected: 8 });
  });

  it('are denominators too', () => {
    const rate = makeIndicator({ code: 'r', numerator: '#{received.hmis}', denominator: '#{expected.hmis}' });
    const { measures } = measure([table], { reports: [set], indicators: [rate] });
    expect(values(measures, rate, 'C').map((value) => value?.toFixed(4))).toEqual(['66.6667', '33.3333']);
  });

  it('fall back on who usually reports, and say so; not in the first period', () => {
    const { measures } = measure([table]);
    expect(measures.completeness(COUNT, 'C', at('202602'))).toEqual({
      kind: 'known',
      received: 1,
      expected: 1,
      basis: 'places that reported in the 12 periods before (no reports.csv)',
    });
    expect(measures.completeness(RATIO, 'C', at('202602'))).toMatchObject({ received: 1, expected: 2 });
    expect(measures.completeness(RATIO, 'C', at('202601'))).toMatchObject({ kind: 'unknown' });
  });

  it('give timeliness over the expected, not over the received; and refuse it where a date cannot be true', () => {
    const sent = (place: string, received: string) => ({
      dataSet: 'hmis',
      place,
      period: at('202601'),
      received,
      at: { file: 'submissions.csv' },
    });
    const timely = (submissions: ReturnType<typeof sent>[]) =>
      measure([table], { reports: [set], submissions }).measures.timeliness(RATIO, 'C', at('202601'));
    expect(timely([sent('F1', '2026-02-15'), sent('F2', '2026-02-16')])).toEqual({ kind: 'known', onTime: 1, expected: 3 });
    expect(timely([sent('F1', '2025-12-31')])).toMatchObject({
      kind: 'unknown',
      reason: expect.stringContaining('before the period began'),
    });
    expect(measure([table]).measures.timeliness(RATIO, 'C', at('202601'))).toMatchObject({ kind: 'unknown', reason: 'no submissions.csv' });
  });
});
