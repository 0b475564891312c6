/** A forecast with its spread, learned from how well the same method would have done on the series before. */
import { exactSum } from '../../stats/exact-sum.ts';
import { dampedTrend, naive, seasonalChange, seasonalNaive, type Candidate, type Values } from './candidates.ts';
import { risingScales, type Pool } from './rising-scales.ts';

/** Where one step ahead will stand: value + scale × Student's t with `degrees`. */
export interface Prospect {
  readonly value: number;
  readonly scale: number;
  readonly degrees: number;
}

export type Part = 'naive' | 'seasonalNaive' | 'seasonalChange' | 'trend';

export interface Forecast {
  /** One for each step ahead, from 1. */
  readonly prospects: readonly Prospect[];
  readonly parts: readonly { readonly part: Part; readonly weight: number }[];
  /** Furthest step ahead at which enough misses were seen; beyond it the scale grows with the root of the steps. */
  readonly seen: number;
}

/** Values before the first origin. */
const FIRST_ORIGIN = 6;
/** Fewest misses for a scale of their own. */
const FEWEST_MISSES = 5;
/** Fewest values to try the method on. */
export const FEWEST_VALUES = FIRST_ORIGIN + FEWEST_MISSES;
const FEWEST_DEGREES = 3;
/** Older values say little of the present; also a bound on work. */
const LONGEST = 120;

/**
 * @param all values of consecutive periods, undefined where missing, the last one there
 * @param season periods in a year; 1 where there is none
 * @param steps how far ahead, from 1
 * @returns undefined where the method could not be tried often enough on the values
 */
export function forecast(all: Values, season: number, steps: number): Forecast | undefined {
  const values = all.slice(-LONGEST);
  const seasonal = season > 1 && values.length >= 2 * season;
  const candidates: readonly (readonly [Part, Candidate])[] = seasonal
    ? [
        ['naive', naive],
        ['seasonalNaive', seasonalNaive(season)],
        ['seasonalChange', seasonalChange(season)],
      ]
    : [
        ['naive', naive],
        ['trend', dampedTrend],
      ];
  const origins = originsOf(values, seasonal ? Math.max(season + 1, FIRST_ORIGIN) : FIRST_ORIGIN);
  const tried = candidates.map(([, candidate]) => origins.map((origin) => candidate(values, origin, steps)));
  const weights = weightsOf(tried.map((forecasts) => totalMiss(values, origins, forecasts)));
  const mixed = (forecasts: readonly (readonly number[])[], step: number): number =>
    exactSum(forecasts.map((forecasted, c) => weights[c]! * forecasted[step]!));
  const misses = Array.from({ length: steps }, (_, step) =>
    origins.flatMap((origin, o) => {
      const truth = values[origin + step];
      return truth === undefined ? [] : [truth - mixed(tried.map((forecasts) => forecasts[o]!), step)]; // prettier-ignore
    }),
  );
  const ahead = candidates.map(([, candidate]) => candidate(values, values.length, steps));
  const spread = spreadOf(misses);
  if (spread === undefined) return undefined;
  return {
    prospects: spread.scales.map((scale, step) => ({ value: mixed(ahead, step), ...scale })),
    parts: candidates.map(([part], c) => ({ part, weight: weights[c]! })),
    seen: spread.seen,
  };
}

/** Positions before which a forecast could have been made: the value before is there, and one after to miss. */
function originsOf(values: Values, first: number): number[] {
  const origins: number[] = [];
  for (let origin = first; origin < values.length; origin += 1) if (values[origin - 1] !== undefined) origins.push(origin);
  return origins;
}

function totalMiss(values: Values, origins: readonly number[], forecasts: readonly (readonly number[])[]): number {
  return exactSum(
    forecasts.flatMap((forecasted, o) =>
      forecasted.flatMap((value, step) => {
        const truth = values[origins[o]! + step];
        return truth === undefined ? [] : [Math.abs(truth - value)];
      }),
    ),
  );
}

/** In inverse proportion to the square of what each missed (Bates and Granger 1969); those that never missed share all. */
function weightsOf(totals: readonly number[]): number[] {
  const perfect = totals.filter((total) => total === 0).length;
  const raw = totals.map((total) => (perfect > 0 ? (total === 0 ? 1 : 0) : 1 / total ** 2));
  const sum = exactSum(raw);
  return raw.map((weight) => weight / sum);
}

/** Steps ahead, from 0, with enough misses lend their scale to those without; beyond the last it grows with the root of the steps. */
function spreadOf(misses: readonly (readonly number[])[]): { scales: { scale: number; degrees: number }[]; seen: number } | undefined {
  const steps = [...misses.keys()].filter((step) => misses[step]!.length >= FEWEST_MISSES);
  const last = steps.at(-1);
  if (last === undefined) return undefined;
  const pools: Pool[] = risingScales(steps.map((step) => ({ square: meanSquare(misses[step]!), count: misses[step]!.length })));
  const scales = misses.map((_, step) => {
    const near = Math.max(0, steps.findLastIndex((pooled) => pooled <= step)); // prettier-ignore
    const { square, count } = pools[near]!;
    const wider = step > last ? Math.sqrt((step + 1) / (last + 1)) : 1;
    // Misses several steps ahead overlap: `count` of them hold about count ÷ (steps ÷ 2) independent ones.
    const degrees = Math.max(FEWEST_DEGREES, Math.min(count - 2, count / Math.max(1, (steps[near]! + 1) / 2)));
    // The weights were fitted to these same misses: one degree is spent.
    return { scale: Math.sqrt((square * count) / (count - 1)) * wider, degrees };
  });
  return { scales, seen: last + 1 };
}

function meanSquare(values: readonly number[]): number {
  return exactSum(values.map((value) => value ** 2)) / values.length;
}
