/** Tables that are boxes: fixed widths, borders where they are asked for. */
import {
  BorderStyle,
  TableLayoutType,
  TableRow,
  Table,
  WidthType,
  HeightRule,
  type IBorderOptions,
  type ITableCellOptions,
  TableCell,
} from 'docx';
import { LINE } from './styles.ts';

export const NO_BORDER: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const NO_BORDERS = { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER };

/** @param eighths of a point */
export function rule(eighths: number, color: string = LINE): IBorderOptions {
  return { style: BorderStyle.SINGLE, size: eighths, color };
}

export function allRound(eighths: number, color: string = LINE): typeof NO_BORDERS {
  const edge = rule(eighths, color);
  return { top: edge, bottom: edge, left: edge, right: edge };
}

const MARGIN = 62;

/** A table of exactly these column widths; its cells say their own borders. */
export function fixedTable(rows: readonly TableRow[], columnWidths: readonly number[]): Table {
  return new Table({
    rows,
    columnWidths,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { ...NO_BORDERS, insideHorizontal: NO_BORDER, insideVertical: NO_BORDER },
    margins: { top: 20, bottom: 20, left: MARGIN, right: MARGIN },
  });
}

export function cell(width: number, options: ITableCellOptions): TableCell {
  return new TableCell({ ...options, width: { size: width, type: WidthType.DXA } });
}

/** A row that stays on one page. @param least height */
export function row(children: readonly TableCell[], least?: number, tableHeader = false): TableRow {
  const height = least === undefined ? {} : { height: { value: least, rule: HeightRule.ATLEAST } };
  return new TableRow({ children, cantSplit: true, tableHeader, ...height });
}

/** Whole twips by share, adding up to the width. */
export function cutWidth(width: number, shares: readonly number[]): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  let used = 0;
  return shares.map((share, index) => {
    const own = index === shares.length - 1 ? width - used : Math.floor((width * share) / sum);
    used += own;
    return own;
  });
}
