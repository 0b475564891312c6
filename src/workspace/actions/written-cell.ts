import { guardText } from '../../core/guard-text.ts';

/** Text that begins so is written after an apostrophe: a formula, a note's sign, and what would read as such a guard itself. */
const GUARDED = /^'*[=+\-@\t\r#]/u;

/** A cell as it is written: no spreadsheet program runs it, no reader takes it for a note; in quotes where it must be. `readCell` is its inverse. */
export function writtenCell(text: string, delimiter: string): string {
  const trimmed = text.trim();
  const guarded = GUARDED.test(trimmed) && guardText(trimmed) === trimmed && !isNumber(trimmed) ? `'${trimmed}` : guardText(trimmed);
  return guarded.includes(delimiter) || /["\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** The text that a cell stands for, without its guard. */
export function readCell(text: string): string {
  return text.startsWith("'") && GUARDED.test(text) ? text.slice(1) : text;
}

function isNumber(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/u.test(text);
}
