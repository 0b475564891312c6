import type { ScanNotes } from './scan-notes.ts';

const NAMES = { crlf: 'CRLF', lf: 'LF', cr: 'CR' } as const;
type LineEnd = keyof typeof NAMES;

export interface SeenLineEnd {
  readonly kind: LineEnd;
  readonly line: number;
}

/** Steps over the line ends between records, and notes the first that is of another kind than the first of all. */
export class LineEnds {
  readonly #notes: ScanNotes;
  #first: LineEnd | undefined;
  #mixed = false;
  readonly #seen: SeenLineEnd[] = [];

  constructor(notes: ScanNotes) {
    this.#notes = notes;
  }

  /** @returns the length of the line end at `end`: 0 at the end of the text */
  pass(text: string, end: number, line: number): number {
    if (end >= text.length) return 0;
    const kind = text.charCodeAt(end) === 10 ? 'lf' : text.charCodeAt(end + 1) === 10 ? 'crlf' : 'cr';
    this.see(kind, line);
    return kind === 'crlf' ? 2 : 1;
  }

  /** The first of all, and the first of another kind: whoever sees these two in place of all notes the same. */
  get seen(): readonly SeenLineEnd[] {
    return this.#seen;
  }

  see(kind: LineEnd, line: number): void {
    if (kind !== this.#first) this.#differ(kind, line);
  }

  #differ(kind: LineEnd, line: number): void {
    if (!this.#mixed) this.#seen.push({ kind, line });
    if (this.#first === undefined) this.#first = kind;
    else if (!this.#mixed) {
      this.#mixed = true;
      const text = `Unexpected line end ${NAMES[kind]} in line ${line}, expected ${NAMES[this.#first]} as above; both are read as line ends.`;
      this.#notes.add('mixed-line-ends', line, text);
    }
  }
}
