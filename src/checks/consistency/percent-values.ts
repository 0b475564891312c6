import type { WholeUnit } from '../../core/check.ts';
import { evaluate, operandsOf, parseExpression } from '../../core/expression-parser.ts';
import type { Indicator } from '../../core/indicator.ts';
import type { Expression } from '../../core/expression.ts';
import { placedKey, placedValues, type PlacedValue } from './placed-values.ts';

/** Population and reports are not in a file of values. */
const RESERVED = new Set(['population', 'expected', 'received']);

/** A numerator and its denominator at one place in one period. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
  /** A value that takes part, the numerator's first. */
  readonly value: PlacedValue;
}

/**
 * Works out numerator and denominator of an indicator wherever the files have all operands of its denominator.
 * @returns undefined where an expression cannot be read or asks for population or reports
 */
export function fractionsOf(indicator: Indicator, whole: WholeUnit): Fraction[] | undefined {
  const [numerator, denominator] = [indicator.numerator, indicator.denominator ?? ''].map(parseExpression);
  if (numerator?.ok !== true || denominator?.ok !== true) return undefined;
  const names = [numerator, denominator].flatMap(({ expression }) => operandsOf(expression).map(({ element }) => element));
  if (names.some((name) => RESERVED.has(name))) return undefined;
  const values = new Map(names.map((name) => [name, byPlaceAndPeriod(whole, name)]));
  const spots = new Map<string, PlacedValue>();
  for (const byKey of values.values())
    for (const [key, [first]] of byKey) if (first !== undefined && !spots.has(key)) spots.set(key, first);
  const fractions: Fraction[] = [];
  for (const [key, value] of spots) {
    const part = worth(numerator.expression, values, key, indicator.missing === 'zero');
    const all = worth(denominator.expression, values, key, false);
    const isUploaded = names.some(
      (name) =>
        values
          .get(name)
          ?.get(key)
          ?.some((one) => one.isUploaded) === true,
    );
    const uploaded = names.flatMap((name) => values.get(name)?.get(key) ?? []).find((one) => one.isUploaded);
    if (part !== undefined && all !== undefined && isUploaded)
      fractions.push({ numerator: part, denominator: all, value: uploaded ?? value });
  }
  return fractions;
}

function byPlaceAndPeriod(whole: WholeUnit, element: string): Map<string, PlacedValue[]> {
  const found = new Map<string, PlacedValue[]>();
  for (const value of placedValues(whole, element).values()) {
    const key = placedKey(value.place, '', value.period);
    const known = found.get(key);
    if (known === undefined) found.set(key, [value]);
    else known.push(value);
  }
  return found;
}

/** An operand without a category is the sum of all its categories. */
function worth(
  expression: Expression,
  values: ReadonlyMap<string, ReadonlyMap<string, readonly PlacedValue[]>>,
  key: string,
  zero: boolean,
): number | undefined {
  return evaluate(expression, (element, category) => {
    const found = (values.get(element)?.get(key) ?? []).filter((one) => category === undefined || one.category === category);
    if (found.length === 0) return zero ? 0 : undefined;
    return found.reduce((sum, { value }) => sum + value, 0);
  });
}
