import type { Indicator } from '../../core/indicator.ts';
import type { MeasuredPoint } from '../../measures/contract.ts';
import { wilsonInterval } from '../../stats/wilson-interval.ts';

/** Wilson 95 % interval of a percent whose numerator and denominator are whole counts, one a part of the other; otherwise undefined. */
export function proportionInterval(
  indicator: Indicator,
  { numerator, denominator }: MeasuredPoint,
): { low: number; high: number } | undefined {
  if (indicator.kind !== 'percent' || numerator === undefined || denominator === undefined) return undefined;
  if (!Number.isInteger(numerator) || !Number.isInteger(denominator)) return undefined;
  if (denominator <= 0 || numerator < 0 || numerator > denominator) return undefined;
  const { low, high } = wilsonInterval(numerator, denominator);
  return { low: low * indicator.factor, high: high * indicator.factor };
}
