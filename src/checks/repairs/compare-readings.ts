import type { Observation } from '../../core/observation.ts';
import type { Repair } from '../../core/repair.ts';
import { cellName, type Source } from '../../core/source.ts';
import type { Table } from '../../core/table.ts';

/**
 * Where a corrected copy reads otherwise than its original, besides what its repairs say: it must be empty before the copy is given away.
 * Values must be the same in the same cells, with the same period, indicator and category; a place may change only in rows or columns of an alias.
 * New values may stand only in cells whose decimal sign was repaired.
 * @param most places that are returned
 */
export function unexpectedChanges(before: readonly Table[], after: readonly Table[], repairs: readonly Repair[], most = 10): Source[] {
  const found: Source[] = [];
  if (before.length !== after.length) return [{ file: repairs[0]?.at.file ?? '' }];
  for (const [index, table] of before.entries()) {
    const file = repairs[0]?.at.file ?? '';
    const known = knownChanges(repairs.filter(({ at }) => at.sheet === table.sheet));
    for (const { line, column } of differences(table.observations(), (after[index] as Table).observations(), known)) {
      if (found.length >= most) return found;
      found.push({ file, ...(table.sheet === undefined ? {} : { sheet: table.sheet }), line, column, cell: cellName(column, line) });
    }
  }
  return found;
}

interface Known {
  readonly decimals: ReadonlySet<string>;
  readonly aliasLines: ReadonlySet<number>;
  readonly aliasColumns: ReadonlySet<number>;
}

function knownChanges(repairs: readonly Repair[]): Known {
  const aliases = repairs.filter(({ why }) => why.includes('alias'));
  return {
    decimals: new Set(repairs.filter(({ why }) => why.includes('decimal-sign')).map(({ at }) => `${at.line} ${at.column}`)),
    aliasLines: new Set(aliases.map(({ at }) => at.line as number)),
    aliasColumns: new Set(aliases.map(({ at }) => at.column as number)),
  };
}

function* differences(before: Iterable<Observation>, after: Iterable<Observation>, known: Known): Generator<Observation> {
  const others = after[Symbol.iterator]();
  for (const one of before) {
    let other = others.next();
    while (other.done !== true && !isSameCell(one, other.value)) {
      if (!known.decimals.has(`${other.value.line} ${other.value.column}`)) yield other.value;
      if (other.value.line > one.line) break;
      other = others.next();
    }
    if (other.done === true || !isSame(one, other.value, known)) yield one;
  }
  for (let other = others.next(); other.done !== true; other = others.next())
    if (!known.decimals.has(`${other.value.line} ${other.value.column}`)) yield other.value;
}

function isSameCell(one: Observation, other: Observation): boolean {
  return one.line === other.line && one.column === other.column;
}

function isSame(one: Observation, other: Observation, { aliasLines, aliasColumns }: Known): boolean {
  const isPlaceKept = one.place.text === other.place.text && one.place.twin === other.place.twin;
  return (
    isSameCell(one, other) &&
    one.value === other.value &&
    one.text === other.text &&
    one.percent === other.percent &&
    one.period === other.period &&
    one.indicator === other.indicator &&
    one.category === other.category &&
    (isPlaceKept || aliasLines.has(one.line) || aliasColumns.has(one.column))
  );
}
