import type { GridNote } from '../../core/grid.ts';
import type { QuoteProblem } from './quoted-record.ts';

const PLACES = 100;
/** Harmless, and in some systems' exports beside every cell: the first place is enough. */
const PLACES_OF: Readonly<Record<string, number>> = { 'space-beside-quote': 1 };

/** What one reading of a file noted. Of each kind the first places are kept, and the number of all. */
export class ScanNotes {
  readonly #notes: GridNote[] = [];
  readonly #counts = new Map<string, number>();

  add(code: string, line: number, text: string, column?: number): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= placesOf(code)) this.#notes.push(column === undefined ? { code, line, text } : { code, line, column, text });
  }

  addQuoteProblem({ code, column, lines }: QuoteProblem, line: number): void {
    this.add(code, line, quoteProblemText(code, line, column, lines), column);
  }

  /** In the order in which they were seen, with a last word on those that were only counted. */
  list(): GridNote[] {
    const more = [...this.#counts].filter(([code, count]) => count > placesOf(code));
    return [...this.#notes, ...more.map(([code, count]) => ({ code, text: moreText(code, count) }))];
  }
}

function placesOf(code: string): number {
  return PLACES_OF[code] ?? PLACES;
}

function moreText(code: string, count: number): string {
  const more = count - placesOf(code);
  return `${more} more ${more === 1 ? 'place' : 'places'} with ${code} further down, ${count} in all.`;
}

function quoteProblemText(code: QuoteProblem['code'], line: number, column: number, lines = 0): string {
  const where = `in line ${line}, column ${column}`;
  switch (code) {
    case 'unclosed-quote':
      return `Unexpected quote ${where} that no quote closes, expected one before the next delimiter, close it or take it out; the line is read as it stands.`;
    case 'stray-quote':
      return `Unexpected quote inside a cell ${where}, expected quotes around the whole cell and doubled inside it; the cell is kept as it stands.`;
    case 'space-beside-quote':
      return `Unexpected blanks beside the quotes ${where}, expected the delimiter there; the blanks are kept, the quotes are not.`;
    case 'many-line-cell':
      return `Unexpected cell of ${lines} lines ${where}, expected a few at most, check the quote that opens it.`;
  }
}
