import type { Column, TableBlock, TableCell } from '../../../core/document.ts';
import { cellSize, columnNeeds } from './column-needs.ts';
import { drawCell } from './cell-content.ts';
import { fitSpans, isRigid } from './grid.ts';
import { leaveAir, put, putLine, raise, textHeight, widthOf, type Ground, type Stretch } from './ground.ts';
import { headerLook, HEADING, NOTE, rowLook } from './looks.ts';
import { PROSE, textWidth } from './text-size.ts';
import type { Content, Look, PlacedColumn } from './sheet-plan.ts';
import { heated, heatMaps } from './lay-heat.ts';
import { laySparkline } from './lay-sparkline.ts';
import { liveFormula, placeConstants, type Constants } from './live-formula.ts';

interface Frame {
  readonly table: TableBlock;
  readonly spans: readonly { readonly first: number; readonly last: number }[];
  readonly headerRow: number;
  readonly constants: Constants;
  readonly charted: boolean;
}

/** Headings need not shout where the cells do. */
const HEADER_SIZE = 11;
const ONLY_DASH = /^[\s\-–—]*$/u;

function headerAlign(column: Column): Look['across'] {
  if (column.heat === true) return 'center';
  if (column.align !== undefined) return column.align;
  if (column.kind === 'status') return 'center';
  return column.kind === 'text' || column.kind === 'period' || column.kind === 'date' || column.kind === 'sparkline' ? 'left' : 'right';
}

/** Text keeps away from the number left of it, and a number from the text or picture right of it. */
function indented(look: Look, index: number): Look {
  return index > 0 && look.across !== 'center' ? { ...look, indent: 1 } : look;
}

function layHeader(ground: Ground, frame: Frame): void {
  const { plan } = ground;
  for (const [index, column] of frame.table.columns.entries()) {
    const span = frame.spans[index];
    if (span === undefined) continue;
    const at: Stretch = { row: plan.row, ...span };
    const look = indented({ ...headerLook(Math.min(ground.size, HEADER_SIZE)), across: headerAlign(column) }, index);
    put(plan, at, { kind: 'text', text: column.label }, look);
    raise(plan, at.row, textHeight(plan, { ...at }, column.label, look));
  }
  layRest(ground, frame, headerLook(HEADER_SIZE));
  plan.row++;
}

/**
 * A spreadsheet's chart draws text as zero: under a chart a bare dash for "no value" is left blank, so that it stays a gap.
 * Text that says something stays; the chart then takes its numbers from beside the page (bind-chart.ts).
 */
function withoutDash(cell: TableCell, charted: boolean): TableCell {
  if (!charted || cell.value !== null || cell.text === undefined || !ONLY_DASH.test(cell.text)) return cell;
  const { text: _dash, ...rest } = cell;
  return rest;
}

/** A text in the last column runs on over the empty columns behind its table, where it fits there in one line. */
function runsOver(ground: Ground, frame: Frame, content: Content, look: Look, index: number): boolean {
  const { widths } = ground.plan;
  const [span, last] = [frame.spans[index], index === frame.table.columns.length - 1];
  if (content.kind !== 'text' || !last || span === undefined || span.last >= widths.length || content.text.includes('\n')) return false;
  return textWidth(content.text, look.size ?? ground.size, look.bold) * PROSE + 2 <= widthOf(ground.plan, span.first, widths.length);
}

/** Lines of a narrower table go on to the end of the page. */
function layRest(ground: Ground, frame: Frame, look: Look): void {
  const { plan } = ground;
  const from = (frame.spans.at(-1)?.last ?? 0) + 1;
  for (let column = from; column <= plan.widths.length; column++) {
    put(plan, { row: plan.row, first: column, last: column }, { kind: 'blank' }, look);
  }
}

function layCell(ground: Ground, frame: Frame, given: TableCell, index: number, row: readonly TableCell[]): void {
  const { plan } = ground;
  const [column, span] = [frame.table.columns[index], frame.spans[index]];
  if (column === undefined || span === undefined) return;
  const at: Stretch = { row: plan.row, ...span };
  const cell = withoutDash(given, frame.charted);
  const style = cell.style ?? column;
  const drawn = drawCell(cell, style, cellSize(ground.size, cell, style), plan.role === 'summary');
  const formula = liveFormula(cell, column, frame.table, row, frame.constants, (id) => columnCell(frame, id, at.row));
  const aligned = heated(column.align === undefined ? drawn.look : { ...drawn.look, across: column.align }, given, column);
  const look = indented(aligned, index);
  if (formula === undefined && runsOver(ground, frame, drawn.content, look, index)) {
    put(plan, at, drawn.content, { ...look, wrap: false });
    return;
  }
  const content: Content = formula ?? drawn.content;
  put(plan, at, content, look);
  if (cell.link !== undefined) plan.links.push({ row: at.row, column: at.first, section: cell.link });
  if (style.kind === 'sparkline' && Array.isArray(cell.value)) laySparkline(plan, at, cell.value);
  if (content.kind === 'text') raise(plan, at.row, textHeight(plan, at, content.text, look));
}

