import type { Cell } from '../../../core/grid.ts';
import { cellName } from '../../../core/source.ts';
import { cellText, escapeEscapes, xml } from '../../excel/text/safe-text.ts';

/** Indexes in REBUILT_STYLES. */
const TEXT = 1;
const DATE = 2;
const DATE_TIME = 3;
const PERCENT = 4;
const PERCENT_DECIMALS = 5;

/** Text cells are in the text format, so that editing `=1+1` does not make a formula of it. */
export const REBUILT_STYLES = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>',
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">',
  ...[0, 49, 164, 165, 9, 10].map(
    (format) => `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  ),
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');

/** Shown by Excel digit by digit in every country; anything longer, with a decimal sign or a leading zero is kept as text. */
const SHOWN_AS_WRITTEN = /^(?:0|-?[1-9]\d{0,10})$/u;
const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/** How texts are rebuilt. */
export interface TextCells {
  /** A delimited file says only how its cells are written: plain whole numbers become numbers. */
  readonly readNumbers: boolean;
  /** Stands at the end of a text that no cell holds. */
  readonly cutNote: string;
}

/** A cell of a rebuilt sheet; '' where it is blank. */
export function rebuiltCell(cell: Cell, line: number, column: number, texts: TextCells): string {
  const ref = `r="${cellName(column, line)}"`;
  if (typeof cell === 'string') return cell === '' ? '' : ofText(cell, ref, texts);
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c ${ref}><v>${cell}</v></c>` : '';
  if (typeof cell === 'boolean') return `<c ${ref} t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (cell.kind === 'error') return ERRORS.has(cell.code) ? `<c ${ref} t="e"><v>${cell.code}</v></c>` : ofText(cell.code, ref, texts);
  if (cell.kind === 'percent') return `<c ${ref} s="${/[.,]\d/u.test(cell.shown) ? PERCENT_DECIMALS : PERCENT}"><v>${cell.number}</v></c>`;
  const serial = serialOf(cell.iso);
  if (serial === undefined) return ofText(cell.shown ?? cell.iso, ref, texts);
  return `<c ${ref} s="${cell.iso.includes('T') ? DATE_TIME : DATE}"><v>${serial}</v></c>`;
}

function ofText(text: string, ref: string, { readNumbers, cutNote }: TextCells): string {
  if (readNumbers && SHOWN_AS_WRITTEN.test(text)) return `<c ${ref}><v>${text}</v></c>`;
  return `<c ${ref} s="${TEXT}" t="inlineStr"><is><t xml:space="preserve">${xml(escapeEscapes(cellText(text, cutNote)))}</t></is></c>`;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Before it, Excel counts a day that never was. */
const FIRST_SERIAL = 61;

function serialOf(iso: string): number | undefined {
  const time = Date.parse(iso.includes('T') ? `${iso}Z` : `${iso}T00:00:00Z`);
  const serial = (time - EPOCH) / DAY;
  return serial >= FIRST_SERIAL ? Number(serial.toFixed(9)) : undefined;
}
