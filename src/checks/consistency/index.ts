import type { Check } from '../../core/check.ts';
import { conflictingDuplicate } from './conflicting-duplicate.ts';
import { dropoutBelowZero } from './dropout-below-zero.ts';
import { elementNotInDataSet } from './element-not-in-data-set.ts';
import { exactDuplicate } from './exact-duplicate.ts';
import { foreignDisaggregation } from './foreign-disaggregation.ts';
import { levelRatio } from './level-ratio.ts';
import { numeratorAboveDenominator } from './numerator-above-denominator.ts';
import { partsDoNotAddUp } from './parts-do-not-add-up.ts';
import { stockDoesNotClose } from './stock-does-not-close.ts';
import { validationRule } from './validation-rule.ts';
import { validationRuleNotEvaluated } from './validation-rule-not-evaluated.ts';
import { zeroStockWithoutStockoutDays } from './zero-stock-without-stockout-days.ts';

/** Values that do not fit one another. */
export const CONSISTENCY_CHECKS = [
  exactDuplicate,
  conflictingDuplicate,
  numeratorAboveDenominator,
  dropoutBelowZero,
  partsDoNotAddUp,
  levelRatio,
  stockDoesNotClose,
  zeroStockWithoutStockoutDays,
  foreignDisaggregation,
  elementNotInDataSet,
  validationRule,
  validationRuleNotEvaluated,
] as unknown as readonly Check[];
