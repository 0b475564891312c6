import type { Report, RowUnit } from '../../core/check.ts';
import { perTable, valueColumns, type PerTable } from '../row-tables.ts';
import { isDigits, TextJudge, type TextKind } from './judge-text.ts';

/** Columns of values of a table, and a judge of what stands in them. */
export interface TextColumns {
  readonly columns: readonly number[];
  readonly judge: TextJudge;
}

/** Calls `tell` for every cell among the values of a row of data that holds a text of a kind. */
export function eachText(
  unit: RowUnit,
  state: PerTable<TextColumns>,
  kind: TextKind,
  report: Report,
  tell: (unit: RowUnit, index: number, text: string, report: Report) => void,
): void {
  const { columns, judge } = perTable(state, unit, textColumns);
  if (!unit.isData) return;
  const { cells } = unit.row;
  for (let at = 0; at < columns.length; at++) {
    const index = columns[at] as number;
    const cell = cells[index];
    if (typeof cell === 'string' && cell !== '' && !isDigits(cell) && judge.judge(cell) === kind) tell(unit, index, cell, report);
    else if (typeof cell === 'boolean' && kind === 'text') tell(unit, index, cell ? 'TRUE' : 'FALSE', report);
  }
}

/** A data value set may hold words: what its elements take is for wrong-value-type to say. */
function textColumns({ table }: RowUnit): TextColumns {
  const columns = table.layout === 'data-value-set' ? [] : valueColumns(table);
  return { columns, judge: new TextJudge(table.mapping?.numbers ?? { decimal: '.' }) };
}
