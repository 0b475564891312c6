import type { CalendarArithmetic } from './calendar-arithmetic.ts';
import { arithmeticOf } from './calendar.ts';
import { dayRule } from './day-rule.ts';
import { monthRule, monthsRule } from './month-rule.ts';
import type { Calendar, PeriodType } from './period.ts';
import type { PeriodRule } from './period-rule.ts';
import { biWeekRule, weekRule } from './week-rule.ts';

/**
 * What stands between year and number in a period's id: `Q` in `2026Q1`, `July` in `2026July`.
 * Days, months and bi-months are written otherwise (period-id.ts).
 */
export const MARKERS = {
  weekly: 'W',
  'weekly-wednesday': 'WedW',
  'weekly-thursday': 'ThuW',
  'weekly-friday': 'FriW',
  'weekly-saturday': 'SatW',
  'weekly-sunday': 'SunW',
  'bi-weekly': 'BiW',
  quarterly: 'Q',
  'quarterly-november': 'NovQ',
  'six-monthly': 'S',
  'six-monthly-april': 'AprilS',
  'six-monthly-november': 'NovS',
  yearly: '',
  'financial-february': 'Feb',
  'financial-april': 'April',
  'financial-july': 'July',
  'financial-august': 'Aug',
  'financial-september': 'Sep',
  'financial-october': 'Oct',
  'financial-november': 'Nov',
} as const satisfies Partial<Record<PeriodType, string>>;

/** Each type's rule. Financial years are named for the year they start in; the three November families for the year they end in. */
const RULES: Record<PeriodType, (calendar: CalendarArithmetic) => PeriodRule> = {
  daily: dayRule,
  weekly: (calendar) => weekRule(calendar, 0),
  'weekly-wednesday': (calendar) => weekRule(calendar, 2),
  'weekly-thursday': (calendar) => weekRule(calendar, 3),
  'weekly-friday': (calendar) => weekRule(calendar, 4),
  'weekly-saturday': (calendar) => weekRule(calendar, 5),
  'weekly-sunday': (calendar) => weekRule(calendar, 6),
  'bi-weekly': biWeekRule,
  monthly: monthRule,
  'bi-monthly': (calendar) => monthsRule(calendar, 2, 0),
  quarterly: (calendar) => monthsRule(calendar, 3, 0),
  'quarterly-november': (calendar) => monthsRule(calendar, 3, -2),
  'six-monthly': (calendar) => monthsRule(calendar, 6, 0),
  'six-monthly-april': (calendar) => monthsRule(calendar, 6, 3),
  'six-monthly-november': (calendar) => monthsRule(calendar, 6, -2),
  yearly: (calendar) => monthsRule(calendar, 12, 0),
  'financial-february': (calendar) => monthsRule(calendar, 12, 1),
  'financial-april': (calendar) => monthsRule(calendar, 12, 3),
  'financial-july': (calendar) => monthsRule(calendar, 12, 6),
  'financial-august': (calendar) => monthsRule(calendar, 12, 7),
  'financial-september': (calendar) => monthsRule(calendar, 12, 8),
  'financial-october': (calendar) => monthsRule(calendar, 12, 9),
  'financial-november': (calendar) => monthsRule(calendar, 12, -2),
};

/** Every period type, the shortest first. */
export const PERIOD_TYPES = Object.keys(RULES) as readonly PeriodType[];

function rulesIn(calendar: Calendar): Record<PeriodType, PeriodRule> {
  return Object.fromEntries(PERIOD_TYPES.map((type) => [type, RULES[type](arithmeticOf(calendar))])) as Record<PeriodType, PeriodRule>;
}

const BY_CALENDAR: Record<Calendar, Record<PeriodType, PeriodRule>> = { gregorian: rulesIn('gregorian'), ethiopian: rulesIn('ethiopian') };

/** The rule of a type in a calendar. */
export function ruleOf(type: PeriodType, calendar: Calendar): PeriodRule {
  return BY_CALENDAR[calendar][type];
}
