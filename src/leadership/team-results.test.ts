import { expect, test } from 'vitest';
import { fakeMeasures } from '../delivery/fake-measures.fixture.ts';
import { VALUES } from '../delivery/workspace.fixture.ts';
import type { TeamResult } from './result.ts';
import { AFTER, BEFORE, input, team } from './survey.fixture.ts';
import { teamResults } from './team-results.ts';

const MEASURES = fakeMeasures({ values: VALUES, received: { 'country 202606': [1, 10] } });

function result(changes: Parameters<typeof team>[1], first: typeof BEFORE | undefined = BEFORE): TeamResult {
  return teamResults(input({ teams: [team('A', changes)] }, { measures: MEASURES }), first)[0]!;
}

test('from the last firm value by the first round to the newest firm one: a thin month is passed over', () => {
  // nurses climb by half a point a month to 61 in June 2026, which is thin; the round was on 7 July 2025
  expect(result({ indicator: 'nurses', place: 'country' }).moved).toMatchObject({
    from: { period: { id: '202506' }, value: 55 },
    to: { period: { id: '202605' }, value: 60.5 },
    gain: 5.5,
  });
});

test('of an indicator that should fall, a fall is a gain', () => {
  const { moved } = result({ indicator: 'stockout_rate', place: 'country' }, AFTER);
  expect(moved).toMatchObject({ from: { period: { id: '202604' }, value: 22 }, to: { period: { id: '202605' }, value: 21 }, gain: 1 });
});

test('says why there is none', () => {
  expect(result({}).reason).toBe('The team has not chosen an indicator.');
  expect(result({ indicator: 'nobody' }).reason).toBe('The indicator nobody is not in the table of indicators.');
  expect(result({ indicator: 'nurses', place: 'Mars' }).reason).toBe('The place Mars is not in the table of places.');
  expect(result({ indicator: 'stockout_rate' }).reason).toContain('There is no value at the first round, 2025-07-07');
  expect(teamResults(input({ teams: [team('A', { indicator: 'nurses' })] }), undefined)[0]!.reason).toBe(
    'There is no round yet to reckon from.',
  );
  expect(result({ indicator: 'nurses' }, { ...AFTER, date: '2026-06-20' }).reason).toBe(
    'There is no newer value than that of May 2026, at the first round.',
  );
});
