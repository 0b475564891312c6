import type { Source } from './source.ts';

/** A row (or a cell) that was not taken: where, "Unexpected X, expected Y.", and what to do. */
export interface LeftOutRow {
  readonly at: Source;
  readonly message: string;
  readonly fix: string;
}
