import type { Cell } from '../../core/grid.ts';
import type { NumberFormat } from '../../core/mapping.ts';
import { isMissingMarker } from '../../core/number-format/missing-marker.ts';
import { plainDecimal } from '../../core/number-format/plain-decimal.ts';
import { readNumber } from '../../core/number-format/read-number.ts';
import { cellText } from './cell-text.ts';

/** A cell that ought to hold a number. */
export type ReadValue =
  | { readonly kind: 'number'; readonly value: number; readonly text: string; readonly percent?: 'fraction' | 'points' }
  | { readonly kind: 'missing-marker' | 'not-a-number' | 'error-cell'; readonly text: string };

/** Reads a cell that is not blank. */
export function readValue(cell: Cell, numbers: NumberFormat): ReadValue {
  if (typeof cell === 'string') return readText(cell, numbers);
  if (typeof cell === 'number')
    return Number.isFinite(cell)
      ? { kind: 'number', value: cell === 0 ? 0 : cell, text: plainDecimal(cell) }
      : { kind: 'not-a-number', text: String(cell) };
  if (typeof cell === 'boolean') return { kind: 'not-a-number', text: cell ? 'TRUE' : 'FALSE' };
  if (cell.kind === 'percent') return { kind: 'number', value: cell.number, text: plainDecimal(cell.number), percent: 'fraction' };
  return { kind: cell.kind === 'error' ? 'error-cell' : 'not-a-number', text: cellText(cell) };
}

function readText(text: string, numbers: NumberFormat): ReadValue {
  const read = readNumber(text, numbers);
  if (read !== undefined)
    return read.percent
      ? { kind: 'number', value: read.value, text: read.text, percent: 'points' }
      : { kind: 'number', value: read.value, text: read.text };
  return { kind: isMissingMarker(text) ? 'missing-marker' : 'not-a-number', text: text.trim() };
}
