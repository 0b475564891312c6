import { parse } from 'csv-parse/sync';
import { bytesInMemory } from '../../src/core/bytes.ts';
import { readCsv } from '../../src/readers/csv/read-csv.ts';

/** One way of reading one file. */
export interface Result {
  readonly name: string;
  readonly seconds: number;
  readonly megabytesPerSecond: number;
  /** Times as fast as csv-parse on the same bytes. */
  readonly ratio: number;
}

const RUNS = 3;

/**
 * Reads a long file, once without quotes and once with every cell in quotes as DHIS2 writes them, by us and by csv-parse.
 * Our reader gives its rows one by one; csv-parse gives all at once from memory, which is its fastest way.
 * @param rows of five cells, about 45 bytes each
 * @throws where the two do not count the same cells
 */
export async function benchReadCsv(rows: number): Promise<Result[]> {
  return [...compare('plain', longFile(rows, '')), ...compare('quoted', longFile(rows, '"'))];
}

function compare(kind: string, bytes: Uint8Array): Result[] {
  const byParser = best(() => (parse(bytes as Buffer) as string[][]).reduce((cells, row) => cells + row.length, 0));
  const byUs = best(() => {
    let cells = 0;
    for (const row of readCsv('bench.csv', bytesInMemory(bytes)).grids[0]?.rows() ?? []) cells += row.cells.length;
    return cells;
  });
  if (byParser.cells !== byUs.cells) throw new Error(`${kind}: ${byUs.cells} cells, but csv-parse reads ${byParser.cells}`);
  return [byUs, byParser].map(({ seconds }, i) => ({
    name: `${i === 0 ? 'readCsv' : 'csv-parse'}, ${kind}`,
    seconds,
    megabytesPerSecond: bytes.length / 1e6 / seconds,
    ratio: byParser.seconds / seconds,
  }));
}

function best(run: () => number): { readonly cells: number; readonly seconds: number } {
  let cells = 0;
  let seconds = Infinity;
  for (let i = 0; i < RUNS; i++) {
    const start = performance.now();
    cells = run();
    seconds = Math.min(seconds, (performance.now() - start) / 1000);
  }
  return { cells, seconds };
}

function longFile(rows: number, quote: string): Uint8Array {
  const line = (cells: readonly (string | number)[]): string => `${cells.map((cell) => quote + cell + quote).join(',')}\n`;
  let text = line(['place', 'indicator', 'category', 'period', 'value']);
  for (let i = 0; i < rows; i++) {
    text += line([
      `Health Centre ${i % 503}`,
      `Indicator ${i % 11}`,
      i % 2 === 0 ? 'Male' : 'Female',
      202001 + (i % 12),
      (i * 7919) % 1000,
    ]);
  }
  return Buffer.from(text);
}
