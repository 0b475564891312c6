import type { Calendar } from './period.ts';
import { ETHIOPIAN_MONTHS, GREGORIAN_MONTHS } from './month-names.ts';
import { dailyPeriod, periodNumbered } from './period-id.ts';
import { ambiguous, aPeriod, unreadable } from './period-reading.ts';
import type { FormReader, PeriodReading, PeriodText, ReadPeriodOptions } from './period-reading.ts';
import { isFiller, isPlausibleYear, readYear } from './period-text.ts';
import { datePeriod } from './read-date.ts';

/** More words than this around a month and year, and the text is a sentence. */
const MOST_OTHER_WORDS = 3;

/** Words after which a month is not the period that is meant. */
const OTHER_MEANING = new Set(
  [
    'total totals totaux ytd cumulative cumul cumule average mean moyenne target cible',
    'since depuis before avant after apres until jusqu from to ending ended present onwards now',
    'week wk semaine quarter trimestre semester semestre half fy fiscal financial exercice year annee',
  ].flatMap((words) => words.split(' ')),
);
const WEEKDAYS = /^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)[a-z]*$/;

/** `01/2024`, `1-2024`, `2024/01`, `2024 01`; not `2024.01`, which may be a decimal. */
export const readMonthNumber: FormReader = (text, options) => {
  const match = /^(?:(\d{1,2})[-/_](\d{4})|(\d{4})[-/_](\d{1,2})|(\d{2}) (\d{4})|(\d{4}) (\d{2}))$/.exec(text.plain);
  if (match === null) return undefined;
  const [first, second] = match
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number) as [number, number];
  const [year, month] = first > second ? [first, second] : [second, first];
  const period = isPlausibleYear(year) ? periodNumbered('monthly', options.calendar ?? 'gregorian', year, month) : undefined;
  return period === undefined
    ? unreadable(`Unexpected month "${text.written}", expected a month of a year between 1900 and 2100, check both.`)
    : aPeriod(period);
};

/** `Jan-15`, `janv. 2024`, `2024_Jan`, `MSitAE-APRIL-2025`, `14 June 2026`, `01-Jan-19`. */
export const readNamedMonth: FormReader = (text, options) => {
  const calendar = options.calendar ?? 'gregorian';
  const names = calendar === 'ethiopian' ? ETHIOPIAN_MONTHS : GREGORIAN_MONTHS;
  const tokens = text.tokens.filter((token) => !isFiller(token));
  const places = tokens.flatMap((token, index) => (names.has(token) ? [index] : []));
  if (places.length === 0) return otherCalendar(text, calendar);
  if (places.length > 1) return undefined;
  const at = places[0]!;
  const numbers = tokens.filter((token) => /^\d/.test(token));
  const month = names.get(tokens[at]!)!;
  if (numbers.length === 0) return unreadable(`Unexpected month "${text.written}" without a year, expected both, write it as 202601.`);
  return numbers.length === 1 ? monthAndYear(text, tokens, at, month, options) : dayAndMonth(text, tokens, month, options);
};

function otherCalendar(text: PeriodText, calendar: Calendar): PeriodReading | undefined {
  const others = calendar === 'ethiopian' ? GREGORIAN_MONTHS : ETHIOPIAN_MONTHS;
  if (!text.tokens.some((token) => others.has(token)) || !text.tokens.some((token) => /^\d{4}$/.test(token))) return undefined;
  return unreadable(`Unexpected month "${text.written}", expected one of the ${calendar} calendar, check the workspace's calendar.`);
}

function monthAndYear(
  text: PeriodText,
  tokens: readonly string[],
  at: number,
  month: number,
  options: ReadPeriodOptions,
): PeriodReading | undefined {
  const yearFirst = /^\d/.test(tokens[at - 1] ?? '');
  const yearText = (yearFirst ? tokens[at - 1] : tokens[at + 1]) ?? '';
  const year = readYear(yearText);
  const others = tokens.length - 2;
  if (year === undefined || (others > 0 && yearText.length === 2)) return undefined;
  // A spaced hyphen joins the ends of a range, of which the other was not understood.
  if (others > MOST_OTHER_WORDS || (others > 0 && text.plain.includes(' - ')) || tokens.some((token) => OTHER_MEANING.has(token)))
    return undefined;
  const period = periodNumbered('monthly', options.calendar ?? 'gregorian', year, month)!;
  if (yearFirst && yearText.length === 2 && Number(yearText) >= 1 && Number(yearText) <= 31) {
    return ambiguous(
      [period],
      `Unexpected "${text.written}", expected the year in four digits, can be day ${yearText} or the year ${year}: write ${period.id}.`,
    );
  }
  return aPeriod(period);
}

function dayAndMonth(text: PeriodText, tokens: readonly string[], month: number, options: ReadPeriodOptions): PeriodReading | undefined {
  const calendar = options.calendar ?? 'gregorian';
  const rest = tokens.filter((token, index) => !(index === 0 && WEEKDAYS.test(token) && tokens.length === 4));
  const shape = rest.map((token) => (/^\d{1,2}$/.test(token) ? 'd' : /^\d{4}$/.test(token) ? 'y' : 'm')).join('');
  const order = ({ dmy: [0, 2], dmd: [0, 2], mdy: [1, 2], ymd: [2, 0] } as Record<string, readonly [number, number]>)[shape];
  const year = order === undefined ? undefined : readYear(rest[order[1]]!);
  if (order === undefined || year === undefined) return undefined;
  const daily = dailyPeriod(year, month, Number(rest[order[0]]), calendar);
  return daily === undefined
    ? unreadable(`Unexpected date "${text.written}", expected a date that exists, check day and month.`)
    : aPeriod(datePeriod(daily, options));
}
