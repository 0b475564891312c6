import type { Dialect } from './dialect.ts';

/** Something odd about a cell's quotes. */
export interface QuoteProblem {
  readonly code: 'unclosed-quote' | 'stray-quote' | 'space-beside-quote' | 'many-line-cell';
  /** From 1. */
  readonly column: number;
  /** Lines of the cell, where it has many. */
  readonly lines?: number;
}

/** A record as its quotes make it. */
export interface QuotedRecord {
  readonly cells: string[];
  /** Index of the line end after it, or the text's length. */
  readonly end: number;
  /** Line breaks inside its cells. CRLF counts once. */
  readonly breaks: number;
  readonly problems: readonly QuoteProblem[];
}

/** A quoted cell of so many lines is more likely two quotes that do not belong together. */
const MANY_LINES = 20;

/** How much of the file stands behind the text: `part`; `all`, so that an open quote is never closed; `enough`, so that it counts as never closed. */
export type Reach = 'part' | 'all' | 'enough';

/**
 * Reads the record that starts at `start`, quotes considered (RFC 4180).
 * Kept as written, with their quotes, and noted: cells with a quote inside (`5" pipe`, `"a"b`), and cells whose quote is never closed, or
 * is closed after a line break by a quote that ends no cell: such a cell ends with its line, and swallows nothing.
 * @returns undefined where the text ends before the record does
 */
export function readQuotedRecord(text: string, start: number, dialect: Dialect, reach: Reach): QuotedRecord | undefined {
  const cells: string[] = [];
  const problems: QuoteProblem[] = [];
  let breaks = 0;
  let at = start;
  for (;;) {
    const cell = readCell(text, at, dialect);
    if (cell.endless && reach === 'part') return undefined;
    if (cell.end >= text.length && reach !== 'all') return undefined;
    cells.push(cell.value);
    if (cell.problem !== undefined) problems.push({ code: cell.problem, column: cells.length });
    if (cell.breaks >= MANY_LINES) problems.push({ code: 'many-line-cell', column: cells.length, lines: cell.breaks + 1 });
    breaks += cell.breaks;
    if (text[cell.end] !== dialect.delimiter) return { cells, end: cell.end, breaks, problems };
    at = cell.end + 1;
  }
}

interface ReadCell {
  readonly value: string;
  /** Index of what ends it: a delimiter, a line end, the text's end. */
  readonly end: number;
  readonly breaks: number;
  readonly problem: QuoteProblem['code'] | undefined;
  /** No quote in the text closes it. */
  readonly endless: boolean;
}

function readCell(text: string, at: number, { delimiter, quote }: Dialect): ReadCell {
  const open = openingQuote(text, at, delimiter, quote);
  if (open < 0) return asWritten(text, at, cellEnd(text, at, delimiter), quote);
  const close = closingQuote(text, open, delimiter, quote);
  if (close.kind === 'regular') return unquoted(text, at, open, close, quote);
  if (open > at) return { ...asWritten(text, at, cellEnd(text, at, delimiter), quote), endless: close.kind === 'none' };
  const end = cellEnd(text, close.kind === 'stray' ? close.at : open, delimiter);
  const problem = close.kind === 'stray' ? 'stray-quote' : 'unclosed-quote';
  return { value: text.slice(at, end), end, breaks: 0, problem, endless: close.kind === 'none' };
}

/** Also for a quote after blanks that does not close as one should: that is text. */
function asWritten(text: string, at: number, end: number, quote: string): ReadCell {
  const value = text.slice(at, end);
  return { value, end, breaks: 0, problem: value.includes(quote) ? 'stray-quote' : undefined, endless: false };
}

/** Blanks beside the quotes stay, as those inside do. */
function unquoted(text: string, at: number, open: number, close: { readonly at: number; readonly end: number }, quote: string): ReadCell {
  const inside = text.slice(open + 1, close.at);
  const value = inside.includes(quote) ? inside.replaceAll(quote + quote, quote) : inside;
  const breaks = countBreaks(inside);
  if (open === at && close.end === close.at + 1) return { value, end: close.end, breaks, problem: undefined, endless: false };
  const blanks = [text.slice(at, open), text.slice(close.at + 1, close.end)];
  return { value: `${blanks[0]}${value}${blanks[1]}`, end: close.end, breaks, problem: 'space-beside-quote', endless: false };
}

/** Where a cell's quote opens: at its start, or after blanks; -1 where it does not. */
function openingQuote(text: string, start: number, delimiter: string, quote: string): number {
  let at = start;
  while (isBlank(text[at]) && text[at] !== delimiter) at++;
  return text[at] === quote ? at : -1;
}

/**
 * How a quote that opened ends. `regular`: before a delimiter, a line end or the text's end, perhaps after blanks.
 * `stray`: on the same line, but something follows. `lost`: so too, after a line break. `none`: not in this text.
 */
type Closing =
  | { readonly kind: 'regular'; readonly at: number; readonly end: number }
  | { readonly kind: 'stray'; readonly at: number }
  | { readonly kind: 'lost' | 'none' };

function closingQuote(text: string, open: number, delimiter: string, quote: string): Closing {
  let at = text.indexOf(quote, open + 1);
  while (at >= 0 && text[at + 1] === quote) at = text.indexOf(quote, at + 2);
  if (at < 0) return { kind: 'none' };
  let end = at + 1;
  while (isBlank(text[end]) && text[end] !== delimiter) end++;
  const after = text[end];
  if (after === undefined || after === delimiter || after === '\n' || after === '\r') return { kind: 'regular', at, end };
  return /[\r\n]/u.test(text.slice(open, at)) ? { kind: 'lost' } : { kind: 'stray', at };
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

/** Index of the delimiter or line end after an unquoted cell. */
function cellEnd(text: string, start: number, delimiter: string): number {
  const stop = delimiter.charCodeAt(0);
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === stop || code === 10 || code === 13) break;
  }
  return at;
}

/** Line breaks in a cell: CRLF, LF and CR count one each. */
function countBreaks(cell: string): number {
  if (!cell.includes('\n') && !cell.includes('\r')) return 0;
  return cell.split(/\r\n|\n|\r/u).length - 1;
}
