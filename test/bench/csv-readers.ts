/** Ways of reading a delimited file to its end in Node; each counts what it found. */
import { createReadStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { diskFile } from '../../src/effects/disk-folder.ts';
import { countCells, type Found, type Reader } from './found.ts';

async function byDeliver(file: string): Promise<Found> {
  const { readCsv } = await import('../../src/readers/csv/read-csv.ts');
  const count = countCells();
  for (const grid of readCsv(file, diskFile(file, file)).grids) for (const row of grid.rows()) if (row.line > 1) count.textRow(row.cells);
  return count.found;
}

/** Further than the others go: place, indicator, period and value of each row, as `stocktake` reads them. */
async function observationsByDeliver(file: string): Promise<Found> {
  const { openSource } = await import('../../src/readers/open.ts');
  const found = { cells: 0, sum: 0 };
  for (const table of (await openSource(file, diskFile(file, file))).tables) {
    for (const { value } of table.observations()) {
      found.cells += 1;
      found.sum += value ?? 0;
    }
  }
  return found;
}

async function byCsvParse(file: string): Promise<Found> {
  const { parse } = await import('csv-parse/sync');
  const count = countCells();
  for (const row of parse(readFileSync(file), { from: 2 }) as string[][]) count.textRow(row);
  return count.found;
}

async function byCsvParseStreaming(file: string): Promise<Found> {
  const { parse } = await import('csv-parse');
  const count = countCells();
  for await (const row of createReadStream(file).pipe(parse({ from: 2 }))) count.textRow(row as string[]);
  return count.found;
}

interface DuckDb {
  readonly DuckDBInstance: {
    create(): Promise<{ connect(): Promise<{ runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }> }> }>;
  };
}

/** The package is no dependency of ours, so it is asked for by name. */
async function byDuckDb(file: string): Promise<Found> {
  const { DuckDBInstance } = createRequire(import.meta.url)('@duckdb/node-api') as DuckDb;
  const connection = await (await DuckDBInstance.create()).connect();
  const [row] = (await connection.runAndReadAll(duckDbQuery(file))).getRows();
  return { cells: Number(row![0]), sum: Number(row![1]) };
}

/** Counts every column, so that none is left unread. */
export function duckDbQuery(file: string): string {
  const columns = ['place', 'indicator', 'category', 'period', 'value'].map((column) => `count(${column})`);
  return `SELECT ${columns.join(' + ')} AS cells, sum(value) AS sum FROM read_csv('${file.replaceAll("'", "''")}')`;
}

export const CSV_READERS = {
  'csv-deliver': byDeliver,
  'csv-observations': observationsByDeliver,
  'csv-parse': byCsvParse,
  'csv-parse-streaming': byCsvParseStreaming,
  'csv-duckdb': byDuckDb,
} satisfies Record<string, Reader>;
