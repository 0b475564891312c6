/** A cell's place, from 1; 0 where the reference does not say. */
export interface CellReference {
  readonly column: number;
  readonly row: number;
}

/** Reads `AB12`, `$A$1`; undefined where it is no reference. */
export function parseCellReference(text: string): CellReference | undefined {
  const found = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (found === null) return undefined;
  return { column: columnNumber(found[1] ?? ''), row: Number(found[2]) };
}

/** Column of a reference like `AB12`, from 1; 0 where it has no letters. Called for every cell. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length && at < 4; at++) {
    const code = reference.charCodeAt(at) | 32;
    if (code < 97 || code > 122) break;
    column = column * 26 + code - 96;
  }
  return column;
}

function columnNumber(letters: string): number {
  return columnOf(letters);
}
