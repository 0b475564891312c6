/** Periods: their ids, how people write them, and counting with them. */
export type { Calendar, Day, Period, PeriodType } from './period.ts';
export { day, dayFromIso, isoFromDay } from './day.ts';
export { periodFromId } from './period-id.ts';
export { PERIOD_TYPES } from './period-types.ts';
export {
  comparePeriods,
  contains,
  monthOf,
  nextPeriod,
  monthNumber,
  numberInYear,
  partsOf,
  periodContaining,
  periodIndex,
  periodsFrom,
  shiftPeriod,
  yearOf,
} from './period-arithmetic.ts';
export { folderName, formatPeriod } from './format-period.ts';
export { readMonthName } from './month-names.ts';
export type { PeriodReading, ReadPeriodOptions } from './period-reading.ts';
export { readPeriod } from './read-period.ts';
