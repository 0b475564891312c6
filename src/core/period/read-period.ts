import { aPeriod, unreadable } from './period-reading.ts';
import type { FormReader, PeriodReading, PeriodText, ReadPeriodOptions } from './period-reading.ts';
import { isPlausibleYear, periodText } from './period-text.ts';
import { yearOf } from './period-arithmetic.ts';
import { periodFromId } from './period-id.ts';
import { readDate } from './read-date.ts';
import { readFiscalYear } from './read-fiscal.ts';
import { readMonthNumber, readNamedMonth } from './read-month.ts';
import { readNumbered } from './read-numbered.ts';
import { readRange } from './read-range.ts';

/** Nobody writes a period longer than this. */
const LONGEST = 100;

/** Files repeat few texts many times, so what was read is remembered, up to this many texts. */
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, PeriodReading>();

/** The most particular first: a later form never sees what an earlier one understood. */
const FORMS: readonly FormReader[] = [readDate, readFiscalYear, readId, readNumbered, readMonthNumber, readYearWord, readNamedMonth];

/**
 * Reads a period as people write it, in English or French: DHIS2 ids, dates, names of months, quarters, semesters, weeks and fiscal years,
 * and ranges. Nothing is guessed: what can be read in two ways is `ambiguous`, with its candidates; anything else says why it is unreadable.
 * Years must lie in 1900–2100.
 */
export function readPeriod(text: string, options: ReadPeriodOptions = {}): PeriodReading {
  const known = options.prefer === undefined ? periodFromId(text, options.calendar) : undefined;
  if (known !== undefined && isPlausibleYear(yearOf(known))) return aPeriod(known);
  if (text.length > LONGEST) return noPeriod(`${text.slice(0, 40)}…`);
  const key = [options.calendar, options.dates, options.prefer, options.fiscalYearStart, text].join('\n');
  const before = remembered.get(key);
  if (before !== undefined) return before;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const reading = readText(text, options);
  remembered.set(key, reading);
  return reading;
}

function readText(text: string, options: ReadPeriodOptions): PeriodReading {
  const ready = periodText(text);
  if (ready.plain === '') return unreadable('Unexpected blank, expected a period, write it as 202601, 2026Q1 or 2026.');
  const single = readSingle(ready, options);
  if (single.kind !== 'unreadable') return single;
  return readRange(ready, options, readSingle) ?? single;
}

function readSingle(text: PeriodText, options: ReadPeriodOptions): PeriodReading {
  for (const form of FORMS) {
    const reading = form(text, options);
    if (reading !== undefined) return reading;
  }
  return noPeriod(text.written);
}

function noPeriod(written: string): PeriodReading {
  return unreadable(`Unexpected period "${written}", expected a month, quarter, week or year, write it as 202601, 2026Q1, 2026W3 or 2026.`);
}

function readId(text: PeriodText, options: ReadPeriodOptions): PeriodReading | undefined {
  const period = periodFromId(text.written, options.calendar);
  if (period === undefined) return undefined;
  return isPlausibleYear(yearOf(period)) ? aPeriod(period) : noPeriod(text.written);
}

/** `CY2024`, `Year 2024`, `année 2024`. */
function readYearWord(text: PeriodText, options: ReadPeriodOptions): PeriodReading | undefined {
  const match = /^(?:cy|year|calendar year|annee(?: civile)?|an) ?(\d{4})$/.exec(text.plain);
  const period = match === null || !isPlausibleYear(Number(match[1])) ? undefined : periodFromId(match[1]!, options.calendar);
  return period === undefined ? undefined : aPeriod(period);
}
