/** Spreadsheet programs run a cell that begins with one of these. */
const FORMULA = /^[=+\-@\t\r]/u;
const NUMBER = /^-?\d+(?:\.\d+)?$/u;

/** Text that a spreadsheet program reads as text: `=1+1` → `'=1+1`. Plain numbers such as -5 stay numbers. */
export function guardText(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
