import type { MissingStrategy, RuleOperator, RuleSide, ValidationRule } from '../../../core/metadata.ts';
import { isJsonObject, type JsonObject } from '../parse-json.ts';
import { text } from './json-fields.ts';
import { given, namedFacts, truth, wholeNumber } from './named-facts.ts';
import { periodTypeNamed } from './type-names.ts';

const OPERATORS: readonly RuleOperator[] = [
  'equal_to',
  'not_equal_to',
  'greater_than',
  'greater_than_or_equal_to',
  'less_than',
  'less_than_or_equal_to',
  'compulsory_pair',
  'exclusive_pair',
];

const STRATEGIES: readonly MissingStrategy[] = ['SKIP_IF_ANY_VALUE_MISSING', 'SKIP_IF_ALL_VALUES_MISSING', 'NEVER_SKIP'];

/** A validation rule; a sentence where it cannot be one. Without a strategy for missing values DHIS2's default counts (methods.md 2.4). */
export function validationRuleFacts(object: JsonObject): ValidationRule | string {
  const named = namedFacts(object);
  const operator = OPERATORS.find((name) => name === text(object['operator'])?.toLowerCase());
  const [left, right] = [sideFacts(object['leftSide']), sideFacts(object['rightSide'])];
  if (operator === undefined)
    return `Unexpected operator "${text(object['operator']) ?? ''}" in the rule ${named.name}, expected one of DHIS2's eight; the rule is not evaluated.`;
  if (left === undefined || right === undefined)
    return `Unexpected rule ${named.name} without a ${left === undefined ? 'left' : 'right'} side, expected both sides; the rule is not evaluated.`;
  const levels = Array.isArray(object['organisationUnitLevels']) ? object['organisationUnitLevels'].map(wholeNumber) : [];
  const orgUnitLevels = levels.filter((level) => level !== undefined);
  return {
    id: named.id,
    name: named.name,
    operator,
    left,
    right,
    ...given({
      importance: text(object['importance']),
      periodType: periodTypeNamed(text(object['periodType'])),
      orgUnitLevels: orgUnitLevels.length === 0 ? undefined : orgUnitLevels,
    }),
  };
}

function sideFacts(side: unknown): RuleSide | undefined {
  const expression = isJsonObject(side) ? text(side['expression']) : undefined;
  if (!isJsonObject(side) || expression === undefined) return undefined;
  const missing = STRATEGIES.find((strategy) => strategy === text(side['missingValueStrategy'])?.toUpperCase());
  return {
    expression,
    missing: missing ?? 'SKIP_IF_ANY_VALUE_MISSING',
    ...given({ description: text(side['description']), slidingWindow: truth(side['slidingWindow']) }),
  };
}
