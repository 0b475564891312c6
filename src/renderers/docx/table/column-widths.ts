/** Widths of a table's columns on a page, and the letters' size that lets them fit. */
import type { TableBlock } from '../../../core/document.ts';
import { columnNeeds, type ColumnNeed } from '../../excel/layout/column-needs.ts';
import { millimetres } from '../ground.ts';

/** Millimetres of a character of the font that needs are counted in, Arial 10. */
const CHARACTER = 1.87;
const SIZES = [9, 8, 7] as const;
/** A narrow table is not blown up over the whole page. */
const MOST_STRETCH = 1.7;

export interface TableLayout {
  /** Twips. */
  readonly widths: readonly number[];
  /** Points. */
  readonly size: number;
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** A sparkline of words needs a letter for each value. */
function needsOf(table: TableBlock, size: number): ColumnNeed[] {
  const plain: TableBlock = { ...table, filter: false };
  return columnNeeds(plain, size).map((need, index) => {
    const column = table.columns[index];
    if (column?.kind !== 'sparkline') return need;
    const longest = table.rows.reduce((most, row) => {
      const value = row[index]?.value;
      return typeof value === 'object' && value !== null ? Math.max(most, value.length) : most;
    }, 0);
    const least = Math.max(6, longest * (size / 10) * 1.05 + 2);
    return { wanted: least, least };
  });
}

/** Twips that a table needs at least at its usual size. */
export function leastWidth(table: TableBlock): number {
  return millimetres(total(needsOf(table, SIZES[0]).map((need) => need.least)) * CHARACTER);
}

/** @param width between the margins, in twips */
export function tableLayout(table: TableBlock, width: number): TableLayout {
  const room = width / millimetres(CHARACTER);
  const sizes = SIZES.map((size) => ({ size, needs: needsOf(table, size) }));
  const fitting = sizes.find(({ needs }) => total(needs.map((need) => need.least)) <= room) ?? sizes.at(-1);
  const { size, needs } = fitting ?? { size: 9, needs: [] };
  const excess = total(needs.map((need) => need.wanted)) - room;
  const spare = total(needs.map((need) => need.wanted - need.least));
  const share = spare <= 0 ? 0 : Math.min(1, Math.max(0, excess) / spare);
  const fitted = needs.map((need) => need.wanted - (need.wanted - need.least) * share);
  // Where even words must be broken, all columns give way alike.
  const factor = Math.min(MOST_STRETCH, room / total(fitted));
  return { widths: fitted.map((one) => Math.floor(one * factor * millimetres(CHARACTER))), size };
}
