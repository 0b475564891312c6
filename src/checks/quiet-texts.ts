import type { Cell, CodedBlock, CodedRows } from '../core/grid.ts';
import { isBlankCell } from './row-tables.ts';

type Codes = Uint16Array;

const QUIET = 1;
const QUIET_AND_FILLED = 3;

/** Remembers, by column, the texts of a coded grid that gave no rule of rows any cause. */
export class QuietTexts {
  readonly #quiet: readonly Uint8Array[];

  constructor({ texts }: CodedRows) {
    this.#quiet = texts.map(({ length }) => new Uint8Array(length));
  }

  /** Whether a row holds nothing but quiet texts, and is not blank. */
  holdsOnly({ codes }: CodedBlock, at: number): boolean {
    const quiet = this.#quiet;
    let all = 0;
    for (let index = 0; index < quiet.length; index++) {
      const known = (quiet[index] as Uint8Array)[(codes[index] as Codes)[at] as number] as number;
      if (known === 0) return false;
      all |= known;
    }
    return all === QUIET_AND_FILLED;
  }

  /** No rule had anything to say to this row. */
  add({ codes }: CodedBlock, at: number, cells: readonly Cell[]): void {
    for (let index = 0; index < cells.length; index++)
      (this.#quiet[index] as Uint8Array)[(codes[index] as Codes)[at] as number] = isBlankCell(cells[index]) ? QUIET : QUIET_AND_FILLED;
  }
}
