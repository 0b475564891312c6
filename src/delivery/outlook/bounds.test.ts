import { expect, test } from 'vitest';
import { indicator } from '../plan.fixture.ts';
import { boundsOf } from './bounds.ts';
import { seasonOf } from './season.ts';

test.each([
  [{}, [60, 70], 0, 100],
  [{}, [60, 104], 0, Infinity],
  [{ lower: 10, upper: 90 }, [60, 70], 10, 90],
  [{ lower: 10 }, [5, 70], -Infinity, 100],
  [{ kind: 'count' }, [60, 7000], 0, Infinity],
  [{ kind: 'rate', factor: 1000 }, [60], 0, Infinity],
  [{ kind: 'mean' }, [60], -Infinity, Infinity],
  [{ kind: 'count', overTime: 'cumulative' }, [60, 60, 75], 75, Infinity],
  [{ kind: 'count', overTime: 'cumulative' }, [60, 10, 25], 0, Infinity],
] as const)('%o with %o stays from %d to %d', (changes, values, lower, upper) => {
  expect(boundsOf(indicator(changes), values)).toEqual({ lower, upper });
});

test.each([
  ['monthly', 'gregorian', 12],
  ['monthly', 'ethiopian', 13],
  ['quarterly', 'gregorian', 4],
  ['weekly-sunday', 'gregorian', 52],
  ['daily', 'gregorian', 7],
  ['yearly', 'gregorian', 1],
  ['financial-july', 'gregorian', 1],
] as const)('%s periods of the %s calendar have a season of %d', (type, calendar, season) => {
  expect(seasonOf({ type, calendar })).toBe(season);
});
