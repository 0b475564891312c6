import { UserError } from '../user-error.ts';
import { arithmeticOf, isRealDate } from './calendar.ts';
import { digits } from './digits.ts';
import type { Calendar, Period, PeriodType } from './period.ts';
import { MARKERS, ruleOf } from './period-types.ts';

/** One object for each distinct period. Only legal ids enter, so it cannot grow past the periods there are. */
const KNOWN: Record<Calendar, Map<string, Period>> = { gregorian: new Map(), ethiopian: new Map() };

const TYPE_OF_MARKER = new Map(Object.entries(MARKERS).map(([type, marker]) => [marker as string, type as PeriodType]));

/**
 * Reads a period's id in any of DHIS2's ISO forms, also `2026-06` and `2026-06-14`. Strict: nothing around it, and the period exists.
 * The same object comes back for the same period. The period's own id is canonical: `202606`, `2026W3`.
 * @returns undefined for anything else
 */
export function periodFromId(id: string, calendar: Calendar = 'gregorian'): Period | undefined {
  const known = KNOWN[calendar].get(id);
  if (known !== undefined) return known;
  const period = parse(id, calendar);
  if (period !== undefined) KNOWN[calendar].set(id, period);
  return period;
}

/**
 * The period of a type by its ordinal (period-rule.ts).
 * @throws UserError outside the years 1–9999, which no id can name
 */
export function periodAt(type: PeriodType, calendar: Calendar, ordinal: number): Period {
  const rule = ruleOf(type, calendar);
  const { year, number } = rule.numbered(ordinal);
  if (!(year >= 1 && year <= 9999)) {
    throw new UserError(
      `Unexpected year ${year} for a ${type} period, expected 1 to 9999.`,
      'Check the dates and how many periods are counted.',
    );
  }
  const id = idOf(type, calendar, year, number);
  const known = KNOWN[calendar].get(id);
  if (known !== undefined) return known;
  const period = Object.freeze({ type, calendar, id, start: rule.startOf(ordinal), end: rule.startOf(ordinal + 1) - 1 });
  KNOWN[calendar].set(id, period);
  return period;
}

/** A period by its number in its type's year; undefined where there is none. */
export function periodNumbered(type: PeriodType, calendar: Calendar, year: number, number: number): Period | undefined {
  if (year < 1 || year > 9999) return undefined;
  const ordinal = ruleOf(type, calendar).ordinal({ year, number });
  return ordinal === undefined ? undefined : periodAt(type, calendar, ordinal);
}

function idOf(type: PeriodType, calendar: Calendar, year: number, number: number): string {
  const inYear = digits(year, 4);
  if (type === 'monthly') return inYear + digits(number, 2);
  if (type === 'bi-monthly') return `${inYear}${digits(number, 2)}B`;
  if (type === 'daily') {
    const date = arithmeticOf(calendar).dateOf(arithmeticOf(calendar).dayOf(year, 1, 1) + number - 1);
    return inYear + digits(date.month, 2) + digits(date.dayOfMonth, 2);
  }
  const marker = MARKERS[type];
  return inYear + marker + (type === 'yearly' || type.startsWith('financial') ? '' : number);
}

function parse(id: string, calendar: Calendar): Period | undefined {
  const plain = /^(\d{4})(?:-?(\d{2}))(B)?$/.exec(id);
  if (plain !== null) {
    if (plain[3] === 'B' && id.length !== 7) return undefined;
    return periodNumbered(plain[3] === 'B' ? 'bi-monthly' : 'monthly', calendar, Number(plain[1]), Number(plain[2]));
  }
  const date = /^(\d{4})(-?)(\d{2})\2(\d{2})$/.exec(id);
  if (date !== null) return dailyPeriod(Number(date[1]), Number(date[3]), Number(date[4]), calendar);
  const marked = /^(\d{4})([A-Za-z]*)(\d{0,2})$/.exec(id);
  return marked === null ? undefined : markedPeriod(Number(marked[1]), marked[2]!, marked[3]!, calendar);
}

/** A single day as a period; undefined where there is no such date in the calendar. */
export function dailyPeriod(year: number, month: number, dayOfMonth: number, calendar: Calendar): Period | undefined {
  if (!isRealDate(calendar, year, month, dayOfMonth)) return undefined;
  return periodAt('daily', calendar, arithmeticOf(calendar).dayOf(year, month, dayOfMonth));
}

/** `W3`, `Q1`, `AprilS2`, `July`, or nothing. Weeks may be written with a leading zero, as DHIS2 itself reads them. */
function markedPeriod(year: number, marker: string, number: string, calendar: Calendar): Period | undefined {
  const type = TYPE_OF_MARKER.get(marker);
  if (type === undefined) return undefined;
  const whole = type === 'yearly' || type.startsWith('financial');
  if (whole) return number === '' ? periodNumbered(type, calendar, year, 1) : undefined;
  if (number === '' || (number.length === 2 && !marker.endsWith('W'))) return undefined;
  return periodNumbered(type, calendar, year, Number(number));
}
