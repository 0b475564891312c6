import type { Layout, Mapping } from './mapping.ts';
import type { Observation } from './observation.ts';
import type { Source } from './source.ts';
import type { Grid, GridNote } from './grid.ts';

/** Something in the file that did not become an observation, with its place and the reason. Never silent. */
export interface LeftOut {
  readonly at: Source;
  /** kebab-case: `total-row`, `note-row`, `total-column`, `hidden-sheet`, `not-a-number`, `unreadable-period`, `error-cell`, … */
  readonly code: string;
  /** In words: `total row (TOTAL in column A)`. */
  readonly reason: string;
  /** How many cells with a value it held. */
  readonly cells: number;
}

/** Something the reader decided on thin evidence, or could not decide. */
export interface Unsure {
  readonly at: Source;
  readonly code: string;
  readonly text: string;
}

/** A value whose place or period nothing in its file says: shown by `inspect`, never counted elsewhere. */
export type IncompleteValue = Omit<Observation, 'place' | 'period'> & {
  readonly place: Observation['place'] | undefined;
  readonly period: Observation['period'] | undefined;
};

/** One table of a file: a sheet, a delimited file, or a data value set. */
export interface Table {
  readonly sheet?: string;
  readonly state?: 'visible' | 'hidden' | 'very-hidden';
  readonly layout: Layout;
  /** Absent for DHIS2 forms that need none, and for `unknown`. */
  readonly mapping?: Mapping;
  readonly headerRows: readonly number[];
  readonly dataRows?: { readonly first: number; readonly last: number };
  /** May be read again from the start. Fills `leftOut` and `unsure` completely only when read to the end. */
  observations(): Iterable<Observation>;
  /** Values that cannot be observations because the whole file says no place or no period; each is in `leftOut` too. */
  incomplete?(): Iterable<IncompleteValue>;
  readonly leftOut: readonly LeftOut[];
  readonly unsure: readonly Unsure[];
  readonly notes: readonly GridNote[];
  /** The grid it was read from, for rules about form; absent for JSON and XML. */
  readonly grid?: Grid;
}

/** One file as `deliver` understands it. */
export interface SourceFile {
  readonly file: string;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly format: 'csv' | 'xlsx' | 'xls' | 'xlsb' | 'ods' | 'json' | 'xml';
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly decimal?: '.' | ',';
  readonly tables: readonly Table[];
}
