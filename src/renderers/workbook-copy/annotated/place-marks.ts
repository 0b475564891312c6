/** Decides which cells of a file are coloured and what their notes say. */
import type { Severity } from '../../../core/finding.ts';
import type { Grid, GridFile } from '../../../core/grid.ts';
import { cellName, type Source } from '../../../core/source.ts';
import type { ReportFinding } from '../../../core/validation-report.ts';

/** Excel opens thousands of notes slowly; colours cost next to nothing. */
export const MOST_COLOURED = 20_000;
export const MOST_NOTES = 2_000;
/** Findings told in one note. */
const MOST_IN_A_NOTE = 5;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

export interface MarkedCell {
  readonly line: number;
  readonly column: number;
  /** The worst of its findings. */
  severity: Severity;
  readonly findings: ReportFinding[];
  hasNote: boolean;
}

/** A finding as it stands in one file. */
export interface FindingHere {
  readonly finding: ReportFinding;
  /** Its first place in this file. */
  readonly at: Source;
  readonly cell: { readonly line: number; readonly column: number } | undefined;
  /** Places in this file. */
  readonly count: number;
}

export interface Marks {
  readonly findings: readonly FindingHere[];
  /** By the sheet's name, '' for a delimited file; then by cell name. */
  readonly sheets: ReadonlyMap<string, ReadonlyMap<string, MarkedCell>>;
  /** Places with a cell that were not marked, by bound or because the copy has no such cell. */
  readonly notMarked: number;
  readonly withoutNote: number;
}

/** Findings with places in a file, and the cells to mark: errors first, within bounds. @param isKept whether the copy holds a row */
export function placeMarks(file: GridFile, findings: readonly ReportFinding[], isKept: (line: number) => boolean = () => true): Marks {
  const cellOf = cellFinder(file, findings);
  const sheets = new Map(file.grids.map((grid) => [grid.sheet ?? '', new Map<string, MarkedCell>()]));
  const ofFile = findings.flatMap((finding) => hereOf(file.file, finding, cellOf));
  let [marked, notes, notMarked] = [0, 0, 0];
  for (const { finding, places, unlisted } of ofFile.toSorted((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity])) {
    notMarked += unlisted;
    for (const { at, cell } of places) {
      const cells = sheets.get(at.sheet ?? '');
      if (cell === undefined || cells === undefined) continue;
      const name = cellName(cell.column, cell.line);
      const known = cells.get(name);
      if (known !== undefined) {
        if (known.findings.length < MOST_IN_A_NOTE && !known.findings.includes(finding)) known.findings.push(finding);
      } else if (marked >= MOST_COLOURED || cell.line > MOST_ROWS || cell.column > MOST_COLUMNS || !isKept(cell.line)) notMarked++;
      else {
        cells.set(name, { ...cell, severity: finding.severity, findings: [finding], hasNote: notes < MOST_NOTES });
        marked++;
        notes++;
      }
    }
  }
  return {
    findings: ofFile.map(({ finding, places, unlisted }) => ({ finding, ...(places[0] as Placed), count: places.length + unlisted })),
    sheets,
    notMarked,
    withoutNote: Math.max(0, notes - MOST_NOTES),
  };
}

interface Placed {
  readonly at: Source;
  readonly cell: { readonly line: number; readonly column: number } | undefined;
}

interface Here {
  readonly finding: ReportFinding;
  readonly places: readonly Placed[];
  /** Places that the report counts and does not list; those of a finding over several files belong to its first file. */
  readonly unlisted: number;
}

function hereOf(file: string, finding: ReportFinding, cellOf: (at: Source) => Placed['cell']): Here[] {
  const places = finding.places.filter((at) => at.file === file).map((at) => ({ at, cell: cellOf(at) }));
  if (places.length === 0) return [];
  return [{ finding, places, unlisted: finding.at.file === file ? Math.max(0, finding.count - finding.places.length) : 0 }];
}

/** A row without a column is marked in its first filled cell, a column without a row likewise; a covered cell in the one that covers it. */
function cellFinder(file: GridFile, findings: readonly ReportFinding[]): (at: Source) => Placed['cell'] {
  const grids = new Map(file.grids.map((grid) => [grid.sheet ?? '', grid]));
  const firsts = new Map<Grid, FirstFilled>();
  const wanted = findings.flatMap(({ places }) =>
    places.filter((at) => at.file === file.file && (at.line === undefined) !== (at.column === undefined)),
  );
  for (const grid of new Set(wanted.map((at) => grids.get(at.sheet ?? ''))))
    if (grid !== undefined) firsts.set(grid, firstFilled(grid, wanted));
  return ({ sheet = '', line, column }) => {
    const grid = grids.get(sheet);
    if (grid === undefined || (line === undefined && column === undefined)) return undefined;
    const first = firsts.get(grid);
    return uncovered(grid, line ?? first?.inColumn.get(column as number) ?? 1, column ?? first?.inRow.get(line as number) ?? 1);
  };
}

interface FirstFilled {
  readonly inRow: ReadonlyMap<number, number>;
  readonly inColumn: ReadonlyMap<number, number>;
}

function firstFilled(grid: Grid, wanted: readonly Source[]): FirstFilled {
  const lines = new Set(wanted.map(({ line }) => line).filter((line) => line !== undefined));
  const last = Math.max(0, ...[...lines].slice(0, 1e5));
  const columns = new Set(wanted.flatMap(({ column, line }) => (column === undefined || line !== undefined ? [] : [column])));
  const inRow = new Map<number, number>();
  const inColumn = new Map<number, number>();
  for (const { line, cells } of grid.rows()) {
    for (const column of columns) if (!inColumn.has(column) && (cells[column - 1] ?? '') !== '') inColumn.set(column, line);
    if (lines.has(line))
      inRow.set(
        line,
        Math.max(
          0,
          cells.findIndex((cell) => cell !== ''),
        ) + 1,
      );
    if (line > last && inColumn.size === columns.size) break;
  }
  return { inRow, inColumn };
}

function uncovered(grid: Grid, line: number, column: number): { line: number; column: number } {
  const merge = grid.merges.find(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      line >= firstRow && line <= lastRow && column >= firstColumn && column <= lastColumn,
  );
  return merge === undefined ? { line, column } : { line: merge.firstRow, column: merge.firstColumn };
}
