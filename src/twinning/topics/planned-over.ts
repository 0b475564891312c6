import type { Indicator } from '../../core/indicator.ts';
import { partsOf, type Period, type PeriodType } from '../../core/period/index.ts';
import type { Path } from '../../delivery/trajectory.ts';

/**
 * The planned value over a period that is as long as the plan's own periods, or longer: flows of counts add up, stocks and cumulatives
 * take the last, and ratios of flows the mean of the parts [P: the plan names no denominators to weigh them by].
 * Undefined where the plan says nothing for a part, or its periods do not fill this one.
 */
export function plannedOver(path: Path, planType: PeriodType, period: Period, { kind, overTime }: Indicator): number | undefined {
  if (period.type === planType) return path(period);
  const parts = partsOf(period, planType)?.map((part) => path(part));
  if (parts === undefined || parts.length === 0) return undefined;
  const known = parts.filter((value): value is number => value !== undefined);
  if (overTime !== 'flow') return parts.at(-1);
  if (known.length < parts.length) return undefined;
  const sum = known.reduce((total, value) => total + value, 0);
  return kind === 'count' ? sum : sum / known.length;
}
