import type { Check } from '../../core/check.ts';
import { lastDigitHeaping } from './last-digit-heaping.ts';
import { levelShift } from './level-shift.ts';
import { orderOfMagnitudeSlip } from './order-of-magnitude-slip.ts';
import { outlierDhis2Z } from './outlier-dhis2-z.ts';
import { outlierFastr } from './outlier-fastr.ts';
import { outlierModifiedZ } from './outlier-modified-z.ts';
import { outlierWhoZ } from './outlier-who-z.ts';
import { sameValueRepeated } from './same-value-repeated.ts';

/** Rules that compare a value with its own past and reports with what was expected. */
export const TREND_CHECKS: readonly Check[] = [
  outlierModifiedZ,
  outlierWhoZ,
  outlierDhis2Z,
  outlierFastr,
  orderOfMagnitudeSlip,
  sameValueRepeated,
  levelShift,
  lastDigitHeaping,
];
