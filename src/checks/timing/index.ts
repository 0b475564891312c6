import type { Check } from '../../core/check.ts';
import { futurePeriod } from './future-period.ts';
import { illegalPeriod } from './illegal-period.ts';
import { outsideMechanismDates } from './outside-mechanism-dates.ts';
import { lateReport } from './late-report.ts';
import { impossibleSubmissionDate } from './impossible-submission-date.ts';
import { beforeOpening } from './before-opening.ts';
import { cumulativeAmongMonthly } from './cumulative-among-monthly.ts';
import { missingMonths } from './missing-months.ts';
import { moreThanExpected } from './more-than-expected.ts';
import { unreadablePeriod } from './unreadable-period.ts';
import { wrongPeriodType } from './wrong-period-type.ts';

/** Rules about when: periods, gaps, deadlines. */
export const TIMING_CHECKS: readonly Check[] = [
  unreadablePeriod,
  illegalPeriod,
  futurePeriod,
  wrongPeriodType,
  outsideMechanismDates,
  lateReport,
  impossibleSubmissionDate,
  beforeOpening,
  moreThanExpected,
  missingMonths,
  cumulativeAmongMonthly,
] as readonly Check[];
