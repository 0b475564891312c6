import type { Cell } from '../../core/grid.ts';
import type { NumberFormat } from '../../core/mapping.ts';
import { readNumber } from '../../core/number-format/read-number.ts';

/** A cell's number, for sums that only check; undefined where it holds none. */
export function cellNumber(cell: Cell | undefined, numbers: NumberFormat): number | undefined {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'string') return readNumber(cell, numbers)?.value;
  return typeof cell === 'object' && cell.kind === 'percent' ? cell.number : undefined;
}
