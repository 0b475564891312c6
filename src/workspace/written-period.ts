import { periodFromId, type Calendar, type Period } from '../core/period/index.ts';
import { readPeriod } from '../core/period/read-period.ts';

/** What a workspace says about its periods. */
export interface PeriodStyle {
  readonly calendar: Calendar;
  /** First month of the fiscal year, 1–12. */
  readonly fiscalYearStart: number;
}

export type WrittenPeriodRead = { readonly ok: true; readonly period: Period } | { readonly ok: false; readonly expected: string };

/**
 * Reads one period as people write it: `202506`, `2025-06`, `2026Q1`, `2025July`, `Jun 2025`.
 * A date on the first of a month is what a spreadsheet makes of `2025-06`, and is read as the month.
 */
export function readWrittenPeriod(text: string, style: PeriodStyle): WrittenPeriodRead {
  const plain = /^(\d{4}-\d{2})-01$/.exec(text.trim())?.[1] ?? text.trim();
  const known = periodFromId(plain, style.calendar);
  if (known !== undefined) return { ok: true, period: known };
  const reading = readPeriod(plain, style);
  if (reading.kind === 'period') return { ok: true, period: reading.period };
  if (reading.kind === 'ambiguous') {
    const ids = reading.candidates.map((candidate) => candidate.id).join(' or ');
    return { ok: false, expected: `a period that reads one way (${ids})` };
  }
  return { ok: false, expected: reading.kind === 'range' ? 'one period, not several' : 'a period such as 2025-06, 2026Q1 or 2026' };
}
