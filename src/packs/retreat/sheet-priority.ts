/** A priority's names and numbers as texts for the sheets that are written on. */
import { formatPeriod } from '../../core/period/index.ts';
import type { PlanPoint, PriorityResult } from '../../delivery/result.ts';
import { gapText, measureText } from '../stocktake/measure-style.ts';
import type { Brief, RetreatContext } from './context.ts';
import type { SheetPriority } from './templates/index.ts';
import { deepest } from './to-decide.ts';

/** Rows that a page leaves room to write on. */
const MOST_ROWS = 13;
/** A quarter, a half and a whole year of months; other counts of other periods in the same steps. */
const STEPS = [1, 3, 6, 12, 24, 60] as const;

/** Periods from the baseline's to the target's; where they are many every third, sixth …, counted back from the target. */
export function shownPeriods(result: PriorityResult): readonly PlanPoint[] {
  const { baseline, target } = result.plan;
  const all = result.series.filter(({ period }) => period.start >= baseline.period.start && period.start <= target.period.start);
  const step = STEPS.find((one) => all.length / one <= MOST_ROWS) ?? all.length;
  return all.filter((_, index) => (all.length - 1 - index) % step === 0);
}

type Dated = NonNullable<SheetPriority['target']>;

function numbers(
  result: PriorityResult,
  { language, words, common }: RetreatContext,
): Omit<SheetPriority, 'id' | 'title' | 'interventions' | 'causes'> {
  const { plan, indicator, status, period, actual, planned, gap } = result;
  const say = (value: number): string => measureText(value, indicator, language);
  const dated = (anchor: { readonly period: typeof plan.target.period; readonly value: number }): Dated => ({
    period: formatPeriod(anchor.period, language),
    value: say(anchor.value),
  });
  return {
    ...(plan.owner === undefined ? {} : { owner: plan.owner }),
    indicator: indicator.unit === '' || indicator.unit === '%' ? indicator.name : words.withUnit(indicator.name, indicator.unit),
    ...(indicator.unit === '' ? {} : { unit: indicator.unit }),
    baseline: dated(plan.baseline),
    target: dated(plan.target),
    ...(actual === undefined || period === undefined ? {} : { actual: dated({ period, value: actual }) }),
    ...(planned === undefined ? {} : { planned: say(planned) }),
    status: common.letters[status],
    ...(gap === undefined ? {} : { gap: gapText(gap, indicator, language) }),
    periods: shownPeriods(result).map((point) => ({
      period: formatPeriod(point.period, language, 'short'),
      // What rests on too few reports is not printed as if it were known.
      ...(point.actual === undefined || point.thin ? {} : { actual: say(point.actual) }),
      ...(point.planned === undefined ? {} : { planned: say(point.planned) }),
    })),
    chain: plan.chain,
  };
}

/** What is not known is absent: a line of the sheet without its value is left out or left blank. */
export function sheetPriority({ priority, title, result, causes }: Brief, context: RetreatContext): SheetPriority {
  return {
    id: priority,
    title,
    ...(result === undefined ? { periods: [], chain: [] } : numbers(result, context)),
    interventions: (causes?.interventions ?? []).map((one) => ({
      title: one.title,
      ...(one.rank === undefined ? {} : { rank: one.rank }),
    })),
    causes: deepest(causes?.tree ?? []),
  };
}
