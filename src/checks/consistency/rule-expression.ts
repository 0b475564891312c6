import type { Expression } from '../../core/expression.ts';
import { evaluate, operandsOf, parseExpression } from '../../core/expression-parser.ts';
import type { MissingStrategy } from '../../core/metadata.ts';

/** What stands between the brackets of `#{element.category.attribute}`: '' is the default, undefined any of them, which are added up. */
export interface RuleOperand {
  readonly element: string;
  readonly category: string | undefined;
  readonly attribute: string | undefined;
}

export interface ParsedSide {
  readonly expression: Expression;
  readonly operands: readonly RuleOperand[];
}

/** One side worked out: null where its strategy for missing values says so, or where it divides by zero. */
export interface SideValue {
  readonly value: number | null;
  readonly found: number;
}

const DAYS = '[days]';
/** The built-in uid of the combination `default`. */
const DEFAULT_COMBO = 'HllvX50cXC0';

/**
 * Reads one side of a DHIS2 validation rule: `#{…}`, numbers, `+ - * /`, brackets and `[days]`.
 * @returns the side, or a sentence that says what in it is not supported (constants, functions, groups, indicators, …)
 */
export function parseSide(text: string): ParsedSide | string {
  const parsed = parseExpression(text.replaceAll(DAYS, `#{${DAYS}}`));
  if (!parsed.ok) return parsed.message;
  const operands = operandsOf(parsed.expression).filter(({ element }) => element !== DAYS);
  return { expression: parsed.expression, operands: operands.map(({ element, category }) => ruleOperand(element, category)) };
}

function ruleOperand(element: string, rest: string | undefined): RuleOperand {
  const dot = rest?.indexOf('.') ?? -1;
  const category = rest === undefined || dot < 0 ? rest : rest.slice(0, dot);
  const attribute = rest === undefined || dot < 0 ? undefined : rest.slice(dot + 1);
  return { element, category: part(category), attribute: part(attribute) };
}

function part(written: string | undefined): string | undefined {
  const name = written?.trim();
  if (name === undefined || name === '*' || name === '') return undefined;
  return name === DEFAULT_COMBO || name.toLowerCase() === 'default' ? '' : name;
}

/**
 * Works a side out as DHIS2 does (methods.md 2.4): a missing item counts 0, and the strategy then says whether the side is null.
 * SKIP_IF_ANY: null if any item is missing. SKIP_IF_ALL and NEVER_SKIP: null if all are; where it matters, NEVER_SKIP's null is 0.
 * @param days of the period
 */
export function evaluateSide(
  side: ParsedSide,
  missing: MissingStrategy,
  days: number,
  valueOf: (operand: RuleOperand) => number | undefined,
): SideValue {
  let items = 0;
  let found = 0;
  const value = evaluate(side.expression, (element, rest) => {
    if (element === DAYS) return days;
    items += 1;
    const one = valueOf(ruleOperand(element, rest));
    if (one !== undefined) found += 1;
    return one ?? 0;
  });
  const isNull = missing === 'SKIP_IF_ANY_VALUE_MISSING' ? found < items : items !== 0 && found === 0;
  return { value: isNull ? null : (value ?? null), found };
}
