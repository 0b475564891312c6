import type { FileUnit } from '../../core/check.ts';
import type { GridNote } from '../../core/grid.ts';
import type { Source } from '../../core/source.ts';
import { cellAt, lineAt, tableAt } from '../place-of.ts';

/** Notes of one kind that the reader made at a place, with that place. */
export function notesOf(unit: FileUnit, code: string): { at: Source; note: GridNote }[] {
  return unit.table.notes.filter((note) => note.code === code).map((note) => ({ at: placeOf(unit, note), note }));
}

function placeOf(unit: FileUnit, { line, column }: GridNote): Source {
  if (line === undefined) return tableAt(unit);
  return column === undefined ? lineAt(unit, line) : cellAt(unit, line, column);
}
