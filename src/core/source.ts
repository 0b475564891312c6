/** A place that a person can walk to: a file, and as much of sheet, line, column, cell and field as is known. */
export interface Source {
  readonly file: string;
  readonly sheet?: string;
  /** Physical line of a text file, or row of a sheet; from 1. */
  readonly line?: number;
  /** Number of the field or column; from 1. */
  readonly column?: number;
  /** A1 style. In a CSV: column letters + physical line. */
  readonly cell?: string;
  /** A named field: a heading, or a path in YAML or JSON. */
  readonly field?: string;
}

/**
 * Spells a column number as a spreadsheet does.
 * @param column from 1
 * @returns letters: 1 → `A`, 27 → `AA`
 */
export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** Spells a cell: column 4, line 14 → `D14`. */
export function cellName(column: number, line: number): string {
  return columnLetters(column) + line;
}

/** Says a place in one phrase: `q3.xlsx, sheet Kaya, cell D14`; `deliver.yaml, line 3, column 5 (thresholds.floor)`. */
export function sayPlace(at: Source): string {
  const parts = [at.file];
  if (at.sheet !== undefined) parts.push(`sheet ${at.sheet}`);
  if (at.sheet !== undefined && at.cell !== undefined) parts.push(`cell ${at.cell}`);
  else {
    if (at.line !== undefined) parts.push(at.sheet === undefined ? `line ${at.line}` : `row ${at.line}`);
    if (at.column !== undefined) parts.push(`column ${at.column}`);
  }
  return parts.join(', ') + (at.field === undefined ? '' : ` (${at.field})`);
}
