/** A process that does a part of a validation without our rules: `validate-rivals <duckdb | raw> <file>`; prints what it found. */
import { closeSync, openSync, readSync } from 'node:fs';

const PIECE = 1 << 20;

/** Types, duplicates, and median and MAD of every series: three questions to one table. */
async function byDuckDb(file: string): Promise<object> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create()).connect();
  const ask = async (sql: string): Promise<number[]> => (await connection.runAndReadAll(sql)).getRows()[0]?.map(Number) ?? [];
  await connection.run(`CREATE TABLE uploads AS SELECT * FROM read_csv('${file.replaceAll("'", "''")}', all_varchar = true)`);
  const [rows, notNumbers] = await ask(
    `SELECT count(*), count(*) FILTER (try_cast(value AS DOUBLE) IS NULL), count(*) FILTER (try_cast(value AS DOUBLE) < 0),
            count(*) FILTER (try_strptime(period || '01', '%Y%m%d') IS NULL) FROM uploads`,
  );
  const [repeated] = await ask(
    'SELECT coalesce(sum(n - 1), 0) FROM (SELECT count(*) AS n FROM uploads GROUP BY place, indicator, category, period HAVING count(*) > 1)',
  );
  const [series] = await ask(
    `SELECT count(*), sum(middle), sum(spread) FROM (SELECT median(number) AS middle, mad(number) AS spread
       FROM (SELECT place, indicator, category, try_cast(value AS DOUBLE) AS number FROM uploads) GROUP BY place, indicator, category)`,
  );
  return { rows, notNumbers, repeated, series };
}

/** The floor: every byte is looked at, and nothing is understood. */
function byReading(file: string): object {
  const handle = openSync(file, 'r');
  const piece = Buffer.alloc(PIECE);
  let lines = 0;
  for (let length = readSync(handle, piece); length > 0; length = readSync(handle, piece)) {
    for (let at = piece.indexOf(10); at >= 0 && at < length; at = piece.indexOf(10, at + 1)) lines += 1;
  }
  closeSync(handle);
  return { rows: lines - 1 };
}

const [rival, file = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(rival === 'duckdb' ? await byDuckDb(file) : byReading(file)));
