/** Cells that may be hidden: a sign and the reason in words, never a number and never blank. */
import type { TableCell } from '../../core/document.ts';
import type { ScaleScore } from '../../leadership/result.ts';
import type { Words } from './words/words.ts';

/** Anything that is published only where it may be. */
export type Hideable = Pick<ScaleScore, 'hidden'>;

/**
 * @param published undefined: nobody was asked
 * @param pick what the cell shows; not even looked at where the cell is hidden
 */
export function scoreCell<T extends Hideable>(published: T | undefined, pick: (shown: T) => number | undefined, words: Words): TableCell {
  if (published === undefined) return { value: null, text: words.notAsked };
  if (published.hidden !== undefined) return { value: null, text: words.hidden[published.hidden] };
  const value = pick(published);
  return value === undefined ? { value: null, text: words.noScore } : { value };
}

/** The number itself, where it may be shown. */
export function shownValue<T extends Hideable>(published: T | undefined, pick: (shown: T) => number | undefined): number | undefined {
  return published === undefined || published.hidden !== undefined ? undefined : pick(published);
}

/** Whether a table has a hidden cell, so that its note explains the sign. */
export function hasHidden(rows: readonly Readonly<Record<string, TableCell | undefined>>[], words: Words): boolean {
  const signs = new Set(Object.values(words.hidden));
  return rows.some((row) => Object.values(row).some((cell) => cell?.text !== undefined && signs.has(cell.text)));
}
