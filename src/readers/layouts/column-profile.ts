import type { Cell, Row } from '../../core/grid.ts';
import { isMissingMarker } from '../../core/number-format/missing-marker.ts';
import { cellText, isBlank } from './cell-text.ts';
import { isPeriodNumber, readPeriodCell } from './read-period-cell.ts';

/** What stands in a column under the heading, counted over the sample. */
export interface ColumnProfile {
  readonly column: number;
  /** Cells with something other than a missing marker. */
  filled: number;
  markers: number;
  numeric: number;
  whole: number;
  dates: number;
  errors: number;
  /** Texts (and numbers as text) that read as a period; whole numbers only as 2026 or 202606. */
  periods: number;
  /** Sum of the lengths of texts. */
  letters: number;
  /** Distinct texts, up to a cap. */
  readonly distinct: Map<string, number>;
  /** 1, 2, 3, … from the first row: a serial number. */
  serial: boolean;
}

const MOST_DISTINCT = 3000;
const NUMERIC = /^[+\-\u2212]?(?:\d[\d\s.,'\u2019\u00a0\u202f]*)(?:[eE][+-]?\d+)?\s*%?$/u;
const periodTexts = new Map<string, boolean>();

export function profileColumns(rows: readonly Row[], width: number): ColumnProfile[] {
  const profiles = Array.from({ length: width }, (_, index) => emptyProfile(index + 1));
  for (const row of rows) {
    for (const profile of profiles) {
      const cell = row.cells[profile.column - 1];
      if (cell !== undefined && !isBlank(cell)) addCell(profile, cell);
    }
  }
  return profiles;
}

export function emptyProfile(column: number): ColumnProfile {
  return {
    column,
    filled: 0,
    markers: 0,
    numeric: 0,
    whole: 0,
    dates: 0,
    errors: 0,
    periods: 0,
    letters: 0,
    distinct: new Map(),
    serial: true,
  };
}

function addCell(profile: ColumnProfile, cell: Cell): void {
  if (typeof cell === 'object' && cell.kind === 'error') {
    profile.errors++;
    return;
  }
  const text = cellText(cell);
  if (typeof cell === 'string' && isMissingMarker(text)) {
    profile.markers++;
    return;
  }
  profile.filled++;
  const number = looksNumeric(cell, text);
  if (number) {
    profile.numeric++;
    if (/^\d+(?:\.0+)?$/u.test(text)) profile.whole++;
  } else profile.letters += text.length;
  if (typeof cell === 'object' && cell.kind === 'date') profile.dates++;
  if (readsAsPeriod(cell, text, number)) profile.periods++;
  if (profile.serial && Number(text) !== profile.filled) profile.serial = false;
  if (profile.distinct.size < MOST_DISTINCT || profile.distinct.has(text))
    profile.distinct.set(text, (profile.distinct.get(text) ?? 0) + 1);
}

/** A number, or a text that is written like one. */
export function looksNumeric(cell: Cell, text: string): boolean {
  if (typeof cell === 'number') return true;
  if (typeof cell === 'object') return cell.kind === 'percent';
  return typeof cell === 'string' && NUMERIC.test(text) && !/^\d{1,4}[./]\d{1,2}[./]\d{1,4}$/u.test(text);
}

function readsAsPeriod(cell: Cell, text: string, number: boolean): boolean {
  if (typeof cell === 'object') return cell.kind === 'date';
  if (number) return isPeriodNumber(text);
  if (text.length > 40 || !/\d/u.test(text)) return false;
  const known = periodTexts.get(text);
  if (known !== undefined) return known;
  const read = readPeriodCell(text).kind !== 'unreadable';
  if (periodTexts.size > 20_000) periodTexts.clear();
  periodTexts.set(text, read);
  return read;
}
