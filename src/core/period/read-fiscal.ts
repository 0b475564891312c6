import { arithmeticOf } from './calendar.ts';
import type { Period, PeriodType } from './period.ts';
import { periodContaining } from './period-arithmetic.ts';
import { periodNumbered } from './period-id.ts';
import { ambiguous, aPeriod, unreadable } from './period-reading.ts';
import type { FormReader, PeriodReading, ReadPeriodOptions } from './period-reading.ts';
import { readYear } from './period-text.ts';

const RWANDA_FIRST_MONTH = 7;

/** First months of the fiscal years that have a DHIS2 period type. */
const FISCAL_TYPES = new Map<number, PeriodType>([
  [1, 'yearly'],
  [2, 'financial-february'],
  [4, 'financial-april'],
  [7, 'financial-july'],
  [8, 'financial-august'],
  [9, 'financial-september'],
  [10, 'financial-october'],
  [11, 'financial-november'],
]);

const NAMED = /^(?:fy|fiscal year|financial year|exercice(?: budgetaire| fiscal)?|annee (?:fiscale|budgetaire|financiere)) ?-? ?/;
const TWO_YEARS = /^(\d{4}|\d{2}) ?([/-]) ?(\d{4}|\d{2})$/;

/** The fiscal year that begins in a year; undefined where DHIS2 has no type for its first month. */
export function fiscalYear(startYear: number, options: ReadPeriodOptions): Period | undefined {
  const month = options.fiscalYearStart ?? RWANDA_FIRST_MONTH;
  const type = FISCAL_TYPES.get(month);
  const calendar = options.calendar ?? 'gregorian';
  return type === undefined ? undefined : periodContaining(type, arithmeticOf(calendar).dayOf(startYear, month, 1), calendar);
}

/** `2024/25`, `2024-25`, `2024/2025`, `FY2024/25`, `exercice 2024-2025`; `FY 2025` alone is ambiguous. */
export const readFiscalYear: FormReader = (text, options) => {
  const name = NAMED.exec(text.plain)?.[0] ?? '';
  const rest = text.plain.slice(name.length);
  const single = /^(\d{4}|\d{2})$/.exec(rest);
  if (name !== '' && single !== null) return namedByOneYear(text.written, single[1]!, options);
  const both = TWO_YEARS.exec(rest);
  return both === null ? undefined : twoYears(text.written, name !== '', [both[1]!, both[2]!, both[3]!], options);
};

function twoYears(
  written: string,
  named: boolean,
  fields: readonly [string, string, string],
  options: ReadPeriodOptions,
): PeriodReading | undefined {
  const [first, joint, second] = fields;
  const start = readYear(first);
  const follows = start !== undefined && (second.length === 4 ? Number(second) === start + 1 : Number(second) === (start + 1) % 100);
  if (!follows || (first.length === 2 && (!named || second.length === 4))) {
    return named
      ? unreadable(`Unexpected fiscal year "${written}", expected two years that follow each other, write it as 2024/25.`)
      : undefined;
  }
  if (options.fiscalYearStart === 1) {
    return unreadable(
      `Unexpected fiscal year "${written}" over two years, expected the calendar year as this workspace has it, write it as ${start}.`,
    );
  }
  const period = fiscalYear(start, options);
  if (period === undefined) return noFiscalType(written, options);
  return named || options.prefer === period.type ? aPeriod(period) : unnamed(written, period, start, joint, second, options);
}

/** Without the word, `2010/11` may be a month and `2024-2025` two calendar years. */
function unnamed(
  written: string,
  period: Period,
  start: number,
  joint: string,
  second: string,
  options: ReadPeriodOptions,
): PeriodReading | undefined {
  const calendar = options.calendar ?? 'gregorian';
  const month = second.length === 2 ? periodNumbered('monthly', calendar, start, Number(second)) : undefined;
  if (month !== undefined) {
    // ISO 8601 writes a month so; with a slash neither reading is the standard's.
    if (joint === '-' || options.prefer === 'monthly') return aPeriod(month);
    return ambiguous(
      [month, period],
      `Unexpected "${written}", expected one reading, can be a month or a fiscal year: write ${month.id} or FY${written}.`,
    );
  }
  if (joint === '-' && second.length === 4) {
    const years = [start, start + 1].map((year) => periodNumbered('yearly', calendar, year, 1)!);
    return ambiguous(
      [period, ...years],
      `Unexpected "${written}", expected one reading, can be a fiscal year or two calendar years: write ${start}/${second.slice(2)} or ${start} to ${second}.`,
    );
  }
  return aPeriod(period);
}

function namedByOneYear(written: string, token: string, options: ReadPeriodOptions): PeriodReading | undefined {
  const year = readYear(token);
  if (year === undefined) return undefined;
  const [ending, starting] = [fiscalYear(year - 1, options), fiscalYear(year, options)];
  if (ending === undefined || starting === undefined) return noFiscalType(written, options);
  if (options.fiscalYearStart === 1) return aPeriod(starting);
  const reason = `Unexpected fiscal year "${written}" with one year, expected both, write ${year - 1}/${String(year).slice(2)} or ${year}/${String(year + 1).slice(2)}.`;
  return ambiguous([ending, starting], reason);
}

function noFiscalType(written: string, options: ReadPeriodOptions): PeriodReading {
  const months = [...FISCAL_TYPES.keys()].join(', ');
  return unreadable(
    `Unexpected fiscal year "${written}" from month ${options.fiscalYearStart}, expected a year from month ${months}: DHIS2 has no period for others, use quarters or months.`,
  );
}
