import type { CodedBlock, CodedRows, Grid, Row } from '../core/grid.ts';

/**
 * The rows of a grid among which those with an odd text in one column are; of a coded grid few others, because each distinct text is
 * asked for once.
 * @param index of the column, from 0
 */
export function rowsWithOddText(grid: Grid, index: number, isOdd: (text: string) => boolean): Iterable<Row> {
  const coded = grid.coded?.();
  return coded === undefined || coded.texts[index] === undefined ? grid.rows() : codedRows(coded, index, isOdd);
}

function* codedRows(coded: CodedRows, index: number, isOdd: (text: string) => boolean): Iterable<Row> {
  const odd = Uint8Array.from(coded.texts[index] ?? [], (text) => (isOdd(text) ? 1 : 0));
  for (const block of coded.blocks()) if (block.odd.size > 0 || hasOdd(block, index, odd)) yield* rowsOf(block, index, odd);
}

function hasOdd({ codes, length }: CodedBlock, index: number, odd: Uint8Array): boolean {
  const column = codes[index] as Uint16Array;
  for (let at = 0; at < length; at += 1) if (odd[column[at] as number] === 1) return true;
  return false;
}

function* rowsOf(block: CodedBlock, index: number, odd: Uint8Array): Iterable<Row> {
  const column = block.codes[index] as Uint16Array;
  let line = block.lineBefore;
  for (let at = 0; at < block.length; at += 1) {
    const other = block.odd.get(at);
    line = other?.line ?? line + 1;
    if (other !== undefined) yield other;
    else if (odd[column[at] as number] === 1) yield { line, cells: block.cells(at) };
  }
}
