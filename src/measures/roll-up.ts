import { evaluate } from '../core/expression-parser.ts';
import { comparePeriods, partsOf, periodsFrom, type Period, type PeriodType } from '../core/period/index.ts';
import { exactSum } from '../stats/exact-sum.ts';
import type { MeasuredPoint } from './contract.ts';
import type { Hierarchy } from './hierarchy.ts';
import { operandKey, type Formula, type Leaf, type Leaves, type Side } from './leaves.ts';

/** Answers population, expected and received for a group. `undefined` is missing. */
export type Reserved = (element: string, category: string | undefined, period: Period) => number | undefined;

/** An indicator at a group of places in one reporting period, before numerator and denominator are divided. */
export interface GroupPoint {
  readonly period: Period;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly counted: number;
  readonly incomplete: number;
}

/** Values that stand at a place although places below it report the same in the same period: counting both would double. */
export interface Doubled {
  readonly place: string;
  readonly period: Period;
}

/** Finds places that report an indicator beside places below them. The lower ones count. */
export function doubledPlaces(leaves: Leaves, hierarchy: Hierarchy): Doubled[] {
  const doubled = new Map<string, Doubled>();
  for (const [place, periods] of leaves) {
    for (const above of hierarchy.upwards(place).slice(1)) {
      const upper = leaves.get(above);
      if (upper === undefined) continue;
      for (const leaf of periods.values())
        if (upper.has(leaf.period.id)) doubled.set(`${above}\0${leaf.period.id}`, { place: above, period: leaf.period });
    }
  }
  return [...doubled.values()];
}

/** Sums an indicator over the reporting places of a group, in one period: the sums, never the mean of ratios. */
export function sumOver(formula: Formula, leaves: readonly Leaf[], period: Period, reserved: Reserved): GroupPoint {
  const complete = leaves.filter((leaf) => leaf.complete && isWorkedOut(formula, leaf));
  const operands = new Map(
    formula.operands.map((operand, index) => [
      operandKey(operand.element, operand.category),
      exactSum(complete.map((leaf) => leaf.operands[index] as number)),
    ]),
  );
  const side = (of: Side | undefined, own: (leaf: Leaf) => number | undefined): number | undefined => {
    if (of === undefined || (complete.length === 0 && formula.operands.length > 0)) return undefined;
    if (!of.onGroup) return exactSum(complete.map((leaf) => own(leaf) as number));
    return evaluate(of.expression, (element, category) => {
      const key = operandKey(element, category);
      return operands.has(key) ? operands.get(key) : reserved(element, category, period);
    });
  };
  return {
    period,
    numerator: side(formula.numerator, (leaf) => leaf.numerator),
    denominator: side(formula.denominator, (leaf) => leaf.denominator),
    counted: complete.length,
    incomplete: leaves.length - complete.length,
  };
}

function isWorkedOut(formula: Formula, leaf: Leaf): boolean {
  return (
    (formula.numerator.onGroup || leaf.numerator !== undefined) &&
    (formula.denominator === undefined || formula.denominator.onGroup || leaf.denominator !== undefined)
  );
}

/**
 * Rolls reporting periods up to longer ones.
 * Flow: parts add up; a count, or a rate over people, needs every part, a ratio of reported sums takes the parts it has.
 * Stock and cumulative: what stood at the end, so the last part must be there.
 */
export function overTime(formula: Formula, points: ReadonlyMap<string, GroupPoint>, base: PeriodType, period: Period): GroupPoint {
  const parts = (partsOf(period, base) ?? []).map((part) => points.get(part.id));
  const none: GroupPoint = { period, numerator: undefined, denominator: undefined, counted: 0, incomplete: 0 };
  if (formula.indicator.overTime !== 'flow') return { ...(parts.at(-1) ?? none), period };
  const there = parts.filter((point) => point !== undefined);
  const whole = there.filter(
    (point) => point.numerator !== undefined && (formula.denominator === undefined || point.denominator !== undefined),
  );
  const ratioOfReports = formula.denominator !== undefined && !formula.denominator.onGroup;
  const enough = ratioOfReports ? whole.length > 0 : whole.length === parts.length;
  return {
    period,
    numerator: enough ? exactSum(whole.map((point) => point.numerator as number)) : undefined,
    denominator: enough && formula.denominator !== undefined ? exactSum(whole.map((point) => point.denominator as number)) : undefined,
    counted: Math.max(0, ...there.map((point) => point.counted)),
    incomplete: Math.max(0, ...there.map((point) => point.incomplete)),
  };
}

/** Divides: numerator ÷ denominator × factor. A denominator of zero, or a missing side, gives no value. */
export function measured(formula: Formula, point: GroupPoint): MeasuredPoint {
  const { numerator, denominator } = point;
  const value =
    formula.denominator === undefined
      ? numerator
      : numerator === undefined || denominator === undefined || denominator === 0
        ? undefined
        : (numerator / denominator) * formula.indicator.factor;
  return {
    period: point.period,
    ...(value === undefined ? {} : { value }),
    ...(numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined ? {} : { denominator }),
    counted: point.counted,
    incomplete: point.incomplete,
  };
}

/** All periods from the first to the last, so that a gap shows as a gap. */
export function withoutHoles(periods: readonly Period[]): Period[] {
  if (periods.length === 0) return [];
  const sorted = [...periods].sort(comparePeriods);
  return periodsFrom(sorted[0] as Period, sorted.at(-1) as Period);
}
