import type { Check } from '../../core/check.ts';
import { conflictingDuplicate } from './conflicting-duplicate.ts';
import { exactDuplicate } from './exact-duplicate.ts';
import { validationRule } from './validation-rule.ts';
import { validationRuleNotEvaluated } from './validation-rule-not-evaluated.ts';

/** Values that do not fit one another. */
export const CONSISTENCY_CHECKS = [
  exactDuplicate,
  conflictingDuplicate,
  validationRule,
  validationRuleNotEvaluated,
] as unknown as readonly Check[];
