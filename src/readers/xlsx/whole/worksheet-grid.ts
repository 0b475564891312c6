import type { CellObject, DenseWorkSheet, WorkSheet } from '@e965/xlsx';
import type { Cell, Grid, MergedRange, Row } from '../../../core/grid.ts';
import { CoveredCells, isCovered } from '../sheet/covered-cells.ts';
import { NO_VALUE } from '../sheet/raw-cell.ts';
import { SheetNotes, type NoteCode } from '../sheet/sheet-notes.ts';
import { formattedNumber } from '../values/formatted-number.ts';
import { builtInFormat, parseNumberFormat, type NumberFormat } from '../values/number-format.ts';

/** SheetJS's numbers for the errors. */
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};

/** SheetJS's spelling of the formats that follow the user's own settings. */
const LOCAL_FORMATS: Readonly<Record<string, number>> = { 'm/d/yy': 14, 'm/d/yy h:mm': 22 };

/** A sheet that SheetJS read, as a grid with the same cells that the .xlsx reader gives. */
export function gridOfWorksheet(file: string, sheet: string, state: NonNullable<Grid['state']>, from: WorkSheet, date1904: boolean): Grid {
  const merges = (from['!merges'] ?? []).map((range): MergedRange => ({
    firstRow: range.s.r + 1,
    firstColumn: range.s.c + 1,
    lastRow: range.e.r + 1,
    lastColumn: range.e.c + 1,
  }));
  const notes = new SheetNotes();
  const rows = [...readRows(from as DenseWorkSheet, merges, notes, date1904)];
  return {
    file,
    sheet,
    state,
    merges,
    hiddenRows: hiddenOnes(from['!rows']),
    hiddenColumns: hiddenOnes(from['!cols']),
    notes: notes.list(),
    rows: () => rows,
  };
}

function* readRows(from: DenseWorkSheet, merges: readonly MergedRange[], notes: SheetNotes, date1904: boolean): Generator<Row> {
  const covered = new CoveredCells(merges);
  const formats = new Map<string, NumberFormat>();
  const data = from['!data'] ?? [];
  for (let at = 0; at < data.length; at++) {
    const cells: Cell[] = [];
    const line = at + 1;
    const ranges = covered.at(line);
    for (const [index, stored] of (data[at] ?? []).entries()) {
      const note = (code: NoteCode): void => notes.add(code, line, index + 1);
      const cell = stored === undefined || stored === null ? '' : cellOfStored(stored, formats, date1904, note);
      if (cell === '') continue;
      if (isCovered(ranges, line, index + 1)) {
        note('covered-by-merge');
        continue;
      }
      while (cells.length < index) cells.push('');
      cells[index] = cell;
    }
    delete data[at];
    if (cells.length > 0) yield { line, cells };
  }
}

function cellOfStored(stored: CellObject, formats: Map<string, NumberFormat>, date1904: boolean, note: (code: NoteCode) => void): Cell {
  const value = stored.v;
  if (stored.t === 'e') return { kind: 'error', code: ERRORS[Number(value)] ?? '#VALUE!' };
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'number') {
    if (stored.f === undefined) return '';
    note('formula-without-value');
    return NO_VALUE;
  }
  const noted = formattedNumber(value, formatOf(stored, formats), date1904);
  if (noted.note !== undefined) note(noted.note);
  return noted.cell;
}

function formatOf(stored: CellObject, formats: Map<string, NumberFormat>): NumberFormat {
  const code = typeof stored.z === 'string' ? stored.z : 'General';
  const known = formats.get(code);
  if (known !== undefined) return known;
  const builtIn = LOCAL_FORMATS[code];
  const format = builtIn === undefined ? parseNumberFormat(code) : builtInFormat(builtIn);
  formats.set(code, format);
  return format;
}

function hiddenOnes(all: readonly ({ hidden?: boolean } | undefined)[] | undefined): ReadonlySet<number> {
  const hidden = new Set<number>();
  (all ?? []).forEach((each, index) => each?.hidden === true && hidden.add(index + 1));
  return hidden;
}
