import type { Grid, Row } from '../../core/grid.ts';
import type { Mapping } from '../../core/mapping.ts';
import { columnLetters, type Source } from '../../core/source.ts';
import { UserError } from '../../core/user-error.ts';
import { composeHeadings } from './headings.ts';
import { MergedCells } from './merged-cells.ts';

/**
 * Holds a grid against its saved mapping, heading by heading.
 * @throws UserError at the first place where they differ: `heading "Month" expected in column C, found "Period"`
 */
export function checkMapping(grid: Grid, mapping: Mapping): void {
  const rows = headerRows(grid, mapping);
  const columns = [...mapping.keys, ...mapping.values].toSorted((a, b) => a.column - b.column);
  const width = Math.max(0, ...columns.map(({ column }) => column));
  const headings = composeHeadings(rows, new MergedCells(grid), width);
  const line = mapping.headerRows.at(-1);
  if (line === undefined) return;
  for (const { column, header } of columns) {
    const found = headings[column - 1]?.text ?? '';
    if (found === header) continue;
    const elsewhere = composeHeadings(rows, new MergedCells(grid), Math.max(0, ...rows.map((row) => row.cells.length))).find(
      ({ text }) => text === header && header !== '',
    );
    const hint = elsewhere === undefined ? '' : ` (it stands in column ${columnLetters(elsewhere.column)})`;
    throw new UserError(
      `Unexpected heading ${found === '' ? 'blank' : `"${found}"`} in column ${columnLetters(column)}, expected "${header}"${hint}.`,
      'Correct the file, or its mapping in deliver.yaml.',
      at(grid, line, column),
    );
  }
}

/** Only as far as the heading: the rest of the file is not read. */
function headerRows(grid: Grid, mapping: Mapping): Row[] {
  const wanted = new Set(mapping.headerRows);
  const last = Math.max(0, ...mapping.headerRows);
  const rows: Row[] = [];
  for (const row of grid.rows()) {
    if (row.line > last) break;
    if (wanted.has(row.line)) rows.push(row);
  }
  return rows;
}

function at(grid: Grid, line: number, column: number): Source {
  return { file: grid.file, ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }), line, column };
}
