import { join } from 'node:path';
import type { Bench } from './bench.ts';
import { duckDb } from './duckdb-child.ts';
import { mustFind } from './found.ts';
import { nodeReader } from './node-child.ts';
import { pythonReader } from './python-child.ts';
import { race } from './race.ts';
import { raceTable } from './race-table.ts';
import { writeLongCsv, type LongCsv } from './write-long-csv.ts';

const ROWS = 1_000_000;
const ROUNDS = 3;

/** Reading a long file: without quotes by everybody, with every cell in quotes (as DHIS2 writes them) by the two nearest. */
export function benchReadCsv({ root, scratch, rows = ROWS, rounds = ROUNDS }: Bench): string {
  const plain = join(scratch, 'long.csv');
  const quoted = join(scratch, 'quoted.csv');
  const written = writeLongCsv(plain, rows);
  const writtenQuoted = writeLongCsv(quoted, rows, true);
  const title = (kind: string, { bytes }: LongCsv): string =>
    `CSV, ${rows.toLocaleString('en')} rows × 5, ${kind}, ${(bytes / 1e6).toFixed(0)} MB; ${rounds} rounds`;
  return [
    raceTable(title('quotes where needed', written), race(everybody(plain, written), rounds, root)),
    raceTable(title('every cell quoted', writtenQuoted), race(nearest(quoted, writtenQuoted), rounds, root)),
  ].join('\n\n');
}

function nearest(file: string, { found }: LongCsv) {
  return [
    nodeReader('deliver, cells', 'csv-deliver', file, mustFind('deliver', found)),
    nodeReader('csv-parse, all at once', 'csv-parse', file, mustFind('csv-parse', found)),
  ];
}

function everybody(file: string, written: LongCsv) {
  const { found, values } = written;
  return [
    ...nearest(file, written),
    nodeReader('csv-parse, streaming', 'csv-parse-streaming', file, mustFind('csv-parse, streaming', found)),
    pythonReader('pandas', ['pandas'], ['csv-pandas', file], mustFind('pandas', found)),
    duckDb(file, mustFind('DuckDB', found)),
    nodeReader('deliver, to observations', 'csv-observations', file, mustFind('deliver', { cells: values, sum: found.sum })),
  ];
}
