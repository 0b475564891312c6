/** Simple forecasts that short health series are hard to beat with; README.md has the measurement. */
import { median } from '../../stats/median.ts';
import { theilSenSlope } from '../../stats/theil-sen-slope.ts';

/** Values of consecutive periods; undefined where one is missing. */
export type Values = readonly (number | undefined)[];

/**
 * Forecasts from the values before `origin`; the one at `origin − 1` is there.
 * @returns one value for each step ahead from 1 to `most`
 */
export type Candidate = (values: Values, origin: number, most: number) => number[];

/** The last value stays. */
export const naive: Candidate = (values, origin, most) => Array.from({ length: most }, () => values[origin - 1]!);

/** The value of the same season, the latest that is there; the last value where there is none. */
export function seasonalNaive(season: number): Candidate {
  return (values, origin, most) => sameSeasons(values, origin, most, season).map(({ value }) => value);
}

/** The same season's value, moved on by the change that the last three values show against their own year before. */
export function seasonalChange(season: number): Candidate {
  return (values, origin, most) => {
    const change = yearlyChange(values, origin, season);
    return sameSeasons(values, origin, most, season).map(({ value, back }) => value + back * change);
  };
}

/** How strongly a trend carries on from one step to the next (Gardner and McKenzie 1985 damp so; 0.9 is within what they and R's `ets` allow). */
const DAMPING = 0.9;
const TREND_POINTS = 12;

/** The last value, moved on by the Theil–Sen slope of the last 12 values, damped by a tenth at every step. */
export const dampedTrend: Candidate = (values, origin, most) => {
  const known = lastKnown(values, origin, TREND_POINTS);
  const slope = known.length < 2 ? 0 : theilSenSlope(known, known.map((at) => values[at]!)); // prettier-ignore
  let level = values[origin - 1]!;
  return Array.from({ length: most }, (_, step) => (level += slope * DAMPING ** (step + 1)));
};

/** For each step the latest value of the same season before the origin, and how many seasons back it stands. */
function sameSeasons(values: Values, origin: number, most: number, season: number): { value: number; back: number }[] {
  return Array.from({ length: most }, (_, step) => {
    for (let back = Math.ceil((step + 1) / season); ; back += 1) {
      const at = origin + step - back * season;
      if (at < 0) return { value: values[origin - 1]!, back: 0 };
      const value = values[at];
      if (value !== undefined) return { value, back };
    }
  });
}

const CHANGE_POINTS = 3;

function yearlyChange(values: Values, origin: number, season: number): number {
  const changes = lastKnown(values, origin, CHANGE_POINTS).flatMap((at) => {
    const before = at < season ? undefined : values[at - season];
    return before === undefined ? [] : [values[at]! - before];
  });
  return changes.length === 0 ? 0 : median(changes);
}

/** Positions of the last known values before the origin, ascending. */
function lastKnown(values: Values, origin: number, count: number): number[] {
  const positions: number[] = [];
  for (let at = origin - 1; at >= 0 && positions.length < count; at -= 1) if (values[at] !== undefined) positions.push(at);
  return positions.reverse();
}
