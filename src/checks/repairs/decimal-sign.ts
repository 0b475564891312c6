import type { NumberFormat } from '../../core/mapping.ts';
import { readNumber } from '../../core/number-format/read-number.ts';
import { shapeOf } from '../../core/number-format/shape.ts';
import type { CellRepair } from './cell-repair.ts';

/**
 * A number that its file's format cannot read, and whose own signs leave one reading: `12,5` → `12.5`, `1 234,5` → `1234.5`.
 * `1,234` may be either, and is left to a person.
 */
export function decimalRepair(text: string, numbers: NumberFormat): CellRepair {
  if (readNumber(text, numbers) !== undefined) return undefined;
  const shape = shapeOf(text);
  const decimal = shape?.kind === 'decimal' ? shape.sign : shape?.kind === 'group' ? shape.decimal : undefined;
  if (decimal === undefined || decimal === numbers.decimal) return undefined;
  const format: NumberFormat = shape?.kind === 'group' ? { decimal, group: shape.sign } : { decimal };
  const read = readNumber(text, format);
  if (read === undefined) return undefined;
  const to = read.text.replace('.', numbers.decimal) + (read.percent ? ' %' : '');
  const again = readNumber(to, numbers);
  return again?.text === read.text && again.percent === read.percent ? { to, why: ['decimal-sign'] } : undefined;
}
