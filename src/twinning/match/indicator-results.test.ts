import { expect, test } from 'vitest';
import { place } from '../../delivery/fake-measures.fixture.ts';
import { indicator, period } from '../../delivery/plan.fixture.ts';
import type { NetworkInput } from '../input.ts';
import { indicatorResults, type IndicatorResults } from './indicator-results.ts';
import { matchInput, member, topic, type MatchParts } from './match.fixture.ts';

const MEMBERS = ['Kaya', 'Huye', 'Gasabo'].map((code) => member(code, { place: code }));
const PLACES = ['Kaya', 'Huye', 'Gasabo'].map((code) => place(code));
const VALUES = {
  'nurses Kaya': { '202212': 50, '202304': 51, '202305': 52, '202306': 53, '202307': 99 },
  'nurses Huye': { '202212': 60, '202304': 61, '202305': 62 },
  'nurses Gasabo': { '202304': 71 },
};

function results(parts: Partial<MatchParts> = {}, changes: Parameters<typeof topic>[1] = {}): IndicatorResults {
  const input: NetworkInput = matchInput({ members: MEMBERS, data: { places: PLACES, values: VALUES }, ...parts });
  return indicatorResults(input, input.network.members, topic('nursing', { indicator: 'nurses', ...changes }), indicator());
}

test('all in the endline period where it has ended', () => {
  expect(results({ settings: { endline: period('202212') } }).results).toEqual([
    { value: 50 },
    { value: 60 },
    { reason: 'there is no value for December 2022' },
  ]);
  expect(results({ settings: { endline: period('202212') } }, { endline: period('202305') }).results[0]).toEqual({ value: 52 });
});

test('otherwise all in the newest period with a value of half of them, never one after as-of', () => {
  const { results: found, remark } = results({ settings: { endline: period('202312') } });
  expect(found).toEqual([{ value: 52 }, { value: 62 }, { reason: 'there is no value for May 2023' }]);
  expect(remark).toBe(
    'There is no endline by as-of: members are compared in May 2023, the newest period with a firm value of at least half of them (2 of 3).',
  );
});

test('a value under the completeness floor is withheld, and its period is not the one to compare in', () => {
  const thin = { places: PLACES, values: VALUES, received: { 'Huye 202305': [7, 10] as const } };
  expect(results({ data: thin }).results).toEqual([{ value: 51 }, { value: 61 }, { value: 71 }]);
  expect(results({ data: thin, settings: { endline: period('202305') } }).results[1]).toEqual({
    reason: 'the value for May 2023 is withheld: 70 % of reports in, floor 80 %',
  });
});

test('where no period has half of them, that with the most', () => {
  const values = { 'nurses Kaya': { '202301': 50, '202302': 51 } };
  const { results: found, remark } = results({ data: { places: PLACES, values } });
  expect(found[0]).toEqual({ value: 51 });
  expect(remark).toContain('members are compared in February 2023, the period with the most firm values (1 of 3)');
});

test('other types of period are looked at where as-of\u2019s own has no data', () => {
  const values = { 'nurses Kaya': { '2022': 50, '2023': 60 }, 'nurses Huye': { '2022': 70 } };
  expect(results({ data: { places: PLACES, values } }).results.slice(0, 2)).toEqual([{ value: 50 }, { value: 70 }]);
});

test('no place, an unknown place, no data', () => {
  const members = [member('A'), member('B', { place: 'Nowhere' }), member('C', { place: 'Kaya' })];
  expect(results({ members, data: { places: PLACES, values: {} } }).results).toEqual([
    { reason: 'it has no place in the table of places' },
    { reason: 'there is no place Nowhere' },
    { reason: 'there is no data of the indicator by as-of' },
  ]);
});
