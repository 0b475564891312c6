import type { SeriesUnit } from '../../core/check.ts';
import { numberInYear, yearOf } from '../../core/period/index.ts';
import { median } from '../../stats/median.ts';

/** Values since a change must be among the last so many: an older one is history. */
const RECENT = 12;

/** Fewest values that make a level, and fewest pairs with the year before. */
const FEWEST = 4;

/** The difference must be this many MADs of the values about their own levels (× 1.4826). */
const CLEAR = 3 * 1.4826;

export interface LevelChange {
  /** Index of the first value on the new level. */
  readonly from: number;
  /** Medians. */
  readonly before: number;
  readonly after: number;
}

/**
 * Whether a change found by a test is a lasting and recent step: large, clear of the noise, not the season, not a slope.
 * @param from index of the first value after the change
 * @param ratio how many times higher or lower at least
 */
export function changeOfLevel(unit: SeriesUnit, from: number, ratio: number): LevelChange | undefined {
  const { values } = unit;
  const n = values.length;
  if (from < FEWEST || n - from < FEWEST || n - from > RECENT) return undefined;
  const before = median(values.slice(0, from));
  const after = median(values.slice(from));
  if (!isApart(before, after, ratio)) return undefined;
  const deviations = values.map((value, index) => Math.abs(value - (index < from ? before : after)));
  if (Math.abs(after - before) <= CLEAR * median(deviations)) return undefined;
  if (total(deviations) >= total(deviationsFromLine(values))) return undefined;
  return isSeason(unit, from, before, after, ratio) ? undefined : { from, before, after };
}

function isApart(before: number, after: number, ratio: number): boolean {
  const [low, high] = before < after ? [before, after] : [after, before];
  return low >= 0 && high > 0 && high >= low * ratio;
}

/** Deviations from the least-squares line over the order of values. */
function deviationsFromLine(values: readonly number[]): number[] {
  const n = values.length;
  const centre = (n - 1) / 2;
  const mean = total(values) / n;
  let [cross, square] = [0, 0];
  values.forEach((value, index) => {
    cross += (index - centre) * (value - mean);
    square += (index - centre) ** 2;
  });
  return values.map((value, index) => Math.abs(value - mean - (cross / square) * (index - centre)));
}

/** True where the same periods of the year before stood as high or low already, or too few are known to tell. */
function isSeason(unit: SeriesUnit, from: number, before: number, after: number, ratio: number): boolean {
  const known = new Map(unit.periods.map((period, index) => [`${yearOf(period)}/${numberInYear(period)}`, unit.values[index]!]));
  const now: number[] = [];
  const yearAgo: number[] = [];
  for (let index = from; index < unit.values.length; index += 1) {
    const period = unit.periods[index]!;
    const earlier = known.get(`${yearOf(period) - 1}/${numberInYear(period)}`);
    if (earlier === undefined) continue;
    now.push(unit.values[index]!);
    yearAgo.push(earlier);
  }
  if (now.length < FEWEST) return true;
  const [then, today] = [median(yearAgo), median(now)];
  return after > before !== today > then || !isApart(then, today, ratio);
}

function total(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
