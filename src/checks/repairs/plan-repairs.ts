/** Finds what may be corrected in a file without asking anybody: names, decimal signs and periods that are read already, written otherwise. */
import type { Cell, Row } from '../../core/grid.ts';
import type { KeyRole, Mapping } from '../../core/mapping.ts';
import type { Calendar } from '../../core/period/index.ts';
import type { Place } from '../../core/place.ts';
import type { Repair } from '../../core/repair.ts';
import { cellName } from '../../core/source.ts';
import type { Table } from '../../core/table.ts';
import { dataLines } from '../data-lines.ts';
import { aliasFinder, type AliasFinder } from './alias-name.ts';
import { repairTo, type CellRepair } from './cell-repair.ts';
import { decimalRepair } from './decimal-sign.ts';
import { headingRepairs } from './heading-repairs.ts';
import { periodSpelling, type PeriodSpelling } from './period-spelling.ts';
import { foldSpaces } from './spaces.ts';

export interface RepairContext {
  /** Known places with their aliases: of places.csv, not organisation units of metadata, whose codes are no aliases. */
  readonly places: readonly Place[];
  readonly calendar?: Calendar;
}

const NAMES: ReadonlySet<KeyRole> = new Set(['place', 'place-code', 'place-parent', 'indicator', 'category']);

type Mend = (text: string) => CellRepair;

/**
 * Plans the repairs of one file, in the order of its tables, rows and columns. Only text cells of data rows and headings are touched.
 * @param tables of one file; those without a grid (JSON, XML) or without a mapping have none
 */
export function planRepairs(file: string, tables: readonly Table[], context: RepairContext): Repair[] {
  const alias = aliasFinder(context.places);
  return tables.flatMap((table) => [...tableRepairs(file, table, alias, context)]);
}

function* tableRepairs(file: string, table: Table, alias: AliasFinder, { calendar }: RepairContext): Generator<Repair> {
  const { grid, mapping } = table;
  if (grid === undefined || mapping === undefined || mapping.layout === 'unknown') return;
  const mends = columnMends(table, mapping, alias);
  const isData = dataLines(table, table.headerRows);
  const headings = headingRepairs(mapping, table.headerRows, alias, calendar);
  const [heading] = table.headerRows;
  for (const row of grid.rows()) {
    if (row.line === heading) for (const [index, mended] of headings(row)) yield repairAt(file, table.sheet, row, index, mended);
    if (!isData(row.line)) continue;
    for (const [index, mend] of mends) {
      const cell: Cell | undefined = row.cells[index];
      const mended = typeof cell === 'string' && cell !== '' ? mend(cell) : undefined;
      if (mended !== undefined) yield repairAt(file, table.sheet, row, index, mended);
    }
  }
}

function repairAt(file: string, sheet: string | undefined, row: Row, index: number, { to, why }: NonNullable<CellRepair>): Repair {
  const [line, column] = [row.line, index + 1];
  const at = { file, ...(sheet === undefined ? {} : { sheet }), line, column, cell: cellName(column, line) };
  return { at, from: row.cells[index] as string, to, why };
}

/** What is looked at in each column, by index from 0 in the order of columns; each distinct text is judged once. */
function columnMends(table: Table, mapping: Mapping, alias: AliasFinder): [number, Mend][] {
  const mends: [number, Mend][] = [];
  const periods = periodSpelling(table, mapping);
  for (const { column, role } of mapping.keys) {
    if (NAMES.has(role)) mends.push([column - 1, once((text) => nameRepair(text, role, alias))]);
    if (role === 'period') mends.push([column - 1, once((text) => periodRepair(text, periods))]);
  }
  // In a data value set the element's type decides whether `1,5` is a number or a text.
  if (mapping.layout !== 'data-value-set')
    for (const { column } of mapping.values) mends.push([column - 1, once((text) => decimalRepair(text, mapping.numbers))]);
  return mends.sort(([left], [right]) => left - right);
}

function once(mend: Mend): Mend {
  const answers = new Map<string, CellRepair>();
  return (text) => {
    if (answers.has(text)) return answers.get(text);
    const answer = mend(text);
    answers.set(text, answer);
    return answer;
  };
}

function nameRepair(text: string, role: KeyRole, alias: AliasFinder): CellRepair {
  const folded = foldSpaces(text);
  const known = role === 'place' || role === 'place-code' ? alias(folded, role) : undefined;
  return repairTo(text, known ?? folded, [
    ...(folded === text ? [] : ['spaces' as const]),
    ...(known === undefined ? [] : ['alias' as const]),
  ]);
}

function periodRepair(text: string, spelling: PeriodSpelling): CellRepair {
  const id = spelling(text);
  return id === undefined ? undefined : repairTo(text, id, [text.trim() === id ? 'spaces' : 'period-spelling']);
}
