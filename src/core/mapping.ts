/** How a grid is read as observations. Proposed by `readers/layouts`, shown by `inspect`, saved and corrected in deliver.yaml. */

export type Layout = 'long' | 'wide-by-period' | 'wide-by-indicator' | 'wide-by-place' | 'data-value-set' | 'analytics' | 'unknown';

/** What a column says of every value in its row. */
export type KeyRole = 'place' | 'place-code' | 'place-parent' | 'indicator' | 'category' | 'period' | 'year' | 'month' | 'ignored';

export interface KeyColumn {
  /** From 1. */
  readonly column: number;
  readonly header: string;
  readonly role: KeyRole;
}

/** A column that holds values, and what its heading says of them. */
export interface ValueColumn {
  readonly column: number;
  readonly header: string;
  readonly place?: string;
  readonly indicator?: string;
  readonly category?: string;
  /** Canonical period id. */
  readonly period?: string;
}

/** How numbers are written in a file, decided once for the whole file from evidence. */
export interface NumberFormat {
  readonly decimal: '.' | ',';
  readonly group?: ' ' | '.' | ',' | "'";
}

/** In which order a date like 03/04/2024 is written. */
export type DateOrder = 'dmy' | 'mdy';

export interface Mapping {
  readonly sheet?: string;
  readonly layout: Layout;
  /** Physical rows of the heading; empty where there is none. */
  readonly headerRows: readonly number[];
  /** First and last physical row with data; a saved mapping has no last row. */
  readonly firstRow: number;
  readonly lastRow?: number;
  readonly keys: readonly KeyColumn[];
  readonly values: readonly ValueColumn[];
  /** What no column says and the file says once: in a title, a sheet name or a common heading. */
  readonly constants: { readonly place?: string; readonly indicator?: string; readonly category?: string; readonly period?: string };
  readonly numbers: NumberFormat;
  readonly dates?: DateOrder;
}
