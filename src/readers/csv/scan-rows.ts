import type { Row } from '../../core/grid.ts';
import { UserError } from '../../core/user-error.ts';
import { CharFinder } from './char-finder.ts';
import type { Dialect } from './dialect.ts';
import { LineEnds } from './line-ends.ts';
import { readQuotedRecord } from './quoted-record.ts';
import type { ScanNotes } from './scan-notes.ts';
import { textWindow, type Grow } from './text-window.ts';

/** No honest record is longer, in characters. */
export const LONGEST_RECORD = 1 << 24;

export interface ScanSettings {
  readonly dialect: Dialect;
  readonly notes: ScanNotes;
  /** Named in errors. */
  readonly file: string;
  readonly longestRecord?: number;
  /** Physical line in which the text begins; 1 where absent. */
  readonly firstLine?: number;
  /** Those of the text before, where it begins further down. */
  readonly lineEnds?: LineEnds;
}

/**
 * The records of a delimited text, each with the physical line of its first character; CRLF, LF and CR each end a line.
 * An empty line is a row without cells. A line without quotes is split here; one with a quote is read by readQuotedRecord.
 * @throws UserError for a record longer than `longestRecord`
 */
export function* scanRows(pieces: Iterable<string>, settings: ScanSettings): Generator<Row> {
  const scanner = new RowScanner(pieces, settings);
  for (let row = scanner.next(); row !== undefined; row = scanner.next()) yield row;
}

/** A record whose end is in the window. */
interface Record {
  readonly cells: readonly string[];
  /** Index of its line end. */
  readonly end: number;
  /** Line breaks inside it. */
  readonly breaks: number;
}

class RowScanner {
  readonly #settings: ScanSettings;
  readonly #longest: number;
  readonly #grow: Grow;
  readonly #feeds = new CharFinder('\n');
  readonly #returns = new CharFinder('\r');
  readonly #nuls = new CharFinder('\0');
  readonly #quotes: CharFinder;
  readonly #delimiters: CharFinder;
  readonly #lineEnds: LineEnds;
  #text = '';
  #ended = false;
  #at = 0;
  #line: number;

  constructor(pieces: Iterable<string>, settings: ScanSettings) {
    this.#settings = settings;
    this.#longest = settings.longestRecord ?? LONGEST_RECORD;
    this.#grow = textWindow(pieces);
    this.#quotes = new CharFinder(settings.dialect.quote);
    this.#delimiters = new CharFinder(settings.dialect.delimiter);
    this.#lineEnds = settings.lineEnds ?? new LineEnds(settings.notes);
    this.#line = settings.firstLine ?? 1;
  }

  next(): Row | undefined {
    while (this.#at < this.#text.length || !this.#ended) {
      const record = this.#read();
      if (record !== undefined) return this.#pass(record);
      this.#readOn();
    }
    return undefined;
  }

  /** The record at the current place; undefined where the window ends before it. */
  #read(): Record | undefined {
    const end = Math.min(this.#feeds.from(this.#at), this.#returns.from(this.#at));
    if (this.#quotes.from(this.#at) < end) return this.#readQuoted();
    if (end === this.#text.length && !this.#ended) return undefined;
    return { cells: this.#split(end), end, breaks: 0 };
  }

  #readQuoted(): Record | undefined {
    const tooFar = this.#text.length - this.#at > this.#longest;
    const record = readQuotedRecord(this.#text, this.#at, this.#settings.dialect, this.#ended ? 'all' : tooFar ? 'enough' : 'part');
    if (record === undefined) return undefined;
    for (const problem of record.problems) this.#settings.notes.addQuoteProblem(problem, this.#line);
    return record;
  }

  #split(end: number): string[] {
    let from = this.#at;
    if (from === end) return [];
    const cells: string[] = [];
    for (let to = this.#delimiters.from(from); to < end; to = this.#delimiters.from(from)) {
      cells.push(this.#text.slice(from, to));
      from = to + 1;
    }
    cells.push(this.#text.slice(from, end));
    return cells;
  }

  /** Goes to the next record. */
  #pass({ cells, end, breaks }: Record): Row {
    const line = this.#line;
    if (this.#nuls.from(this.#at) < end) this.#settings.notes.add('nul-character', line, nulText(line));
    this.#at = end + this.#lineEnds.pass(this.#text, end, line);
    this.#line += breaks + 1;
    return { line, cells };
  }

  #readOn(): void {
    if (this.#text.length - this.#at > this.#longest) throw tooLong(this.#settings.file, this.#line, this.#longest);
    const { text, ended } = this.#grow(this.#at);
    for (const finder of [this.#feeds, this.#returns, this.#nuls, this.#quotes, this.#delimiters]) finder.over(text);
    this.#text = text;
    this.#ended = ended;
    this.#at = 0;
  }
}

function nulText(line: number): string {
  return `Unexpected NUL characters in line ${line}, expected text, check whether the file was saved or copied completely.`;
}

function tooLong(file: string, line: number, longest: number): UserError {
  const message = `Unexpected record of more than ${Math.round(longest / 1e6)} million characters, expected one row of a table.`;
  return new UserError(message, 'Check the line ends and the quotes there.', { file, line });
}
