import type { CalendarArithmetic } from './calendar-arithmetic.ts';
import type { PeriodRule } from './period-rule.ts';

/** Single days; the number is the day of the year. */
export function dayRule(calendar: CalendarArithmetic): PeriodRule {
  return {
    ordinalOf: (day) => day,
    startOf: (ordinal) => ordinal,
    numbered(ordinal) {
      const { year } = calendar.dateOf(ordinal);
      return { year, number: ordinal - calendar.dayOf(year, 1, 1) + 1 };
    },
    ordinal({ year, number }) {
      const ordinal = calendar.dayOf(year, 1, 1) + number - 1;
      return number >= 1 && ordinal < calendar.dayOf(year + 1, 1, 1) ? ordinal : undefined;
    },
  };
}
