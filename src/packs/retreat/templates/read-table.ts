/** A Markdown table: a grid whose rows are filled in, and `[blank 6]` below it. */
import { UserError } from '../../../core/user-error.ts';
import { cut, splitAt, trimmed, type Segment } from './segment.ts';
import type { FormLine, Repeated } from './sheet-template.ts';
import { textOf } from './template-reading.ts';

const DASHES = /^:?-+:?$/;

/**
 * @param lines those of the table, each beginning with a bar: headings, dashes, rows
 * @param blank empty rows below
 */
export function readTable(lines: readonly Segment[], blank: number, repeated: Repeated | undefined): FormLine {
  const [head, rule, ...rows] = lines.map(cellsOf);
  const first = lines[0] as Segment;
  if (head === undefined || rule === undefined || !rule.every(({ text }) => DASHES.test(text)))
    throw new UserError(
      'Unexpected table without a line of dashes below its headings, expected it.',
      'Write |---|------| below the headings; more dashes make a wider column.',
      lines[1]?.at ?? first.at,
    );
  for (const [index, cells] of [rule, ...rows].entries())
    if (cells.length !== head.length)
      throw new UserError(
        `Unexpected ${cells.length} cells, expected ${head.length}, one for each heading.`,
        'Add or take out a bar.',
        lines[index + 1]?.at,
      );
  return {
    kind: 'grid',
    columns: head.map((cell) => textOf(cell, repeated)),
    widths: rule.map(({ text }) => text.length),
    rows: rows.map((cells) => cells.map((cell) => textOf(cell, repeated))),
    blank,
  };
}

function cellsOf(line: Segment): Segment[] {
  const whole = trimmed(line);
  const inner = cut(whole, 1, whole.text.length > 1 && whole.text.endsWith('|') ? whole.text.length - 1 : undefined);
  return splitAt(inner, /\|/g);
}
