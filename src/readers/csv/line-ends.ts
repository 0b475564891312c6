import type { ScanNotes } from './scan-notes.ts';

const NAMES = { crlf: 'CRLF', lf: 'LF', cr: 'CR' } as const;

/** Steps over the line ends between records, and notes the first that is of another kind than the first of all. */
export class LineEnds {
  readonly #notes: ScanNotes;
  #first: keyof typeof NAMES | undefined;
  #mixed = false;

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

  see(kind: keyof typeof NAMES, line: number): void {
    if (kind !== this.#first) this.#differ(kind, line);
  }

  #differ(kind: keyof typeof NAMES, line: number): void {
    if (this.#first === undefined) this.#first = kind;
    else if (!this.#mixed) {
      this.#mixed = true;
      const text = `Unexpected line end ${NAMES[kind]} in line ${line}, expected ${NAMES[this.#first]} as above; both are read as line ends.`;
      this.#notes.add('mixed-line-ends', line, text);
    }
  }
}
