import { logChoose } from './log-choose.ts';

/** Units among which labels may change places, and what their difference counts in the whole. */
export interface Stratum {
  /** Less the first value: the smaller group first, then the other. */
  readonly values: Float64Array;
  /** Size of the smaller group: the one whose labels are moved. */
  readonly moved: number;
  readonly total: number;
  /** The weight of its difference in the whole, negative where the smaller group is the control. */
  readonly weight: number;
}

/**
 * @param treated at least one value
 * @param control at least one value
 * @param weight 0–1
 */
export function stratum(treated: readonly number[], control: readonly number[], weight: number): Stratum {
  const treatedFirst = treated.length <= control.length;
  const raw = treatedFirst ? [...treated, ...control] : [...control, ...treated];
  const values = Float64Array.from(raw, (value) => value - raw[0]!);
  return {
    values,
    moved: Math.min(treated.length, control.length),
    total: values.reduce((sum, value) => sum + value, 0),
    weight: treatedFirst ? weight : -weight,
  };
}

/** The stratum's part of the difference where the moved labels stand on values with this sum. */
export function stratumDifference({ values, moved, total, weight }: Stratum, sum: number): number {
  return weight * (sum / moved - (total - sum) / (values.length - moved));
}

/** The part of a constant effect that is seen where `stayed` of the moved labels stand on a unit that had one. */
export function stratumShare({ values, moved, weight }: Stratum, stayed: number): number {
  return Math.abs(weight) * (stayed / moved - (moved - stayed) / (values.length - moved));
}

/** Ways to place the stratum's labels, as a logarithm. */
export function logWays({ values, moved }: Stratum): number {
  return logChoose(values.length, moved);
}