function columnCell(frame: Frame, id: string, row: number): { readonly column: number; readonly row: number } | undefined {
  const span = frame.spans[frame.table.columns.findIndex((column) => column.id === id)];
  return span === undefined ? undefined : { column: span.first, row };
}

function placedColumns(ground: Ground, frame: Frame): ReadonlyMap<string, PlacedColumn> {
  return new Map(
    frame.table.columns.map((column, index) => {
      const cells = frame.table.rows.map((row): number | string | null => {
        const cell = row[index];
        if (cell === undefined) return null;
        const { content } = drawCell(withoutDash(cell, frame.charted), cell.style ?? column, ground.size, false);
        if (content.kind === 'number') return content.value;
        return content.kind === 'text' ? content.text : null;
      });
      return [column.id, { column: frame.spans[index]?.first ?? 1, label: column.label, cells }];
    }),
  );
}

/** Least height of a row: a summary's letters need room, and rows with a sparkline more. */
function leastHeight(ground: Ground): number {
  return Math.round(ground.size * (ground.plan.role === 'summary' ? 2.4 : 1.5));
}

function layRows(ground: Ground, frame: Frame): void {
  const { plan } = ground;
  for (const row of frame.table.rows) {
    raise(plan, plan.row, leastHeight(ground));
    for (const [index, cell] of row.entries()) layCell(ground, frame, cell, index, row);
    layRest(ground, frame, rowLook(ground.size));
    plan.row++;
  }
}

function layBars(ground: Ground, frame: Frame, firstRow: number, lastRow: number): void {
  for (const [index, column] of frame.table.columns.entries()) {
    const span = frame.spans[index];
    if (column.bar !== true || span === undefined) continue;
    ground.plan.bars.push({ row: firstRow, column: span.first, lastRow, lastColumn: span.first });
  }
}

function spansOf(ground: Ground, table: TableBlock): Frame['spans'] {
  const { widths } = ground.plan;
  if (isRigid(table, ground.charted)) return table.columns.map((_, index) => ({ first: index + 1, last: index + 1 }));
  const wanted = columnNeeds(table, ground.size).map((need) => need.wanted);
  return fitSpans(wanted, widths);
}

function layFull(ground: Ground, table: TableBlock): void {
  const { plan } = ground;
  const constants = placeConstants(ground, table, plan.row + table.rows.length + 1);
  const frame: Frame = { table, spans: spansOf(ground, table), headerRow: plan.row, constants, charted: ground.charted.has(table.id) };
  layHeader(ground, frame);
  const [firstRow, lastRow] = [plan.row, plan.row + table.rows.length - 1];
  layRows(ground, frame);
  plan.row = constants.nextRow;
  layBars(ground, frame, firstRow, lastRow);
  plan.heats.push(...heatMaps(table, frame.spans, firstRow));
  plan.tables.push({ id: table.id, headerRow: frame.headerRow, firstRow, lastRow, columns: placedColumns(ground, frame) });
  if (table.filter === true) {
    const area = { row: frame.headerRow, column: 1, lastRow, lastColumn: table.columns.length };
    plan.filters.push({ id: table.id, area, headings: table.columns.map((column) => column.label) });
  }
}

export function layTable(ground: Ground, table: TableBlock): void {
  const { plan } = ground;
  if (table.title !== undefined) putLine(ground, table.title, HEADING);
  if (table.rows.length > 0) layFull(ground, table);
  else if (table.empty !== undefined) putLine(ground, table.empty, NOTE);
  else if (table.columns.length > 0) {
    const frame: Frame = {
      table,
      spans: fitSpans(
        columnNeeds(table, ground.size).map((need) => need.wanted),
        plan.widths,
      ),
      headerRow: plan.row,
      constants: { cells: new Map(), nextRow: plan.row },
      charted: false,
    };
    layHeader(ground, frame);
  }
  if (table.note !== undefined) putLine(ground, table.note, NOTE);
  leaveAir(plan);
}
