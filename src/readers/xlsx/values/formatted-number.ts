import type { Cell } from '../../../core/grid.ts';
import { clock, isoOfMoment, momentOfSerial } from './serial-date.ts';
import type { NumberFormat } from './number-format.ts';
import { shownDate } from './shown-date.ts';
import { shownPercent } from './shown-percent.ts';

/** A cell, and the code of what a person should know about it. */
export interface NotedCell {
  readonly cell: Cell;
  readonly note?: 'no-such-day' | 'date-out-of-range';
}

/**
 * What a stored number is in its format.
 * A time of day and an elapsed time are text (`07:30:00`, `36:15:00`), never a day in 1900. A day that never was
 * (1900-02-29, 1900-01-00) is text as the sheet shows it; a number that is no date at all stays the number.
 */
export function formattedNumber(value: number, format: NumberFormat, date1904: boolean): NotedCell {
  switch (format.kind) {
    case 'percent':
      return { cell: { kind: 'percent', number: value, shown: shownPercent(value, format.code) } };
    case 'date':
      return dateCell(value, format, date1904);
    case 'time':
      return value >= 0 && value < 1 ? { cell: clock(Math.round(value * 86_400) % 86_400) } : dateCell(value, format, date1904);
    case 'elapsed':
      return { cell: value < 0 ? `-${elapsed(-value)}` : elapsed(value) };
    default:
      return { cell: value };
  }
}

function elapsed(days: number): string {
  return clock(Math.round(days * 86_400));
}

function dateCell(value: number, format: NumberFormat, date1904: boolean): NotedCell {
  const moment = momentOfSerial(value, date1904);
  if (moment === undefined) return { cell: value, note: 'date-out-of-range' };
  const iso = isoOfMoment(moment);
  if (!moment.real) return { cell: iso, note: 'no-such-day' };
  const shown = shownDate(moment, format.code);
  return { cell: shown === undefined ? { kind: 'date', iso } : { kind: 'date', iso, shown } };
}
