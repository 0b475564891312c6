import type { Cell } from '../../../core/grid.ts';
import type { TextPool } from '../parts/text-pool.ts';
import type { Styles } from '../parts/styles-part.ts';
import { formattedNumber } from '../values/formatted-number.ts';
import { cellOfIsoDate } from '../values/iso-date.ts';
import { GENERAL } from '../values/number-format.ts';
import { decodeStoredText } from '../values/stored-text.ts';
import type { NoteCode } from './sheet-notes.ts';

/** What a workbook's sheets share. */
export interface WorkbookParts {
  readonly date1904: boolean;
  readonly styles: Styles;
  readonly sharedStrings: TextPool;
}

/** A cell as the sheet's XML has it. */
export interface RawCell {
  /** Attribute `t`. */
  type: string;
  /** Attribute `s`. */
  style: number;
  /** Text of `v`; undefined where there is none. */
  value: string | undefined;
  /** Text of `is`; undefined where there is none. */
  inline: string | undefined;
  formula: boolean;
}

export const NO_VALUE: Cell = { kind: 'error', code: '#NO-VALUE' };

/** What a stored cell means. `note` is told of the code of anything odd. */
export function cellOf(raw: RawCell, parts: WorkbookParts, note: (code: NoteCode) => void): Cell {
  if (raw.type === 'inlineStr' && raw.inline !== undefined) return decodeStoredText(raw.inline);
  const { value } = raw;
  if (value === undefined || (value === '' && raw.type !== 'str' && raw.type !== 'inlineStr')) {
    if (!raw.formula) return raw.inline === undefined ? '' : decodeStoredText(raw.inline);
    note('formula-without-value');
    return NO_VALUE;
  }
  switch (raw.type) {
    case 's':
      return sharedString(value, parts, note);
    case 'str':
    case 'inlineStr':
      return decodeStoredText(value);
    case 'b':
      return booleanOf(value);
    case 'e':
      return { kind: 'error', code: value.trim() };
    case 'd':
      return cellOfIsoDate(value);
    default:
      return numberOf(value, raw.style, parts, note);
  }
}

function sharedString(value: string, parts: WorkbookParts, note: (code: NoteCode) => void): Cell {
  const text = parts.sharedStrings.get(Number(value));
  if (text !== undefined) return text;
  note('missing-shared-string');
  return NO_VALUE;
}

function booleanOf(value: string): Cell {
  const word = value.trim().toLowerCase();
  if (word === '1' || word === 'true') return true;
  return word === '0' || word === 'false' ? false : value;
}

function numberOf(value: string, style: number, parts: WorkbookParts, note: (code: NoteCode) => void): Cell {
  const number = Number(value);
  if (!Number.isFinite(number) || isOddNumber(value)) {
    if (value.trim() === '') return '';
    note('not-a-number');
    return value;
  }
  const format = parts.styles[style] ?? GENERAL;
  if (format.kind === 'number') return number;
  const noted = formattedNumber(number, format, parts.date1904);
  if (noted.note !== undefined) note(noted.note);
  return noted.cell;
}

/** Whether JavaScript takes for a number what a workbook does not: blanks for 0, `0x10` for 16. */
function isOddNumber(value: string): boolean {
  return value.charCodeAt(0) <= 32
    ? !/^\s+[-+.\d]*(?:e[-+]?\d+)?\s*$/i.test(value) || value.trim() === ''
    : (value.charCodeAt(1) | 32) > 101;
}
