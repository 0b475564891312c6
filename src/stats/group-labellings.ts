import type { Labellings } from './labellings.ts';
import { combineLabellings } from './labellings.ts';
import { logWays, stratumDifference, stratumShare, type Stratum } from './stratum.ts';

/** Every labelling that keeps the size of both groups in every stratum. */
export function allGroupLabellings(strata: readonly Stratum[]): Labellings {
  return combineLabellings(strata.map(allOfStratum));
}

function allOfStratum(one: Stratum): Labellings {
  const { values, moved } = one;
  const ways = Math.round(Math.exp(logWays(one)));
  const [differences, shares] = [new Float64Array(ways), new Float64Array(ways)];
  let at = 0;
  const place = (from: number, left: number, sum: number, stayed: number): void => {
    if (left === 0) {
      differences[at] = stratumDifference(one, sum);
      shares[at] = stratumShare(one, stayed);
      at += 1;
      return;
    }
    for (let i = from; i <= values.length - left; i += 1) place(i + 1, left - 1, sum + values[i]!, stayed + (i < moved ? 1 : 0));
  };
  place(0, moved, 0, 0);
  return { differences, shares };
}

/** Labellings drawn by chance, with return, each stratum by a partial shuffle (Fisher and Yates). */
export function drawGroupLabellings(strata: readonly Stratum[], draws: number, random: () => number): Labellings {
  const [differences, shares] = [new Float64Array(draws), new Float64Array(draws)];
  for (const one of strata) {
    const { values, moved } = one;
    const n = values.length;
    const units = Int32Array.from({ length: n }, (_, index) => index);
    const first = Float64Array.from(units, (unit) => (unit < moved ? 1 : 0));
    for (let draw = 0; draw < draws; draw += 1) {
      let sum = 0;
      let stayed = 0;
      for (let i = 0; i < moved; i += 1) {
        const j = i + Math.floor(random() * (n - i));
        const unit = units[j]!;
        units[j] = units[i]!;
        units[i] = unit;
        sum += values[unit]!;
        stayed += first[unit]!;
      }
      differences[draw]! += stratumDifference(one, sum);
      shares[draw]! += stratumShare(one, stayed);
    }
  }
  return { differences, shares };
}
