import type { Period } from '../core/period/period.ts';
import type { SourceFile } from '../core/table.ts';

/** What became of a file. Every row with something in it is one of heading, read, or passed over. */
export interface FileAccount {
  readonly file: string;
  /** Rows with something in them, over all its tables. */
  readonly rows: number;
  readonly heading: number;
  /** Rows that gave at least one value. */
  readonly read: number;
  /** Rows that gave none: totals, notes, rows without values, rows that could not be read. */
  readonly passedOver: number;
  /** Values read, and those of them that no series can take: without place or period, or no number. */
  readonly values: number;
  readonly notInSeries: number;
  /** Distinct periods of its values, as they came. */
  readonly periods: ReadonlySet<Period>;
  /** Cells with a value that became none, by what is left out. */
  readonly leftOut: number;
}

/** Counts while a file is walked. */
export interface Tally {
  rows: number;
  heading: number;
  read: number;
  values: number;
  notInSeries: number;
  readonly periods: Set<Period>;
}

export function emptyTally(): Tally {
  return { rows: 0, heading: 0, read: 0, values: 0, notInSeries: 0, periods: new Set() };
}

export function accountOf(source: SourceFile, { rows, heading, read, values, notInSeries, periods }: Tally): FileAccount {
  const leftOut = source.tables.reduce((sum, table) => sum + table.leftOut.reduce((cells, one) => cells + one.cells, 0), 0);
  return { file: source.file, rows, heading, read, passedOver: rows - heading - read, values, notInSeries, periods, leftOut };
}
