import type { Grid, GridNote, Row } from '../../core/grid.ts';
import type { KeyRole, Mapping } from '../../core/mapping.ts';
import type { Observation } from '../../core/observation.ts';
import type { Calendar } from '../../core/period/index.ts';
import { cellName, type Source } from '../../core/source.ts';
import type { LeftOut, Table } from '../../core/table.ts';
import type { DataValueRole } from './data-value-headers.ts';
import { isRefusal, keyText, leftOutAt, recordReader, type DataValueRecord } from './data-value-record.ts';
import { cellText, isBlankRow, type DataValueSetShape } from './data-value-shape.ts';

const KEY_ROLES: Partial<Record<DataValueRole, KeyRole>> = {
  dataElement: 'indicator',
  period: 'period',
  orgUnit: 'place',
  categoryOptionCombo: 'category',
  attributeOptionCombo: 'category',
};

/**
 * Reads a delimited file or a sheet that is a data value set (data-value-shape.ts): one row a value, numbers with a point.
 * The place is the organisation unit as written; a value that is no number keeps its text. Left out, each with its cell: rows marked
 * as deleted, without a value, or whose period cannot be read.
 */
export function readDataValueSetGrid(grid: Grid, shape: DataValueSetShape, file: string, calendar: Calendar = 'gregorian'): Table {
  const leftOut: LeftOut[] = [];
  let last: number | undefined;
  const at = (record: DataValueRecord, role: DataValueRole): Source => {
    const column = shape.columns[role] ?? record.column;
    const sheet = grid.sheet === undefined ? {} : { sheet: grid.sheet };
    return { file, ...sheet, line: record.line, column, cell: cellName(column, record.line) };
  };
  function* observations(): Generator<Observation> {
    leftOut.length = 0;
    const read = recordReader(calendar);
    let lastRead: number | undefined;
    for (const row of dataRows(grid, shape)) {
      lastRead = row.line;
      const record = recordOf(row, shape);
      const outcome = read(record);
      if (isRefusal(outcome)) leftOut.push(leftOutAt(at(record, outcome.role), outcome));
      else yield outcome;
    }
    last = lastRead;
  }
  return {
    ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }),
    ...(grid.state === undefined ? {} : { state: grid.state }),
    layout: 'data-value-set',
    mapping: mappingOf(grid, shape),
    headerRows: shape.headerRows,
    get dataRows() {
      last ??= lastRow(grid, shape);
      return shape.firstRow === undefined || last === undefined ? undefined : { first: shape.firstRow, last };
    },
    observations,
    leftOut,
    unsure: [],
    grid,
    get notes(): readonly GridNote[] {
      return shape.notes.length === 0 ? grid.notes : [...grid.notes, ...shape.notes];
    },
  };
}

function* dataRows(grid: Grid, shape: DataValueSetShape): Generator<Row> {
  if (shape.firstRow === undefined) return;
  for (const row of grid.rows()) if (row.line >= shape.firstRow && !isBlankRow(row)) yield row;
}

function lastRow(grid: Grid, shape: DataValueSetShape): number | undefined {
  let last: number | undefined;
  for (const row of dataRows(grid, shape)) last = row.line;
  return last;
}

function recordOf(row: Row, shape: DataValueSetShape): DataValueRecord {
  const { columns } = shape;
  const key = (role: DataValueRole): string => {
    const column = columns[role];
    return column === undefined ? '' : keyText(cellText(row.cells[column - 1]));
  };
  const column = columns.value!;
  return {
    dataElement: key('dataElement'),
    period: key('period'),
    orgUnit: key('orgUnit'),
    categoryOptionCombo: key('categoryOptionCombo'),
    attributeOptionCombo: key('attributeOptionCombo'),
    value: row.cells[column - 1] ?? '',
    deleted: key('deleted').toLowerCase() === 'true',
    line: row.line,
    column,
  };
}

/** The mapping that a person may save and correct. */
function mappingOf(grid: Grid, shape: DataValueSetShape): Mapping {
  const header = (column: number): string => shape.headers[column - 1] ?? '';
  const columns = Object.entries(shape.columns) as [DataValueRole, number][];
  return {
    ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }),
    layout: 'data-value-set',
    headerRows: shape.headerRows,
    firstRow: shape.firstRow ?? (shape.headerRows.at(-1) ?? 0) + 1,
    keys: columns
      .filter(([role]) => role !== 'value')
      .map(([role, column]) => ({ column, header: header(column), role: KEY_ROLES[role] ?? 'ignored' }))
      .sort((a, b) => a.column - b.column),
    values: [{ column: shape.columns.value!, header: header(shape.columns.value!) }],
    constants: {},
    numbers: { decimal: '.' },
  };
}
