import type { ColumnStyle, TableCell } from '../../../core/document.ts';
import { numberFormat } from '../text/number-format.ts';
import { LINK, rowLook, statusLook } from './looks.ts';
import type { Content, Look } from './sheet-plan.ts';

export interface Drawn {
  readonly content: Content;
  readonly look: Look;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;
const FIRST_YEAR = 1901;

/** A real date where the text is one that a workbook can hold. */
function dateContent(text: string): Content {
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (year === undefined || Number(year) < FIRST_YEAR) return { kind: 'text', text };
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toISOString().startsWith(text) ? { kind: 'date', date } : { kind: 'text', text };
}

function plainContent(cell: TableCell, style: ColumnStyle): Content {
  if (cell.text !== undefined) return { kind: 'text', text: cell.text };
  const { value } = cell;
  if (typeof value === 'number') return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'text', text: String(value) };
  if (typeof value !== 'string' || value === '') return { kind: 'blank' };
  return style.kind === 'date' ? dateContent(value) : { kind: 'text', text: value };
}

function isNumeric(style: ColumnStyle): boolean {
  return style.kind === 'number' || style.kind === 'percent' || style.kind === 'share' || style.kind === 'signed';
}

function statusDrawn(cell: TableCell, size: number): Drawn | undefined {
  const status = typeof cell.value === 'string' ? statusLook(cell.value) : undefined;
  if (status === undefined) return undefined;
  const look: Look = { ...status.look, size: Math.round(size * 1.4), bold: true, across: 'center', upright: 'middle' };
  return { content: { kind: 'text', text: cell.text ?? status.letter }, look };
}

/** What a cell of the document shows on a sheet, without its formula. @param arrows signed numbers carry ▲ and ▼ */
export function drawCell(cell: TableCell, style: ColumnStyle, size: number, arrows: boolean): Drawn {
  const status = style.kind === 'status' ? statusDrawn(cell, size) : undefined;
  if (status !== undefined) return status;
  const content = plainContent(cell, style);
  const format = content.kind === 'number' || content.kind === 'date' ? numberFormat(style, arrows) : undefined;
  const look: Look = {
    ...rowLook(size),
    ...(cell.strong === true ? { bold: true } : {}),
    ...(cell.link === undefined ? {} : { colour: LINK, underline: true }),
    ...(format === undefined ? {} : { format }),
    across: isNumeric(style) ? 'right' : 'left',
    // A number that wraps becomes ###; text wraps.
    wrap: content.kind === 'text',
  };
  return { content, look };
}
