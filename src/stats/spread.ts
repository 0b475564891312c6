import { medianInPlace } from './median-in-place.ts';

/** What the usual outlier tests ask of one series. None is scaled: `mad` is the raw median absolute deviation. */
export interface Spread {
  readonly n: number;
  readonly least: number;
  readonly most: number;
  readonly mean: number;
  /** Divided by n − 1, as R's `sd`; 0 for one value. */
  readonly sampleSd: number;
  /** Divided by n, as SQL's `stddev_pop`. */
  readonly populationSd: number;
  readonly median: number;
  /** Median of |x − median|: R's `mad(x, constant = 1)`. */
  readonly mad: number;
  /** Mean of |x − median|. */
  readonly meanAd: number;
}

let scratch = new Float64Array(256);

/**
 * Mean, both standard deviations, median and both absolute deviations of a series, in one go and with no allocation but the answer.
 * @param values finite, in any order; not changed
 * @throws Error on no values
 */
export function spread(values: readonly number[]): Spread {
  const n = values.length;
  if (n === 0) throw new Error('spread requires at least one value');
  if (n > scratch.length) scratch = new Float64Array(n * 2);
  let [total, least, most] = [0, Infinity, -Infinity];
  for (let i = 0; i < n; i += 1) {
    const value = values[i]!;
    scratch[i] = value;
    total += value;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const mean = least === most ? least : total / n;
  const median = medianInPlace(scratch, n);
  let squares = 0;
  let deviations = 0;
  for (let i = 0; i < n; i += 1) {
    const value = values[i]!;
    squares += (value - mean) ** 2;
    const deviation = Math.abs(value - median);
    deviations += deviation;
    scratch[i] = deviation;
  }
  return {
    n,
    least,
    most,
    mean,
    sampleSd: n > 1 ? Math.sqrt(squares / (n - 1)) : 0,
    populationSd: Math.sqrt(squares / n),
    median,
    mad: medianInPlace(scratch, n),
    meanAd: deviations / n,
  };
}
