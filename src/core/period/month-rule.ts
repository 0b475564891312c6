import type { CalendarArithmetic } from './calendar-arithmetic.ts';
import type { PeriodRule } from './period-rule.ts';

/** One calendar month each: 12 a year, 13 in the Ethiopian calendar. */
export function monthRule(calendar: CalendarArithmetic): PeriodRule {
  const inYear = calendar.monthsInYear;
  return {
    ordinalOf(day) {
      const date = calendar.dateOf(day);
      return date.year * inYear + date.month - 1;
    },
    startOf: (ordinal) => calendar.dayOf(Math.floor(ordinal / inYear), modulo(ordinal, inYear) + 1, 1),
    numbered: (ordinal) => ({ year: Math.floor(ordinal / inYear), number: modulo(ordinal, inYear) + 1 }),
    ordinal: ({ year, number }) => (number >= 1 && number <= inYear ? year * inYear + number - 1 : undefined),
  };
}

/**
 * Several months each. The thirteenth month belongs to the period of the twelfth, so that nothing falls between two periods.
 * @param length months in a period: 2, 3, 6 or 12
 * @param offset months from the start of the year that names the first period to its first day: 0 January, 3 April, −2 the November before
 */
export function monthsRule(calendar: CalendarArithmetic, length: number, offset: number): PeriodRule {
  const inYear = 12 / length;
  return {
    ordinalOf(day) {
      const date = calendar.dateOf(day);
      return Math.floor((date.year * 12 + Math.min(date.month, 12) - 1 - offset) / length);
    },
    startOf(ordinal) {
      const month = ordinal * length + offset;
      return calendar.dayOf(Math.floor(month / 12), modulo(month, 12) + 1, 1);
    },
    numbered: (ordinal) => ({ year: Math.floor(ordinal / inYear), number: modulo(ordinal, inYear) + 1 }),
    ordinal: ({ year, number }) => (number >= 1 && number <= inYear ? year * inYear + number - 1 : undefined),
  };
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
