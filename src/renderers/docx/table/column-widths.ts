/** Widths of a table's columns on a page, and the letters' size that lets them fit. */
import type { TableBlock } from '../../../core/document.ts';
import { columnNeeds, type ColumnNeed } from '../../excel/layout/column-needs.ts';
import { wordWidth } from '../../excel/layout/text-size.ts';
import type { Language } from '../../../core/language.ts';
import { statusText } from '../../status-text.ts';
import { millimetres } from '../ground.ts';

/** Millimetres of a character of the font that needs are counted in, Arial 10. */
const CHARACTER = 1.87;
const SIZES = [9, 8, 7] as const;
/** Points of the bars of a sparkline, which may be as wide as they are high. */
export const SPARK_SIZE = 6;
/** Word breaks a word that is a hair too wide: letters are wider than their mean. */
const AIR = 0.6;
/** Characters that such a bar takes. */
const BAR = 1.15;
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

function longestSparkline(table: TableBlock, index: number): number {
  return table.rows.reduce((most, row) => {
    const value = row[index]?.value;
    return typeof value === 'object' && value !== null ? Math.max(most, value.length) : most;
  }, 0);
}

/** Statuses without a letter are words. */
function longestStatus(table: TableBlock, index: number, size: number, language: Language): number {
  return table.rows.reduce((most, row) => {
    const value = row[index]?.value;
    return typeof value === 'string' ? Math.max(most, wordWidth(statusText(value, language), size)) : most;
  }, 0);
}

function needsOf(table: TableBlock, size: number, language: Language): ColumnNeed[] {
  return columnNeeds({ ...table, filter: false }, size).map((given, index) => {
    const need = { wanted: given.wanted + AIR, least: given.least + AIR };
    const kind = table.columns[index]?.kind;
    if (kind === 'sparkline') {
      const bars = Math.max(8, longestSparkline(table, index) * BAR + 2);
      return { wanted: bars, least: bars };
    }
    const least = kind === 'status' ? Math.max(need.least, longestStatus(table, index, size, language)) : need.least;
    return { wanted: Math.max(need.wanted, least), least };
  });
}

/** Twips that a table needs at least at its usual size. */
export function leastWidth(table: TableBlock, language: Language): number {
  return millimetres(total(needsOf(table, SIZES[0], language).map((need) => need.least)) * CHARACTER);
}

/** @param width between the margins, in twips */
export function tableLayout(table: TableBlock, width: number, language: Language): TableLayout {
  const room = width / millimetres(CHARACTER);
  const sizes = SIZES.map((size) => ({ size, needs: needsOf(table, size, language) }));
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
