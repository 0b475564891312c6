import type { ReportFinding } from '../core/validation-report.ts';
import type { SourceFile, Table } from '../core/table.ts';
import type { FileAccount } from './file-account.ts';
import { dataLines } from './data-lines.ts';
import { headingRows } from './heading-cells.ts';

/** Rows of data of a file, and which lines are among them. */
export interface DataRows {
  /** Values, where the file has no rows (JSON, XML). */
  readonly rows: number;
  /** Rows of data that no error and no warning names; undefined where that cannot be said. */
  usable(findings: readonly ReportFinding[]): number | undefined;
}

/** Tells rows of data from titles, headings, totals and notes. Asked after the file was read to its end. */
export function dataRowsOf(source: SourceFile, account: FileAccount): DataRows {
  const grids = source.tables.filter((table) => table.grid !== undefined && !isPassedOver(table));
  if (grids.length === 0) {
    const rows = account.values;
    return {
      rows,
      usable: (findings) =>
        usableRows(
          rows,
          source.file,
          findings,
          () => 'data',
          (line, column) => `${line}:${column}`,
        ),
    };
  }
  const besides = grids.reduce((sum, table) => sum + rowsBesideData(table), 0);
  const kinds = new Map(grids.map((table) => [table.sheet, kindsOf(table)]));
  const rows = Math.max(0, account.rows - account.heading - besides);
  return {
    rows,
    usable: (findings) =>
      usableRows(
        rows,
        source.file,
        findings,
        (line, sheet) => kinds.get(sheet)?.(line) ?? 'beside',
        (line) => String(line),
      ),
  };
}

function isPassedOver(table: Table): boolean {
  return table.leftOut.some(({ code }) => code === 'hidden-sheet' || code === 'sheet-not-mapped');
}

/** Titles above the heading, and totals, notes and repeated headings among or below the data. */
function rowsBesideData(table: Table): number {
  const headings = headingRows(table);
  const isData = dataLines(table, headings);
  const others = new Set<number>();
  for (const { code, at } of table.leftOut) if (at.line !== undefined && ROW_CODES.has(code) && !isData(at.line)) others.add(at.line);
  const first = firstDataLine(table, headings);
  for (const row of table.grid?.rows() ?? []) {
    if (row.line >= first) break;
    if (!headings.includes(row.line) && row.cells.some((cell) => typeof cell !== 'string' || cell.trim() !== '')) others.add(row.line);
  }
  return others.size;
}

const ROW_CODES = new Set(['total-row', 'note-row', 'repeated-header']);

function firstDataLine(table: Table, headings: readonly number[]): number {
  return Math.max((headings.at(-1) ?? 0) + 1, table.mapping?.firstRow ?? table.dataRows?.first ?? 1);
}

type Kind = 'heading' | 'data' | 'beside';

function kindsOf(table: Table): (line: number) => Kind {
  const headings = headingRows(table);
  const isData = dataLines(table, headings);
  const first = firstDataLine(table, headings);
  return (line) => (isData(line) ? 'data' : line < first ? 'heading' : 'beside');
}

/** An error about a heading, a column or the whole file may touch every row: then nothing is promised. */
function usableRows(
  rows: number,
  file: string,
  findings: readonly ReportFinding[],
  kindOf: (line: number, sheet: string | undefined) => Kind,
  keyOf: (line: number, column: number) => string,
): number | undefined {
  const named = new Set<string>();
  for (const { severity, places, count } of findings) {
    if (severity === 'info') continue;
    for (const at of places) {
      if (at.file !== file) continue;
      const kind = at.line === undefined ? 'heading' : kindOf(at.line, at.sheet);
      if (kind === 'heading' && severity === 'error') return undefined;
      if (kind === 'data') named.add(`${at.sheet ?? ''}\0${keyOf(at.line as number, at.column ?? 0)}`);
    }
    if (count > places.length && places[0]?.file === file) return undefined;
  }
  return Math.max(0, rows - named.size);
}
