/**
 * A grid is a sheet or a delimited file as its writer laid it out, before anybody knows what it means.
 * Text stays text; only a workbook has cells of other kinds.
 */

/** A workbook's date cell, already freed from the 1900 or 1904 system: `iso` is `yyyy-mm-dd` or `yyyy-mm-ddThh:mm:ss`. */
export interface DateCell {
  readonly kind: 'date';
  readonly iso: string;
  /** As the sheet shows it, where known: `Jan-15`. */
  readonly shown?: string;
}

/** A number in a percent format: `number` is what the cell holds (0.95), `shown` what people see (`95%`). */
export interface PercentCell {
  readonly kind: 'percent';
  readonly number: number;
  readonly shown: string;
}

/** `#N/A` and its like, and a formula whose value was never stored (`#NO-VALUE`). */
export interface ErrorCell {
  readonly kind: 'error';
  readonly code: string;
}

/** '' is a blank cell. In a delimited file every cell is a string, exactly as unquoted, spaces kept. */
export type Cell = string | number | boolean | DateCell | PercentCell | ErrorCell;

export interface Row {
  /** Physical line of a text file (of the record's first character), or row of a sheet; from 1. */
  readonly line: number;
  /** By column, from index 0; trailing blanks may be missing. */
  readonly cells: readonly Cell[];
}

/** Both ends are inclusive, from 1. */
export interface MergedRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Something about the form of the file that its reader saw while reading and that a person should know. */
export interface GridNote {
  /** kebab-case, as the later rule is named: `unclosed-quote`, `extra-cell`, `wrong-encoding`, `formula-without-value`, … */
  readonly code: string;
  readonly line?: number;
  readonly column?: number;
  readonly text: string;
}

/** Rows as numbers: for each column its distinct texts, and for each row which of them stands there. */
export interface CodedRows {
  /** How many rows. */
  readonly count: number;
  /** By column, from index 0, by code. Two codes may stand for one text. */
  readonly texts: readonly (readonly string[])[];
  /** All rows from the top, in order. */
  blocks(): Iterable<CodedBlock>;
}

/** Some thousand rows of a coded grid. */
export interface CodedBlock {
  readonly length: number;
  /** By column, by row of the block. */
  readonly codes: readonly (Uint16Array | Uint32Array)[];
  /** By row of the block: rows of another width, or whose line does not follow upon the line before. Their codes mean nothing. */
  readonly odd: ReadonlyMap<number, Row>;
  /** Line before its first row; each row that is not odd stands in the line after the row before. */
  readonly lineBefore: number;
  /** A row that is not odd, put together from its texts. */
  cells(at: number): readonly string[];
}

export interface Grid {
  readonly file: string;
  /** A workbook's sheet name; absent for a delimited file. */
  readonly sheet?: string;
  readonly state?: 'visible' | 'hidden' | 'very-hidden';
  readonly merges: readonly MergedRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Complete only after `rows()` was read to its end. */
  readonly notes: readonly GridNote[];
  /** Rows from the top, in order. May be read again from the start as often as needed. Wholly blank rows may be left out (their line numbers show it). */
  rows(): Iterable<Row>;
  /**
   * The same rows as numbers of texts, in which many rows are walked fast; from then on `rows()` come from there too.
   * Absent, or undefined, where they are not remembered so. Reads to the end when asked first.
   */
  coded?(): CodedRows | undefined;
}

/** One file, read as far as its grids. */
export interface GridFile {
  readonly file: string;
  readonly format: 'csv' | 'xlsx' | 'xls' | 'xlsb' | 'ods';
  /** `utf-8`, `utf-8-bom`, `utf-16le`, `utf-16be`, `windows-1252`; only for delimited files. */
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly grids: readonly Grid[];
}
