import type { Cell } from '../../core/grid.ts';
import { readPeriod, type Period, type ReadPeriodOptions } from '../../core/period/index.ts';

export type PeriodResult =
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'range' | 'ambiguous' | 'unreadable'; readonly reason: string };

/** Reads a cell as a period: text as people write it, a workbook's date, or a number such as 2026 or 202606. */
export function readPeriodCell(cell: Cell | undefined, options: ReadPeriodOptions = {}): PeriodResult {
  const text = periodText(cell);
  if (text === '') return { kind: 'unreadable', reason: 'the cell is blank' };
  const read = readPeriod(text, namesMonth(cell) ? { ...options, prefer: 'monthly' } : options);
  if (read.kind === 'range') return { kind: 'range', reason: `"${text}" spans ${read.from.id} to ${read.to.id}` };
  return read;
}

/** The text that a cell's period is read from; '' for cells that cannot name one. */
export function periodText(cell: Cell | undefined): string {
  if (typeof cell === 'string') return cell.trim().replace(/^CY ?(?=\d{4} ?Q[1-4]$)/iu, '');
  if (typeof cell === 'number') return Number.isInteger(cell) ? String(cell) : '';
  if (typeof cell === 'object' && cell.kind === 'date') return cell.iso.slice(0, 10);
  return '';
}

/** A date that its sheet shows as a month and year only: `Jan-15`, `janv. 2015`, `01/2015`. */
function namesMonth(cell: Cell | undefined): boolean {
  if (typeof cell !== 'object' || cell.kind !== 'date' || cell.shown === undefined) return false;
  return (cell.shown.match(/\d+|\p{L}+/gu) ?? []).length === 2;
}

/** A plain number that could name a period: a year, or a year and month. */
export function isPeriodNumber(text: string): boolean {
  return /^(?:19[5-9]\d|20\d\d)(?:0[1-9]|1[0-2])?$/u.test(text);
}
