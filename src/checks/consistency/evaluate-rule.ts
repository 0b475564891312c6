import type { ValidationRule } from '../../core/metadata.ts';
import type { Source } from '../../core/source.ts';
import { brokenRule, type Broken } from './rule-decision.ts';
import { evaluateSide, parseSide, type ParsedSide, type RuleOperand } from './rule-expression.ts';
import type { RuleSpot, RuleValues } from './rule-values.ts';

/** A rule that can be evaluated. */
export interface ReadyRule {
  readonly rule: ValidationRule;
  readonly left: ParsedSide;
  readonly right: ParsedSide;
}

/** A rule with both sides read, or a sentence that says why it cannot be evaluated. */
export function readyRule(rule: ValidationRule): ReadyRule | string {
  if (rule.left.slidingWindow === true || rule.right.slidingWindow === true)
    return 'Unexpected sliding window of days, expected values of the period itself.';
  const [left, right] = [parseSide(rule.left.expression), parseSide(rule.right.expression)];
  if (typeof left === 'string') return left;
  return typeof right === 'string' ? right : { rule, left, right };
}

/** Every spot where an operand of the rule has a value. Where all operands name their attribute option combination, once a place and period. */
export function spotsOf({ left, right }: ReadyRule, values: RuleValues): RuleSpot[] {
  const operands = [...left.operands, ...right.operands];
  const isFixed = operands.length > 0 && operands.every(({ attribute }) => attribute !== undefined);
  const spots = new Map<string, RuleSpot>();
  for (const element of new Set(operands.map((operand) => operand.element)))
    for (const spot of values.spots(element)) {
      const key = isFixed ? `${spot.place}\0${spot.period.calendar}\0${spot.period.id}` : spot.key;
      if (!spots.has(key)) spots.set(key, spot);
    }
  return [...spots.values()];
}

/** A broken rule at one spot; undefined where it holds, says nothing, or no uploaded value takes part. */
export function evaluateRule(ready: ReadyRule, spot: RuleSpot, values: RuleValues): (Broken & { readonly at: Source }) | undefined {
  const { rule, left, right } = ready;
  const days = spot.period.end - spot.period.start + 1;
  const valueOf = (operand: RuleOperand): number | undefined => {
    const found = values.at(operand, spot);
    return found.length === 0 ? undefined : found.reduce((sum, { value }) => sum + value, 0);
  };
  const one = evaluateSide(left, rule.left.missing, days, valueOf);
  const other = evaluateSide(right, rule.right.missing, days, valueOf);
  if (one.found + other.found === 0) return undefined;
  const broken = brokenRule(rule.operator, one.value, other.value, { left: rule.left.missing, right: rule.right.missing });
  if (broken === undefined) return undefined;
  const uploaded = [...left.operands, ...right.operands]
    .flatMap((operand) => values.at(operand, spot))
    .find(({ isUploaded }) => isUploaded);
  return uploaded === undefined ? undefined : { ...broken, at: uploaded.at() };
}
