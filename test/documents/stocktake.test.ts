import { expect, test } from 'vitest';
import { exampleDocument } from './stocktake.ts';

const tables = exampleDocument.sections.flatMap((section) => section.blocks.filter((block) => block.kind === 'table'));

test('the example document keeps the rules of its own types', () => {
  const sheets = exampleDocument.sections.map((section) => section.sheet.toLowerCase());
  expect(new Set(sheets).size).toBe(sheets.length);
  expect(Math.max(...sheets.map((sheet) => sheet.length))).toBeLessThanOrEqual(31);
  expect(new Set(tables.map((table) => table.id)).size).toBe(tables.length);
});

test.each(tables.map((table) => [table.id, table] as const))('table %s has a cell for each column', (_, table) => {
  for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
});
