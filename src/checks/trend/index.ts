import type { Check } from '../../core/check.ts';
import { consistencyOverTime } from './consistency-over-time.ts';
import { indicatorCompleteness } from './indicator-completeness.ts';
import { lastDigitHeaping } from './last-digit-heaping.ts';
import { levelShift } from './level-shift.ts';
import { orderOfMagnitudeSlip } from './order-of-magnitude-slip.ts';
import { outlierCd2030 } from './outlier-cd2030.ts';
import { outlierDhis2Z } from './outlier-dhis2-z.ts';
import { outlierFastr } from './outlier-fastr.ts';
import { outlierModifiedZ } from './outlier-modified-z.ts';
import { outlierWhoZ } from './outlier-who-z.ts';
import { reportingCompleteness } from './reporting-completeness.ts';
import { reportingTimeliness } from './reporting-timeliness.ts';
import { sameValueRepeated } from './same-value-repeated.ts';

/** Rules that compare a value with its own past and reports with what was expected. */
export const TREND_CHECKS: readonly Check[] = [
  outlierModifiedZ,
  outlierWhoZ,
  outlierDhis2Z,
  outlierFastr,
  outlierCd2030,
  orderOfMagnitudeSlip,
  sameValueRepeated,
  levelShift,
  consistencyOverTime,
  lastDigitHeaping,
  reportingCompleteness,
  reportingTimeliness,
  indicatorCompleteness,
];
