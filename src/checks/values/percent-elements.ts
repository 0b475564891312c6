import type { CheckContext, ValueUnit } from '../../core/check.ts';
import { foldName } from '../../core/fold-name.ts';
import type { Source } from '../../core/source.ts';
import { valueAt } from '../place-of.ts';
import { sayReason } from '../reason.ts';

/** Fewest values that show how an element is usually written ([P]). */
export const FEWEST_VALUES = 5;

const PERCENT = /%|\b(?:percent(?:age)?|pourcent(?:age)?|coverage|couverture|proportion)\b/u;

/** Values of one percentage over all files, in points, with the places of those that look odd. */
export interface Percentages {
  readonly isPercent: boolean;
  readonly usual: number[];
  readonly odd: { readonly value: number; readonly at: Source }[];
}

/** Takes a value of a percentage; values of other elements are passed over. */
export function takePercent(unit: ValueUnit, state: Map<string, Percentages>, isOdd: (value: number) => boolean): void {
  const { indicator, value, percent } = unit.observation;
  let seen = state.get(indicator);
  if (seen === undefined) state.set(indicator, (seen = { isPercent: isPercentage(unit), usual: [], odd: [] }));
  if (!seen.isPercent || value === undefined) return;
  const points = percent === 'fraction' ? Math.round(value * 1e8) / 1e6 : value;
  if (isOdd(points)) seen.odd.push({ value: points, at: valueAt(unit) });
  else seen.usual.push(points);
}

function isPercentage({ element, observation }: ValueUnit): boolean {
  return element?.valueType === 'PERCENTAGE' || PERCENT.test(foldName(element?.name ?? observation.indicator));
}

/** Lowest and highest of the usual values, with a half of either as room; undefined where there are too few. */
export function usualRange({ usual }: Percentages): { readonly low: number; readonly high: number } | undefined {
  if (usual.length < FEWEST_VALUES) return undefined;
  const low = usual.reduce((least, value) => Math.min(least, value), Infinity);
  const high = usual.reduce((most, value) => Math.max(most, value), -Infinity);
  return { low: low / 2, high: high * 1.5 };
}

/** For `end`: a reason where no file has a percentage. */
export function noPercentage(state: ReadonlyMap<string, Percentages>, context: CheckContext): string | undefined {
  return [...state.values()].some(({ isPercent }) => isPercent)
    ? undefined
    : sayReason(context, { en: 'no percentage is in these files', fr: 'aucun pourcentage dans ces fichiers' });
}

/** At most six significant digits, without an exponent. */
export function roundPercent(value: number): number {
  return Number(value.toPrecision(6));
}
