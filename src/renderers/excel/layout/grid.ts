/** One set of columns for a whole sheet: tables stand one below the other and share them. */
import type { Block, ChartBlock, FormPart, Section, SlopeBlock, TableBlock } from '../../../core/document.ts';
import { gridShares, type GridPart } from '../../forms/form-part.ts';
import { columnNeeds, type ColumnNeed } from './column-needs.ts';
import { textSize } from './looks.ts';

/** Characters that A4 landscape shows at 100 %; annexes and subjects may be printed at three quarters. */
const PAGE = 148;
/** The same upright. */
const UPRIGHT = 101;
const WIDEST = { summary: PAGE, subject: PAGE / 0.75, handout: PAGE, annex: PAGE / 0.75 } as const;
const PLAIN_COLUMNS = 10;
/** Enough for boxes with arrows between them, and for grids of any widths. */
const FORM_COLUMNS = 30;
const CHART_COLUMNS = 8;
const TABLE_COLUMNS = 4;

/** Tables whose rows must keep one cell a column: sorted, filtered, computed with, bound to a chart. */
export function isRigid(table: TableBlock, charted: ReadonlySet<string>): boolean {
  if (table.rows.length === 0) return false;
  const live = table.columns.some((column) => column.formula !== undefined || column.bar === true || column.kind === 'sparkline');
  return table.filter === true || live || charted.has(table.id);
}

/** What becomes a native chart. */
export function isPicture(block: Block): block is ChartBlock | SlopeBlock {
  return block.kind === 'chart' || block.kind === 'slope';
}

export function chartedTables(section: Section): Set<string> {
  return new Set(section.blocks.flatMap((block) => (isPicture(block) && block.table !== undefined ? [block.table] : [])));
}

function shared(left: ColumnNeed | undefined, right: ColumnNeed): ColumnNeed {
  if (left === undefined) return right;
  return { wanted: Math.max(left.wanted, right.wanted), least: Math.max(left.least, right.least) };
}

/** The last column of a narrower table, where it is text, runs on over the columns behind it: it asks for its share only. */
function narrowed(table: TableBlock, index: number, need: ColumnNeed, most: number): ColumnNeed {
  const behind = most - table.columns.length;
  if (behind <= 0 || index < table.columns.length - 1 || table.columns[index]?.kind !== 'text') return need;
  const share = Math.max(10, need.wanted / (behind + 1));
  return { wanted: share, least: Math.min(need.least, share) };
}

/** A page needs columns to stand on: text alone, or key figures beside a chart. */
function fewestColumns(section: Section, tables: readonly TableBlock[]): number {
  const parts = formParts(section);
  if (parts.length > 0 && parts.every((part) => !canBeRead(part)) && tables.length === 0) return FORM_COLUMNS;
  if (tables.length === 0 && parts.length === 0) return PLAIN_COLUMNS;
  return section.blocks.some(isPicture) ? CHART_COLUMNS : TABLE_COLUMNS;
}

function formParts(section: Section): FormPart[] {
  return section.blocks.flatMap((block) => (block.kind === 'form' ? block.parts : []));
}

/** More columns than these need the page across. */
const MOST_UPRIGHT = 5;

/** What asks for it, and what is filled in by hand: as people write, unless a table needs the width. */
export function isUpright(section: Section): boolean {
  if (section.portrait === true) return true;
  const counts = section.blocks.flatMap((block) => {
    if (block.kind === 'table') return [block.columns.length];
    return block.kind === 'form' ? block.parts.map((part) => (part.kind === 'grid' ? part.columns.length : 1)) : [];
  });
  return section.role === 'handout' && Math.max(0, ...counts) <= MOST_UPRIGHT;
}

function canBeRead(part: FormPart): part is GridPart {
  return part.kind === 'grid' && part.readBack !== undefined;
}

/** A grid that is read back has one cell a column and is written in by hand: its columns keep their shares of the page. */
function gridNeeds(part: GridPart, page: number): ColumnNeed[] {
  return gridShares(part).map((share) => ({ wanted: share * page, least: share * page * 0.75 }));
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** Takes what is too much from columns that can wrap, in proportion to what they can give. */
function shrink(needs: readonly ColumnNeed[], page: number): number[] {
  const excess = total(needs.map((need) => need.wanted)) - page;
  const spare = total(needs.map((need) => need.wanted - need.least));
  const share = spare <= 0 ? 0 : Math.min(1, Math.max(0, excess) / spare);
  return needs.map((need) => need.wanted - (need.wanted - need.least) * share);
}

/**
 * Column widths of a section's sheet, filling the page's width and no wider where wrapping can help.
 * @param zoom how many pages wide the sheet may be before it is shrunk to one
 */
export function gridWidths(section: Section, zoom = 1): number[] {
  const page = isUpright(section) ? UPRIGHT : PAGE;
  const tables = section.blocks.filter((block) => block.kind === 'table' && block.rows.length > 0) as TableBlock[];
  const charted = chartedTables(section);
  const rigid = tables.filter((table) => isRigid(table, charted));
  const most = Math.max(0, ...tables.map((table) => table.columns.length));
  const makers = rigid.length > 0 ? rigid : tables.filter((table) => table.columns.length === most);
  const needs: ColumnNeed[] = [];
  for (const table of makers) {
    const own = columnNeeds(table, textSize(section.role));
    for (const [index, need] of own.entries()) needs[index] = shared(needs[index], narrowed(table, index, need, most));
  }
  for (const part of formParts(section).filter(canBeRead)) {
    for (const [index, need] of gridNeeds(part, page).entries()) needs[index] = shared(needs[index], need);
  }
  // A wider table that is not rigid still needs its columns.
  const parts = formParts(section).map((part) => (part.kind === 'grid' ? part.columns.length : 1));
  const fewest = Math.max(most, fewestColumns(section, tables), ...parts);
  while (needs.length < fewest)
    needs.push(parts.length === 0 ? { wanted: 12, least: 10 } : { wanted: page / fewest, least: page / fewest });
  const widths = shrink(needs, Math.min(WIDEST[section.role], isUpright(section) ? UPRIGHT : Infinity) * zoom);
  const stretch = Math.max(1, ((page - 4) * zoom) / total(widths));
  return widths.map((width) => Math.round(width * stretch * 10) / 10);
}

/**
 * Gives each column of a narrower table one or more columns of the grid.
 * @returns for each column of the table the first and last grid column, from 1
 */
export function fitSpans(wanted: readonly number[], grid: readonly number[]): { readonly first: number; readonly last: number }[] {
  let next = 0;
  return wanted.map((need, index) => {
    const first = next;
    const left = wanted.length - index - 1;
    let width = grid[next++] ?? 0;
    while (width < need * 0.92 && grid.length - next > left) width += grid[next++] ?? 0;
    return { first: first + 1, last: next };
  });
}
