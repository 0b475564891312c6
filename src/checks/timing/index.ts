import type { Check } from '../../core/check.ts';
import { futurePeriod } from './future-period.ts';
import { illegalPeriod } from './illegal-period.ts';
import { outsideMechanismDates } from './outside-mechanism-dates.ts';
import { unreadablePeriod } from './unreadable-period.ts';
import { wrongPeriodType } from './wrong-period-type.ts';

/** Rules about when: periods, gaps, deadlines. */
export const TIMING_CHECKS: readonly Check[] = [
  unreadablePeriod,
  illegalPeriod,
  futurePeriod,
  wrongPeriodType,
  outsideMechanismDates,
] as readonly Check[];
