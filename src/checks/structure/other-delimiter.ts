import type { Cell } from '../../core/grid.ts';

const DELIMITERS = [',', ';', '\t', '|'];

/** A cell that would be several with another delimiter than the file's. @returns that delimiter */
export function otherDelimiter(cell: Cell | undefined, delimiter: string | undefined): string | undefined {
  if (typeof cell !== 'string') return undefined;
  return DELIMITERS.find((one) => one !== delimiter && cell.includes(one) && !(one === ',' && /^[\d\s.,]+$/.test(cell)));
}

export function isOtherwiseDelimited(cell: Cell | undefined, delimiter: string | undefined): boolean {
  return otherDelimiter(cell, delimiter) !== undefined;
}
