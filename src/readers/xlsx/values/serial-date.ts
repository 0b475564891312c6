const DAY_SECONDS = 86_400;
/** Serial of 1970-01-01 in each system; 1900 counted after its February. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;
/** Excel's calendar ends on 9999-12-31. */
const LAST_DAY_1900 = 2_958_465;

/** A serial number, taken apart. `date` is absent where the sheet shows a day that never was (1900-01-00, 1900-02-29). */
export interface Moment {
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Seconds since midnight, rounded to whole ones as the sheet shows them. */
  readonly second: number;
  /** Whether the calendar has that day: 1900 has neither January 0 nor February 29. */
  readonly real: boolean;
}

/**
 * Turns a workbook's serial number into a day and a time.
 * In the 1900 system serial 60 is the 1900-02-29 that Lotus 1-2-3 invented and Excel kept, and days before it are
 * one later than their number says. In the 1904 system serial 0 is 1904-01-01.
 * @returns undefined for numbers that Excel itself cannot show as a date
 */
export function momentOfSerial(serial: number, date1904: boolean): Moment | undefined {
  const seconds = Math.round(serial * DAY_SECONDS);
  const day = Math.floor(seconds / DAY_SECONDS);
  const last = date1904 ? LAST_DAY_1900 - EPOCH_1900 + EPOCH_1904 : LAST_DAY_1900;
  if (!(serial >= 0) || day > last) return undefined;
  const second = seconds - day * DAY_SECONDS;
  if (date1904) return { ...calendarDay(day - EPOCH_1904), second, real: true };
  if (day === 0) return { date: { year: 1900, month: 1, day: 0 }, weekday: 6, second, real: false };
  if (day === 60) return { date: { year: 1900, month: 2, day: 29 }, weekday: 3, second, real: false };
  return { ...calendarDay(day - EPOCH_1900 + (day < 60 ? 1 : 0)), second, real: true };
}

/** `yyyy-mm-dd`, followed by `Thh:mm:ss` where the time is not midnight. */
export function isoOfMoment({ date, second }: Moment): string {
  const day = `${String(date.year).padStart(4, '0')}-${two(date.month)}-${two(date.day)}`;
  return second === 0 ? day : `${day}T${clock(second)}`;
}

/** `hh:mm:ss` of seconds; hours may pass 24. */
export function clock(seconds: number): string {
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function calendarDay(fromEpoch: number): Pick<Moment, 'date' | 'weekday'> {
  const at = new Date(fromEpoch * DAY_SECONDS * 1000);
  return { date: { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }, weekday: at.getUTCDay() };
}
