import type { Table } from '../core/table.ts';

/** What is left out of a table as whole rows that are no data. */
const NO_DATA = new Set(['total-row', 'note-row', 'repeated-header']);

/** Tells which rows of a table are data: below its heading and within its mapping, and not a total, a note or the heading again. Asked after the values were read. */
export function dataLines(table: Table, heading: readonly number[]): (line: number) => boolean {
  const first = Math.max((heading.at(-1) ?? 0) + 1, table.mapping?.firstRow ?? table.dataRows?.first ?? 1);
  const last = table.mapping?.lastRow ?? Infinity;
  const others = new Set<number>();
  for (const { code, at } of table.leftOut) if (NO_DATA.has(code) && at.line !== undefined) others.add(at.line);
  return (line) => line >= first && line <= last && (others.size === 0 || !others.has(line));
}
