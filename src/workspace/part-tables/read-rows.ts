import type { FindTable } from '../load-tables.ts';
import { Findings, type Problem } from '../problem.ts';
import { RowReader } from '../row-reader.ts';
import type { TableForm, WrittenTable } from '../table.ts';
import type { LeftOut } from './left-out.ts';

/** Where it goes that rows do not hold. */
export interface RowKeeping {
  readonly leftOut: LeftOut;
  readonly findings: Findings;
}

/** A table, and the problems that concern one row of it only, by line. */
export interface FoundTable {
  readonly table: WrittenTable;
  readonly inRows: ReadonlyMap<number, readonly Problem[]>;
}

/** What a row says, with the row for the place of its cells. */
export interface Placed<T> {
  readonly value: T;
  readonly row: RowReader;
}

/** Told of a row that is left out. */
export type Lose = (row: RowReader, problems?: readonly Problem[]) => void;

/** Finds a table. Problems of its headings stay in `findings`, those of single rows (an error value, a cell too many) go with the rows. */
export async function findTable(find: FindTable, form: TableForm, findings: Findings): Promise<FoundTable | undefined> {
  const before = findings.problems.length;
  const table = await find(form);
  if (table === undefined) return undefined;
  const lines = new Set(table.rows.map((row) => row.at.line));
  const inRows = new Map<number, Problem[]>();
  for (const problem of findings.problems.splice(before)) {
    const { line } = problem.at;
    if (line !== undefined && lines.has(line)) inRows.set(line, [...(inRows.get(line) ?? []), problem]);
    else findings.problems.push(problem);
  }
  return { table, inRows };
}

/**
 * Reads the rows of a table; one with any problem is left out with all that is wrong in it, and the rest goes on.
 * @param lose told of each row that is left out, with what is wrong in it
 */
export function readRows<T>(
  found: FoundTable | undefined,
  { leftOut }: RowKeeping,
  read: (row: RowReader) => T | undefined,
  lose: Lose = () => undefined,
): Placed<T>[] {
  if (found === undefined) return [];
  const taken: Placed<T>[] = [];
  for (const written of found.table.rows) {
    const own = new Findings();
    own.problems.push(...(found.inRows.get(written.at.line ?? 0) ?? []));
    const row = new RowReader(written, found.table, own);
    const value = read(row);
    own.problems.forEach((problem) => leftOut.add(problem));
    if (value !== undefined && own.problems.length === 0) taken.push({ value, row });
    else lose(row, own.problems);
  }
  return taken;
}
