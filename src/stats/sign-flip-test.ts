import { randomFromSeed } from '../core/seeded-random.ts';
import { judgeLabellings } from './judge-labellings.ts';
import { combineLabellings, type Labellings } from './labellings.ts';
import { mean } from './mean.ts';
import { permutationOptions, type PermutationAnswer, type PermutationOptions } from './permutation-answer.ts';
import { requireValues } from './require-values.ts';
import { tieDistance } from './tie-distance.ts';

/**
 * Sign-flip test of a mean difference, two-sided, for matched or paired units: either of a pair could have been the treated one
 * (Fisher 1935, section 21; methods: C8). Exact over all 2^n signs up to `mostExact`, else over drawn ones. A difference of 0 stays.
 * @param differences treated − its match, one a pair, in the good direction; at least one
 * @throws Error on none, a value that is not finite, impossible options
 */
export function signFlipTest(differences: readonly number[], options: PermutationOptions): PermutationAnswer {
  const { level, seed, mostExact, draws } = permutationOptions('signFlipTest', options);
  const n = differences.length;
  if (n === 0) throw new Error('signFlipTest requires at least one difference');
  requireValues('signFlipTest', differences);
  const tie = tieDistance([0, ...differences]);
  const exact = 2 ** n <= mostExact;
  const labellings = exact ? allSigns(differences) : drawSigns(differences, draws, randomFromSeed(seed));
  const same = differences.filter((difference) => Math.abs(difference) <= tie).length;
  const shareOfGreatest = Math.min(1, 2 ** (1 + same - n));
  return judgeLabellings({ labellings, method: exact ? 'exact' : 'monte-carlo', observed: mean(differences), tie, shareOfGreatest }, level);
}

function allSigns(values: readonly number[]): Labellings {
  const n = values.length;
  return combineLabellings(
    values.map((value) => ({ differences: Float64Array.of(value / n, -value / n), shares: Float64Array.of(1 / n, -1 / n) })),
  );
}

function drawSigns(values: readonly number[], draws: number, random: () => number): Labellings {
  const n = values.length;
  const [differences, shares] = [new Float64Array(draws), new Float64Array(draws)];
  for (let draw = 0; draw < draws; draw += 1) {
    let [sum, kept] = [0, 0];
    for (let i = 0; i < n; i += 1) {
      const sign = random() < 0.5 ? 1 : -1;
      sum += sign * values[i]!;
      kept += sign;
    }
    differences[draw] = sum / n;
    shares[draw] = kept / n;
  }
  return { differences, shares };
}
