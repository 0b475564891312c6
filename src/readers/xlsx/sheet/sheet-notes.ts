import { cellName } from '../../../core/source.ts';
import type { GridNote } from '../../../core/grid.ts';

const WORDS = {
  'formula-without-value': ['formula without a stored value', 'open the file in Excel or LibreOffice and save it'],
  'missing-shared-string': ['cell whose text is missing from the file', 'save the file again where it was made'],
  'no-such-day': ['day that never was (1900-01-00 or 1900-02-29)', 'correct the date'],
  'date-out-of-range': ['number in a date format that is no date', 'correct the number or its format'],
  'not-a-number': ['number cell that holds something else, kept as text', 'save the file again where it was made'],
  'covered-by-merge': ['value hidden under a merged cell, left out', 'unmerge the cells if it counts'],
  'duplicate-cell': ['cell that the file holds twice, the last one kept', 'save the file again in Excel'],
} as const;

export type NoteCode = keyof typeof WORDS;

/** Gathers what a person should know of a sheet: one note for each kind, at its first place, with a count. */
export class SheetNotes {
  private readonly found = new Map<NoteCode, { line: number; column: number; count: number }>();

  add(code: NoteCode, line: number, column: number): void {
    const known = this.found.get(code);
    if (known === undefined) this.found.set(code, { line, column, count: 1 });
    else known.count++;
  }

  list(): GridNote[] {
    return [...this.found].map(([code, { line, column, count }]) => {
      const [what, fix] = WORDS[code];
      return { code, line, column, text: `Unexpected ${what} (${count} ×, first in ${cellName(column, line)}); ${fix}.` };
    });
  }
}
