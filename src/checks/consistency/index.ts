import type { Check } from '../../core/check.ts';
import { conflictingDuplicate } from './conflicting-duplicate.ts';
import { dropoutBelowZero } from './dropout-below-zero.ts';
import { elementNotInDataSet } from './element-not-in-data-set.ts';
import { exactDuplicate } from './exact-duplicate.ts';
import { foreignDisaggregation } from './foreign-disaggregation.ts';
import { levelRatio } from './level-ratio.ts';
import { numeratorAboveDenominator } from './numerator-above-denominator.ts';
import { validationRule } from './validation-rule.ts';
import { validationRuleNotEvaluated } from './validation-rule-not-evaluated.ts';

/** Values that do not fit one another. */
export const CONSISTENCY_CHECKS = [
  exactDuplicate,
  conflictingDuplicate,
  numeratorAboveDenominator,
  dropoutBelowZero,
  levelRatio,
  foreignDisaggregation,
  elementNotInDataSet,
  validationRule,
  validationRuleNotEvaluated,
] as unknown as readonly Check[];
