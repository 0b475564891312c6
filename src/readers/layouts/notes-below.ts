import type { Row } from '../../core/grid.ts';
import { columnLetters } from '../../core/source.ts';
import { cellText } from './cell-text.ts';
import type { LeftOutList } from './left-out-list.ts';
import { totalWord } from './total-words.ts';

const NOTE =
  /^(?:\*|†|\d\)|\(\d\)|nb\b|n\.b|notes?\b|sources?\b|generated|data as of|date of|printed|exported|prepared|légende|legend|remarques?\b|réserves?\b|©|https?:)/iu;
const LONG = 60;

interface Held {
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly cells: number;
}

/** Tells what is left out around the values: notes below the table, ignored columns, cells without a number. */
export class NotesBelow {
  readonly #leftOut: LeftOutList;
  #held: Held[] = [];
  #lastData = 0;

  constructor(leftOut: LeftOutList) {
    this.#leftOut = leftOut;
  }

  /** A row without values: a note if nothing but notes follows it. */
  hold(row: Row, filled: readonly number[]): void {
    const [first] = filled;
    if (first === undefined || filled.length > 3) return;
    this.#held.push({ line: row.line, column: first + 1, text: cellText(row.cells[first]), cells: filled.length });
  }

  dataFollows(line: number): void {
    if (this.#held.length > 0) this.#held = [];
    this.#lastData = line;
  }

  /** A place without values may stand last in a table; a note is long, or says so, or stands after a gap. */
  end(): void {
    let gap = false;
    let last = this.#lastData;
    for (const { line, column, text, cells } of this.#held) {
      gap ||= this.#lastData > 0 && line > last + 1;
      last = line;
      if (gap || NOTE.test(text) || text.length > LONG || totalWord(text) !== undefined) {
        this.#leftOut.add('note-row', `note below the table (${text.length > 50 ? `${text.slice(0, 49)}…` : text})`, cells, line, column);
      }
    }
  }

  ignored(line: number, index: number, header: string): void {
    const total = totalWord(header.split(' / ').at(-1) ?? '') !== undefined;
    const name = header === '' ? `column ${columnLetters(index + 1)}` : `column ${columnLetters(index + 1)} (${header})`;
    const reason = total ? `total ${name}` : `${name} is neither key nor value`;
    this.#leftOut.group(total ? 'total-column' : 'ignored-column', `ignored ${index}`, reason, 1, line, index + 1);
  }

  unmapped(row: Row, index: number): void {
    this.#leftOut.group(
      'unmapped-column',
      `unmapped ${index}`,
      `column ${columnLetters(index + 1)} is not in the mapping`,
      1,
      row.line,
      index + 1,
    );
  }

  noNumber(kind: 'missing-marker' | 'not-a-number' | 'error-cell', text: string, line: number, column: number): void {
    if (kind === 'missing-marker')
      this.#leftOut.group(kind, `${kind} ${text}`, `"${text}" says that the value is missing`, 1, line, column);
    else if (kind === 'error-cell') this.#leftOut.add(kind, `${text} is an error, not a value`, 1, line, column);
    else this.#leftOut.add(kind, `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}" is not a number`, 1, line, column);
  }

  incomplete(noPeriod: boolean, line: number, column: number): void {
    const [code, reason] = noPeriod
      ? ['no-period', 'nothing says the period of these values']
      : ['no-place', 'nothing says the place of these values'];
    this.#leftOut.group(code, code, reason, 1, line, column);
  }
}
