import type { CellBytes } from './coded-bytes.ts';
import type { Codes } from './coded-column.ts';
import type { Encoding } from './encoding.ts';
import type { SeenLineEnd } from './line-ends.ts';
import type { RowsPart } from './row-memory.ts';

/** The end of a file, to be scanned elsewhere. */
export interface ScanRequest {
  readonly file: string;
  /** Of the whole file: another one is another file. */
  readonly size: number;
  /** Behind a line feed. */
  readonly from: number;
  /** Cells of a record. */
  readonly width: number;
  readonly encoding: Encoding;
  /** Bytes. */
  readonly delimiter: number;
  readonly quote: number;
}

/** Begins a scan elsewhere. @returns what waits for it: undefined where it did not come to be */
export type ScanElsewhere = (request: ScanRequest) => () => ScannedPart | undefined;

/** The rows of a part of a file, as plain data. Lines count from 1 at its first row, codes as if nothing were before it. */
export interface ScannedPart {
  /** Of the first record that is not scanned, in the file. */
  readonly offset: number;
  readonly lines: number;
  readonly lineEnds: readonly SeenLineEnd[];
  readonly rows: RowsPart;
  readonly columns: readonly ScannedColumn[];
}

export interface ScannedColumn {
  readonly cells: CellBytes;
  readonly chunks: readonly Codes[];
}
