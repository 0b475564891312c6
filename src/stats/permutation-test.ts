import { randomFromSeed } from '../core/seeded-random.ts';
import { allGroupLabellings, drawGroupLabellings } from './group-labellings.ts';
import { judgeLabellings } from './judge-labellings.ts';
import { mean } from './mean.ts';
import { permutationOptions, type PermutationAnswer, type PermutationOptions } from './permutation-answer.ts';
import { requireValues } from './require-values.ts';
import { shareOfGreatest } from './share-of-greatest.ts';
import { logWays, stratum } from './stratum.ts';
import { tieDistance } from './tie-distance.ts';

/** Units that could have had each other's label. */
export interface TwoGroups {
  readonly treated: readonly number[];
  readonly control: readonly number[];
}

/**
 * Permutation test of mean(treated) − mean(control), two-sided, with the interval of constant effects that it does not reject
 * (Pitman 1937; methods: C8). Exact over all C(n, number treated) labellings up to `mostExact`, else over drawn ones.
 * @param treated one value a unit, in the good direction; at least one
 * @param control likewise
 * @throws Error on an empty group, a value that is not finite, impossible options
 */
export function permutationTest(treated: readonly number[], control: readonly number[], options: PermutationOptions): PermutationAnswer {
  return groupTest('permutationTest', [{ treated, control }], options);
}

/**
 * Permutation test within strata: labels change places only within a stratum, the difference is the mean over all treated units of
 * (own value − mean of the control of its stratum), so a stratum counts as many times as it has treated units.
 * Exact over the product of the strata's labellings up to `mostExact`, else over drawn ones.
 * @param strata at least one, each with a treated and a control unit: one without either can show no difference
 * @throws Error on no strata, an empty group, a value that is not finite, impossible options
 */
export function stratifiedPermutationTest(strata: readonly TwoGroups[], options: PermutationOptions): PermutationAnswer {
  if (strata.length === 0) throw new Error('stratifiedPermutationTest requires at least one stratum');
  return groupTest('stratifiedPermutationTest', strata, options);
}

function groupTest(test: string, groups: readonly TwoGroups[], options: PermutationOptions): PermutationAnswer {
  const { level, seed, mostExact, draws } = permutationOptions(test, options);
  for (const { treated, control } of groups) requireBoth(test, treated, control);
  const units = groups.reduce((sum, { treated }) => sum + treated.length, 0);
  const strata = groups.map(({ treated, control }) => stratum(treated, control, treated.length / units));
  const tie = Math.max(...groups.map(({ treated, control }) => tieDistance([...treated, ...control])));
  const ways = Math.exp(strata.reduce((sum, one) => sum + logWays(one), 0));
  const exact = Math.round(ways) <= mostExact;
  const labellings = exact ? allGroupLabellings(strata) : drawGroupLabellings(strata, draws, randomFromSeed(seed));
  const observed = groups.reduce((sum, { treated, control }) => sum + (treated.length / units) * (mean(treated) - mean(control)), 0);
  return judgeLabellings(
    { labellings, method: exact ? 'exact' : 'monte-carlo', observed, tie, shareOfGreatest: shareOfGreatest(strata, tie) },
    level,
  );
}

function requireBoth(test: string, treated: readonly number[], control: readonly number[]): void {
  if (treated.length === 0 || control.length === 0) {
    throw new Error(`${test} requires treated and control units, not ${treated.length} and ${control.length}`);
  }
  requireValues(test, treated);
  requireValues(test, control);
}
