/** Finds one field of a delimited file, as it is written. */

export interface WrittenField {
  /** Where it begins and ends in the text, quotes included. */
  readonly start: number;
  readonly end: number;
  /** Unquoted, blanks outside of quotes kept. */
  readonly value: string;
  readonly isQuoted: boolean;
}

export interface FieldDialect {
  readonly delimiter: string;
  readonly quote: string;
}

/**
 * The field of a number in the record that begins at a place; undefined where the record has none, or its quotes are odd before it.
 * @param column from 1
 */
export function fieldAt(text: string, recordStart: number, column: number, dialect: FieldDialect): WrittenField | undefined {
  let start = recordStart;
  for (let number = 1; ; number++) {
    const field = readField(text, start, dialect);
    if (field === undefined || number === column) return field;
    if (!text.startsWith(dialect.delimiter, field.end)) return undefined;
    start = field.end + dialect.delimiter.length;
  }
}

function readField(text: string, start: number, { delimiter, quote }: FieldDialect): WrittenField | undefined {
  let open = start;
  while (isBlank(text[open]) && !text.startsWith(delimiter, open)) open++;
  if (text[open] !== quote) {
    const end = fieldEnd(text, start, delimiter);
    const value = text.slice(start, end);
    return value.includes(quote) ? undefined : { start, end, value, isQuoted: false };
  }
  let close = text.indexOf(quote, open + 1);
  while (close >= 0 && text[close + 1] === quote) close = text.indexOf(quote, close + 2);
  if (close < 0) return undefined;
  let end = close + 1;
  while (isBlank(text[end]) && !text.startsWith(delimiter, end)) end++;
  if (end < text.length && !text.startsWith(delimiter, end) && text[end] !== '\n' && text[end] !== '\r') return undefined;
  const inside = text.slice(open + 1, close).replaceAll(quote + quote, quote);
  return { start, end, value: text.slice(start, open) + inside + text.slice(close + 1, end), isQuoted: true };
}

function fieldEnd(text: string, start: number, delimiter: string): number {
  let end = start;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r' && !text.startsWith(delimiter, end)) end++;
  return end;
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

/** A value as a field: quoted where it was, or must be. */
export function writeField(value: string, { delimiter, quote }: FieldDialect, isQuoted: boolean): string {
  const must = value.includes(delimiter) || value.includes(quote) || /[\r\n]/u.test(value);
  return isQuoted || must ? quote + value.replaceAll(quote, quote + quote) + quote : value;
}
