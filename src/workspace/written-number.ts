import type { NumberFormat } from '../core/mapping.ts';
import { createNumberEvidence } from '../core/number-format/number-evidence.ts';
import { readNumber } from '../core/number-format/read-number.ts';
import { shapeOf } from '../core/number-format/shape.ts';

/** A number as written, and whether a percent sign stood behind it. */
export type NumberRead =
  | { readonly ok: true; readonly value: number; readonly percent: boolean }
  | { readonly ok: false; readonly expected: string };

/** How a file of the workspace writes numbers. */
export interface NumberStyle {
  readonly format: NumberFormat;
  /** The sign of `1,234` that nothing in the file explains: then it is asked about, never guessed. */
  readonly doubtful: readonly ('.' | ',')[];
}

/** YAML's own numbers have a decimal point; in quotes people also write `28,5 %` and `1 250`. */
export const YAML_NUMBERS: NumberStyle = { format: { decimal: '.', group: ' ' }, doubtful: [','] };

/**
 * Finds how a table writes numbers, from all of them.
 * @param semicolons the fields are parted by `;`, as spreadsheets with a decimal comma save them
 */
export function findNumberStyle(texts: Iterable<string>, semicolons: boolean): NumberStyle {
  const evidence = createNumberEvidence(semicolons ? { hint: ',' } : {});
  for (const text of texts) evidence.add(text);
  const { format, unsure } = evidence.decide();
  // A point between comma-parted fields is a decimal point: nobody groups by points there.
  return { format, doubtful: unsure === undefined ? [] : semicolons ? [',', '.'] : [','] };
}

/** Reads `28`, `28 %`, `28,5`, `1 250`, `−4` in the file's style; one that may be two numbers is not read. */
export function readWrittenNumber(text: string, style: NumberStyle): NumberRead {
  const shape = shapeOf(text);
  if (shape?.kind === 'ambiguous' && style.doubtful.includes(shape.sign)) {
    const bare = text.replace(/[\s%]+$/, '');
    const plain = bare.replace(/[.,]/, '');
    return { ok: false, expected: `a number that reads one way (may be ${bare.replace(',', '.')} or ${plain}): ${plain}, or ${bare}0` };
  }
  const ownComma = style === YAML_NUMBERS && shape?.kind === 'decimal' && shape.sign === ',';
  const read = readNumber(text, ownComma ? { decimal: ',' } : style.format);
  if (read !== undefined) return { ok: true, value: read.value, percent: read.percent };
  if (shape === undefined) return { ok: false, expected: 'a number' };
  return { ok: false, expected: `a number with a decimal ${style.format.decimal === ',' ? 'comma' : 'point'}, as the others in this file` };
}
