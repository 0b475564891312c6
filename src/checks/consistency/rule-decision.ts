import type { MissingStrategy, RuleOperator } from '../../core/metadata.ts';

/** 0.1 + 0.2 equals 0.3: relative, far below any digit that is reported. */
const TOLERANCE = 1e-9;

/** Both sides of a broken rule as they were compared; null is missing. */
export interface Broken {
  readonly left: number | null;
  readonly right: number | null;
}

/**
 * Whether a rule is broken (methods.md 2.4). Pairs look at what is there; the others compare, where a null side is 0 if its strategy is
 * NEVER_SKIP and otherwise nothing is compared.
 * @returns the sides as compared, or undefined where the rule holds or says nothing
 */
export function brokenRule(
  operator: RuleOperator,
  left: number | null,
  right: number | null,
  missing: { readonly left: MissingStrategy; readonly right: MissingStrategy },
): Broken | undefined {
  if (operator === 'compulsory_pair') return (left === null) === (right === null) ? undefined : { left, right };
  if (operator === 'exclusive_pair') return left === null || right === null ? undefined : { left, right };
  const [a, b] = [left ?? zeroIfNever(missing.left), right ?? zeroIfNever(missing.right)];
  if (a === undefined || b === undefined) return undefined;
  return holds(operator, a, b) ? undefined : { left: a, right: b };
}

function zeroIfNever(missing: MissingStrategy): number | undefined {
  return missing === 'NEVER_SKIP' ? 0 : undefined;
}

function holds(operator: Exclude<RuleOperator, 'compulsory_pair' | 'exclusive_pair'>, a: number, b: number): boolean {
  const equal = Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
  switch (operator) {
    case 'equal_to':
      return equal;
    case 'not_equal_to':
      return !equal;
    case 'greater_than':
      return a > b && !equal;
    case 'greater_than_or_equal_to':
      return a > b || equal;
    case 'less_than':
      return a < b && !equal;
    case 'less_than_or_equal_to':
      return a < b || equal;
  }
}
