import type { Cell } from '../../core/grid.ts';

/** Outer spaces off, inner spaces and line breaks folded to one space. */
export function foldSpaces(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}

/** A cell as one line of text, as its sheet shows it where that is known. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return foldSpaces(cell);
  if (typeof cell === 'object') {
    if (cell.kind === 'date') return cell.shown ?? cell.iso;
    return cell.kind === 'percent' ? cell.shown : cell.code;
  }
  return String(cell);
}

/** Nothing but spaces is nothing. */
export function isBlank(cell: Cell | undefined): boolean {
  if (cell === undefined || cell === '') return true;
  if (typeof cell !== 'string') return false;
  const first = cell.charCodeAt(0);
  // Nearly every cell begins with a letter or digit, and needs no trimming.
  return !(first > 32 && first < 127) && cell.trim() === '';
}
