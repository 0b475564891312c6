import type { Row } from '../../core/grid.ts';
import type { Dialect } from './dialect.ts';
import { ScanNotes } from './scan-notes.ts';
import { scanRows } from './scan-rows.ts';

/** In the order in which a tie is settled: the rarer a character is in prose and numbers, the less it stands there by chance. */
const DELIMITERS = ['\t', ';', '|', ','] as const;
const SAMPLE_RECORDS = 1000;
const NUMBER_LIKE = /^\s*[+\-\u2212]?[\d\s.,'\u2019]+%?\s*$/u;

/**
 * Finds the delimiter, and apostrophes used as quotes, from the first records of a file.
 * A candidate scores the share of records that have its most frequent number of cells (more than one), less the share of cells that hold
 * another candidate in a way that prose and numbers do not, less the share of records whose quotes do not fit it.
 * @param sample whole lines from the top
 */
export function findDialect(sample: string, given?: string): Dialect {
  const quote = quotesWithApostrophes(sample) ? "'" : '"';
  if (given !== undefined) return { delimiter: given, quote };
  let best = { delimiter: ',', score: -Infinity };
  for (const delimiter of DELIMITERS) {
    const score = scoreOf(sample, { delimiter, quote });
    if (score > best.score) best = { delimiter, score };
  }
  return { delimiter: best.delimiter, quote };
}

/** -Infinity where no record has two cells. Empty lines do not count. */
function scoreOf(sample: string, dialect: Dialect): number {
  const notes = new ScanNotes();
  const rows = firstRows(sample, dialect, notes).filter((row) => row.cells.length > 0);
  const widths = new Map<number, number>();
  for (const { cells } of rows) if (cells.length > 1) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  const usual = Math.max(0, ...widths.values());
  if (usual === 0) return -Infinity;
  const misquoted = new Set(
    notes
      .list()
      .filter(({ code }) => code === 'stray-quote' || code === 'unclosed-quote')
      .map(({ line }) => line),
  );
  return (usual - misquoted.size) / rows.length - shareWithOther(rows, dialect.delimiter);
}

function firstRows(sample: string, dialect: Dialect, notes: ScanNotes): Row[] {
  const rows: Row[] = [];
  for (const row of scanRows([sample], { dialect, notes, file: '' })) {
    rows.push(row);
    if (rows.length === SAMPLE_RECORDS) break;
  }
  return rows;
}

/** Cells that look as if another character separated them: a semicolon, tab or bar inside, or a comma that is neither in a number nor before a blank. */
function shareWithOther(rows: readonly Row[], delimiter: string): number {
  const cells = rows.flatMap((row) => row.cells as readonly string[]);
  const suspicious = cells.filter((cell) =>
    DELIMITERS.some((other) => other !== delimiter && cell.includes(other) && separates(cell, other)),
  );
  return suspicious.length / cells.length;
}

function separates(cell: string, other: string): boolean {
  if (NUMBER_LIKE.test(cell) && other === ',') return false;
  return other !== ',' || /,\S/u.test(cell);
}

/**
 * Apostrophes quote only where they clearly do: no cell begins with a double quote, and every line that has a cell beginning with an
 * apostrophe (two lines at least) has only such cells that also end with one.
 */
function quotesWithApostrophes(sample: string): boolean {
  if (/(?:^|[\n\r,;\t|])[ \t]*"/u.test(sample)) return false;
  const lines = sample.split(/\r\n|\n|\r/u).slice(0, SAMPLE_RECORDS);
  const quoted = lines.filter((line) => /(?:^|[,;\t|])'/u.test(line));
  return quoted.length >= 2 && quoted.every((line) => /^(?:(?:^|[,;\t|])(?:'(?:[^']|'')*'|[^',;\t|]*))+$/u.test(line));
}
