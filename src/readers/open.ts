import { allBytes, type ByteSource } from '../core/bytes.ts';
import type { Grid, GridFile } from '../core/grid.ts';
import type { Mapping } from '../core/mapping.ts';
import type { Calendar } from '../core/period/period.ts';
import type { SourceFile, Table } from '../core/table.ts';
import { UserError } from '../core/user-error.ts';
import type { ScanElsewhere } from './csv/scanned-part.ts';
import { readMapped, readProposed, tableNotRead } from './layouts/index.ts';
import { sha256Of } from './sha256.ts';
import { sniffContent } from './sniff.ts';

export interface OpenOptions {
  /** How the file is read; with `sheet`, how that sheet is read. Other sheets are then left out. */
  readonly mapping?: Mapping;
  /** By sheet name, for workbooks with several mapped sheets. */
  readonly mappings?: Readonly<Record<string, Mapping>>;
  readonly includeHidden?: boolean;
  readonly calendar?: Calendar;
  /** First month of the fiscal year, 1–12. */
  readonly fiscalYearStart?: number;
  /** Where it is known already, or being worked out elsewhere. */
  readonly sha256?: string | Promise<string>;
  /** Another thread, to scan the end of a large text file. */
  readonly scanElsewhere?: ScanElsewhere;
}

/**
 * Opens a file of any kind that can be read: delimited text, a workbook, a DHIS2 data value set or analytics response.
 * What it is, is read from its bytes. Observations are read when asked for.
 * @param file the name to use in errors and sources
 * @throws UserError in one line where the file is no data, is damaged, or does not fit its mapping
 */
export async function openSource(file: string, bytes: ByteSource, options: OpenOptions = {}): Promise<SourceFile> {
  const hashed = options.sha256 ?? sha256Of(bytes);
  const content = sniffContent(bytes);
  if (content === 'json' || content === 'xml') {
    const found = await dhis2Tables(file, bytes, content, options);
    return { file, sha256: await hashed, format: content, decimal: '.', tables: found };
  }
  const gridFile = content === 'workbook' ? await openWorkbook(file, bytes) : await openDelimited(file, bytes, options);
  const tables = await tablesOf(gridFile, options);
  const decimal = tables.find(({ mapping }) => mapping !== undefined)?.mapping?.numbers.decimal;
  const { format, encoding, delimiter } = gridFile;
  return {
    file,
    sha256: await hashed,
    format,
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(decimal === undefined ? {} : { decimal }),
    tables,
  };
}

async function openWorkbook(file: string, bytes: ByteSource): Promise<GridFile> {
  const { readWorkbook } = await import('./xlsx/read-workbook.ts');
  return readWorkbook(file, bytes);
}

async function openDelimited(file: string, bytes: ByteSource, { scanElsewhere }: OpenOptions): Promise<GridFile> {
  const { readCsv } = await import('./csv/read-csv.ts');
  return readCsv(file, bytes, scanElsewhere === undefined ? {} : { scanElsewhere });
}

async function dhis2Tables(file: string, bytes: ByteSource, content: 'json' | 'xml', { calendar }: OpenOptions): Promise<readonly Table[]> {
  const { refuseOversize } = await import('./dhis2/decode-file.ts');
  refuseOversize(bytes.size, file);
  // A page that asks to log in begins like XML.
  if (content === 'xml') (await import('./csv/binary.ts')).refuseOtherFormats(file, bytes.read(0, 256));
  const tables =
    content === 'json'
      ? (await import('./dhis2/read-json.ts')).readDhis2Json(allBytes(bytes), file, calendar)
      : (await import('./dhis2/read-xml.ts')).readDhis2Xml(allBytes(bytes), file, calendar);
  if (tables !== undefined) return tables;
  const kind = content === 'json' ? 'JSON' : 'XML or HTML';
  throw new UserError(
    `Unexpected ${kind} that holds no data, expected a DHIS2 data value set${content === 'json' ? ' or an analytics response' : ''}.`,
    'Export the values and give that file.',
    { file },
  );
}

async function tablesOf(gridFile: GridFile, options: OpenOptions): Promise<Table[]> {
  const mapped = mappingsOf(gridFile, options);
  const tables: Table[] = [];
  for (const grid of gridFile.grids) {
    const mapping = mapped?.get(grid);
    if (mapping !== undefined && mapping.layout !== 'data-value-set') tables.push(readMapped(grid, mapping, options));
    else if (mapped !== undefined && mapping === undefined) tables.push(notMapped(grid));
    else tables.push(await findTable(grid, gridFile, options));
  }
  return tables;
}

/** A data value set says itself what its columns are; everything else is proposed. */
async function findTable(grid: Grid, gridFile: GridFile, options: OpenOptions): Promise<Table> {
  const { dataValueSetGrid } = await import('./dhis2/data-value-shape.ts');
  const shape = dataValueSetGrid(grid);
  if (shape === undefined) return readProposed(grid, { ...options, ...(gridFile.delimiter === ';' ? { decimalHint: ',' as const } : {}) });
  const hidden = grid.state !== undefined && grid.state !== 'visible' && options.includeHidden !== true;
  if (hidden)
    return tableNotRead(grid, {
      layout: 'data-value-set',
      headerRows: [],
      code: 'hidden-sheet',
      reason: 'the sheet is hidden',
      unsure: [],
    });
  const { readDataValueSetGrid } = await import('./dhis2/read-data-value-grid.ts');
  return readDataValueSetGrid(grid, shape, gridFile.file, options.calendar);
}

/** @returns undefined where nothing is mapped */
function mappingsOf(gridFile: GridFile, { mapping, mappings = {} }: OpenOptions): Map<Grid, Mapping> | undefined {
  const wanted = new Map(Object.entries(mappings));
  if (mapping?.sheet !== undefined) wanted.set(mapping.sheet, mapping);
  const found = new Map<Grid, Mapping>();
  for (const [sheet, one] of wanted) found.set(sheetNamed(gridFile, sheet), one);
  if (mapping !== undefined && mapping.sheet === undefined) {
    const first = gridFile.grids.find((grid) => (grid.state ?? 'visible') === 'visible') ?? gridFile.grids[0];
    if (first !== undefined && !found.has(first)) found.set(first, mapping);
  }
  return found.size === 0 ? undefined : found;
}

function sheetNamed(gridFile: GridFile, sheet: string): Grid {
  const grid = gridFile.grids.find((one) => one.sheet === sheet);
  if (grid !== undefined) return grid;
  const names = gridFile.grids.map((one) => one.sheet ?? '(no sheets)').join(', ');
  throw new UserError(
    `Unexpected sheets ${names}, expected the mapped sheet "${sheet}".`,
    'Correct the file, or its mapping in deliver.yaml.',
    { file: gridFile.file },
  );
}

function notMapped(grid: Grid): Table {
  return tableNotRead(grid, {
    layout: 'unknown',
    headerRows: [],
    code: 'sheet-not-mapped',
    reason: 'another sheet of the file is mapped, and this one is not',
    unsure: [],
  });
}
