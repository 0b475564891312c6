/** Tables: the heading row comes again on each page, no row is torn. */
import {
  AlignmentType,
  InternalHyperlink,
  Paragraph,
  VerticalAlign,
  type FileChild,
  type IRunPropertiesOptions,
  type ITableCellOptions,
  type TableCell as WordCell,
} from 'docx';
import type { Column, TableBlock, TableCell } from '../../../core/document.ts';
import { statusLook } from '../../excel/layout/looks.ts';
import { cellText, isNumeric, styleOf } from '../../format-number.ts';
import { heatColour, heatShare, LIGHT_TEXT_FROM } from '../../heat.ts';
import { hasLetter, statusText } from '../../status-text.ts';
import { cell, fixedTable, row, rule } from '../bordered.ts';
import type { Ground } from '../ground.ts';
import { INK, LINE, PALE } from '../styles.ts';
import { gap, optionalHeading, runs, styled } from '../text.ts';
import { SPARK_SIZE, tableLayout, type TableLayout } from './column-widths.ts';
import { statusShading } from './status-shading.ts';

/** A table of no more rows than this is not torn. */
const MOST_TOGETHER = 14;

/** Has the bars of a sparkline, as wide as each other. */
const SPARK_FONT = 'Segoe UI Symbol';

/** Twips. */
const APART = 170;

const ALIGNMENTS = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER } as const;

function alignOf(column: Column): keyof typeof ALIGNMENTS {
  if (column.heat === true || column.kind === 'status') return 'center';
  return column.align ?? (isNumeric(column) ? 'right' : 'left');
}

function cellAlign(value: TableCell, column: Column): keyof typeof ALIGNMENTS {
  if (column.heat === true || column.kind === 'status') return 'center';
  return column.align ?? (isNumeric(styleOf(value, column)) ? 'right' : 'left');
}

/** Background and letters of a status or of a heat map. */
function paint(
  value: TableCell,
  column: Column,
): { readonly shading?: ReturnType<typeof statusShading>; readonly run: IRunPropertiesOptions } {
  const style = styleOf(value, column);
  if (style.kind === 'status' && value.text === undefined && hasLetter(value.value)) {
    const look = statusLook(String(value.value))?.look ?? {};
    return { shading: statusShading(look), run: { bold: true, color: look.colour ?? INK } };
  }
  const share = heatShare(value, column);
  if (share === undefined) return { run: {} };
  return {
    shading: statusShading({ fill: heatColour(share) }),
    run: { bold: true, color: share >= LIGHT_TEXT_FROM ? 'FFFFFF' : '000000' },
  };
}

function textOf(value: TableCell, column: Column, ground: Ground): string {
  const isStatus = styleOf(value, column).kind === 'status' && value.text === undefined && typeof value.value === 'string';
  return isStatus ? statusText(String(value.value), ground.language) : cellText(value, column, ground.language);
}

/** A column as it stands in its table. */
interface Place {
  readonly column: Column;
  readonly width: number;
  /** Points. */
  readonly size: number;
  /** Words that follow numbers keep away from them. */
  readonly margins: NonNullable<ITableCellOptions['margins']>;
}

function bodyCell(value: TableCell, { column, width, size, margins }: Place, keepNext: boolean, ground: Ground): WordCell {
  const { shading, run } = paint(value, column);
  const spark: IRunPropertiesOptions =
    Array.isArray(value.value) && value.text === undefined ? { size: SPARK_SIZE * 2, font: SPARK_FONT } : {};
  const look: IRunPropertiesOptions = { size: size * 2, ...spark, ...(value.strong === true ? { bold: true } : {}), ...run };
  const bookmark = value.link === undefined ? undefined : ground.bookmarks.get(value.link);
  const text = textOf(value, column, ground);
  const words =
    bookmark === undefined
      ? runs(text, look)
      : [new InternalHyperlink({ anchor: bookmark, children: runs(text, { ...look, underline: {} }) })];
  const paragraph = new Paragraph({ style: 'PackCell', keepNext, alignment: ALIGNMENTS[cellAlign(value, column)], children: words });
  const borders = { bottom: rule(4, LINE) };
  return cell(width, {
    borders,
    margins,
    verticalAlign: VerticalAlign.CENTER,
    children: [paragraph],
    ...(shading === undefined ? {} : { shading }),
  });
}

function headCell({ column, width, size, margins }: Place): WordCell {
  // Headings stay with the first row below them.
  const paragraph = styled(
    'PackCell',
    column.label.replaceAll(' %', '\u00A0%'),
    { bold: true, size: size * 2 },
    { alignment: ALIGNMENTS[alignOf(column)], keepNext: true },
  );
  const borders = { top: rule(6, INK), bottom: rule(12, INK) };
  return cell(width, { borders, margins, shading: { fill: PALE }, verticalAlign: VerticalAlign.BOTTOM, children: [paragraph] });
}

function placesOf(columns: readonly Column[], { widths, size }: TableLayout): Place[] {
  return columns.map((column, index) => {
    const before = columns[index - 1];
    const follows = before !== undefined && alignOf(before) === 'right' && alignOf(column) === 'left';
    return { column, width: widths[index] ?? 0, size, margins: follows ? { left: APART } : {} };
  });
}

function full(table: TableBlock, layout: TableLayout, ground: Ground): FileChild {
  const places = placesOf(table.columns, layout);
  const head = row(places.map(headCell), undefined, true);
  const together = table.rows.length <= MOST_TOGETHER;
  const rows = table.rows.map((cells, at) =>
    row(places.map((place, index) => bodyCell(cells[index] ?? { value: null }, place, together && at < table.rows.length - 1, ground))),
  );
  return fixedTable([head, ...rows], layout.widths);
}

export function drawTable(block: TableBlock, ground: Ground): FileChild[] {
  const title = optionalHeading(2, block.title);
  const note = block.note === undefined ? [] : [styled('PackNote', block.note)];
  if (block.rows.length === 0) {
    const empty = block.empty === undefined ? [] : [new Paragraph({ children: runs(block.empty) })];
    return [...title, ...empty, ...note];
  }
  return [...title, full(block, tableLayout(block, ground.width, ground.language), ground), ...(note.length > 0 ? note : [gap()])];
}
