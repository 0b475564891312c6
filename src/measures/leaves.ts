import { evaluate, operandsOf } from '../core/expression-parser.ts';
import type { Expression } from '../core/expression.ts';
import type { Indicator } from '../core/indicator.ts';
import type { Period, PeriodType } from '../core/period/period.ts';
import type { Store } from '../core/store.ts';
import { expressionOf, RESERVED_ELEMENTS } from './gather.ts';

/** An indicator taken apart once. */
export interface Formula {
  readonly indicator: Indicator;
  readonly numerator: Side;
  readonly denominator: Side | undefined;
  /** Data operands of both sides, without repeats. */
  readonly operands: readonly Operand[];
}

export interface Side {
  readonly expression: Expression;
  /** Uses population, expected or received: worked out on the sums of a group. Otherwise worked out where the data were reported, then summed. */
  readonly onGroup: boolean;
}

export interface Operand {
  readonly element: string;
  readonly category: string | undefined;
}

/** One reporting place in one period. */
export interface Leaf {
  readonly period: Period;
  /** By operand; undefined where missing (or 0 where the indicator says `missing: zero` and another operand is there). */
  readonly operands: readonly (number | undefined)[];
  /** Every operand is there: it may be counted. */
  readonly complete: boolean;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
}

/** Reporting place → period id → leaf, for one period type. */
export type Leaves = ReadonlyMap<string, ReadonlyMap<string, Leaf>>;

/** Takes an indicator apart. */
export function formulaOf(indicator: Indicator): Formula {
  const numerator = sideOf(indicator.numerator);
  const denominator = indicator.denominator === undefined ? undefined : sideOf(indicator.denominator);
  const all = [...operandsOf(numerator.expression), ...(denominator === undefined ? [] : operandsOf(denominator.expression))];
  const operands = new Map(
    all
      .filter((one) => !RESERVED_ELEMENTS.has(one.element))
      .map((one) => [operandKey(one.element, one.category), { element: one.element, category: one.category }]),
  );
  return { indicator, numerator, denominator, operands: [...operands.values()] };
}

function sideOf(text: string): Side {
  const expression = expressionOf(text);
  return { expression, onGroup: operandsOf(expression).some((one) => RESERVED_ELEMENTS.has(one.element)) };
}

/** One string for an operand. */
export function operandKey(element: string, category: string | undefined): string {
  return category === undefined ? element : `${element}\0${category}`;
}

/** Period types of the facts that an indicator is made of. */
export function typesIn(store: Store, formula: Formula): Set<PeriodType> {
  const types = new Set<PeriodType>();
  for (const operand of formula.operands)
    for (const series of store.series(operand.element, operand.category)) types.add((series.periods[0] as Period).type);
  return types;
}

/** Works an indicator out at every place that reported any of its operands, in periods of one type. Categories not named are summed. */
export function leavesOf(store: Store, formula: Formula, type: PeriodType): Leaves {
  const gathered = new Map<string, Map<string, { period: Period; operands: (number | undefined)[] }>>();
  formula.operands.forEach((operand, index) => {
    for (const series of store.series(operand.element, operand.category)) {
      if ((series.periods[0] as Period).type !== type) continue;
      let periods = gathered.get(series.place);
      if (periods === undefined) gathered.set(series.place, (periods = new Map()));
      for (const [at, period] of series.periods.entries()) {
        let leaf = periods.get(period.id);
        if (leaf === undefined) periods.set(period.id, (leaf = { period, operands: formula.operands.map(() => undefined) }));
        leaf.operands[index] = (leaf.operands[index] ?? 0) + (series.values[at] as number);
      }
    }
  });
  return new Map(
    [...gathered].map(([place, periods]) => [
      place,
      new Map([...periods].map(([id, leaf]) => [id, workOut(formula, leaf.period, leaf.operands)])),
    ]),
  );
}

function workOut(formula: Formula, period: Period, found: readonly (number | undefined)[]): Leaf {
  const operands = formula.indicator.missing === 'zero' ? found.map((value) => value ?? 0) : found;
  const complete = operands.every((value) => value !== undefined);
  const values = new Map(formula.operands.map((operand, index) => [operandKey(operand.element, operand.category), operands[index]]));
  const side = (of: Side | undefined): number | undefined =>
    of === undefined || of.onGroup ? undefined : evaluate(of.expression, (element, category) => values.get(operandKey(element, category)));
  return { period, operands, complete, numerator: side(formula.numerator), denominator: side(formula.denominator) };
}
