/** Names for the kinds of parts, and what every format must decide alike about them. */
import type { FormPart } from '../../core/document.ts';

export type GridPart = Extract<FormPart, { kind: 'grid' }>;
export type MatrixPart = Extract<FormPart, { kind: 'matrix' }>;
export type ChoicePart = Extract<FormPart, { kind: 'choice' }>;
export type ChainPart = Extract<FormPart, { kind: 'chain' }>;

/** An empty box to tick. */
export const BOX = '☐';

/** All rows of a grid, the blank ones too, each with a text for every column. */
export function gridRows(part: GridPart): string[][] {
  const blank = Array.from({ length: part.blank }, (): string[] => []);
  return [...part.rows, ...blank].map((row) => part.columns.map((_, index) => row[index] ?? ''));
}

/** Each column's share of the width, adding up to 1; equal where the widths do not say. */
export function gridShares(part: GridPart): number[] {
  const widths = part.columns.map((_, index) => {
    const width = part.widths[index] ?? 1;
    return Number.isFinite(width) && width > 0 ? width : 1;
  });
  const sum = widths.reduce((total, width) => total + width, 0);
  return widths.map((width) => width / sum);
}

/** Boxes that stand beside each other and leave room for words in each. */
const MOST_IN_A_ROW = 5;

/** Steps of a chain in rows of about equal length. */
export function chainRows(part: ChainPart): string[][] {
  const rows = Math.max(1, Math.ceil(part.steps.length / MOST_IN_A_ROW));
  const length = Math.max(1, Math.ceil(part.steps.length / rows));
  return Array.from({ length: rows }, (_, index) => part.steps.slice(index * length, (index + 1) * length)).filter((row) => row.length > 0);
}
