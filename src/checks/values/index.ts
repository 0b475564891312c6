import type { Check } from '../../core/check.ts';
import { decimalCount } from './decimal-count.ts';
import { invalidOption } from './invalid-option.ts';
import { missingAndZero } from './missing-and-zero.ts';
import { negativeCount } from './negative-count.ts';
import { notANumber } from './not-a-number.ts';
import { outOfBounds } from './out-of-bounds.ts';
import { percentAsFraction } from './percent-as-fraction.ts';
import { percentTimes100 } from './percent-times-100.ts';
import { suspiciousText } from './suspicious-text.ts';
import { wrongValueType } from './wrong-value-type.ts';

/** Rules about single values: their type, their bounds and how they are written. */
export const VALUES_CHECKS: readonly Check[] = [
  decimalCount,
  invalidOption,
  missingAndZero,
  negativeCount,
  notANumber,
  outOfBounds,
  percentAsFraction,
  percentTimes100,
  suspiciousText,
  wrongValueType,
];
