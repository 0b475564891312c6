import type { Block, TableBlock } from '../../core/document.ts';

/** A table that fits an upright page; what is left out stands in the pack that it was taken from. */
export function withoutColumns(table: TableBlock, ids: readonly string[]): TableBlock {
  const shown = table.columns.flatMap(({ id }, index) => (ids.includes(id) ? [] : [index]));
  return {
    ...table,
    columns: shown.flatMap((index) => table.columns[index] ?? []),
    rows: table.rows.map((row) => shown.map((index) => row[index] ?? { value: null })),
  };
}

/** The same of every table among the blocks. */
export function narrowed(blocks: readonly Block[], ids: readonly string[]): Block[] {
  return blocks.map((block) => (block.kind === 'table' ? withoutColumns(block, ids) : block));
}
