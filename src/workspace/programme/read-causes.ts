import type { Cause } from '../../core/causes.ts';
import { defined } from '../part-tables/defined.ts';
import { once } from '../part-tables/once.ts';
import { readRows, type FoundTable, type Lose, type Placed } from '../part-tables/read-rows.ts';
import type { RowReader } from '../row-reader.ts';
import type { CauseReading } from './cause-codes.ts';

/** Reads the causes: each leads, by its parents, to the problem of its priority. A priority may have several that explain it at once. */
export function readCauses(found: FoundTable | undefined, reading: CauseReading): Cause[] {
  const key = {
    column: 'code',
    of: (one: Cause) => [one.priority, one.code],
    say: (one: Cause) => `cause with code "${one.code}" of "${one.priority}"`,
    fix: 'Remove one, or give it its own code.',
  };
  const lose: Lose = (row) => reading.causes.lose(row, row.text('priority'));
  const rows = once(
    readRows(found, reading, (row) => readCause(row, reading), lose),
    key,
    reading,
    lose,
  );
  const causes = withoutOrphans(withoutCircles(rows, lose, reading), lose, reading).map(({ value }) => value);
  reading.causes.take(causes);
  return causes;
}

function readCause(row: RowReader, { priorities }: CauseReading): Cause | undefined {
  const priority = priorities.in(row);
  const code = row.needed('code');
  const text = row.needed('text');
  if (priority === undefined || code === undefined || text === undefined) return undefined;
  const more = defined({ parent: row.text('parent'), category: row.text('category'), evidence: row.text('evidence') });
  return { priority, code, ...more, text, at: row.at };
}

type Row = Placed<Cause>;

/** Of causes that explain each other in a circle none leads to the problem; the circle is said once. */
function withoutCircles(rows: readonly Row[], lose: Lose, { leftOut }: CauseReading): Row[] {
  const byCode = new Map(rows.map((row) => [keyOf(row.value.priority, row.value.code), row]));
  const parentOf = ({ value }: Row): Row | undefined =>
    value.parent === undefined ? undefined : byCode.get(keyOf(value.priority, value.parent));
  const settled = new Set<Row>();
  const circling = new Set<Row>();
  for (const first of rows) {
    const path: Row[] = [];
    let row: Row | undefined = first;
    while (row !== undefined && !settled.has(row) && !path.includes(row)) {
      path.push(row);
      row = parentOf(row);
    }
    if (row !== undefined && path.includes(row)) {
      const circle = path.slice(path.indexOf(row));
      const names = [...circle, row].map(({ value }) => `"${value.code}"`).join(' → ');
      leftOut.add({
        at: row.row.atCell('parent'),
        message: `Unexpected circle of causes ${names}, expected parents that lead to the problem; none of them counts.`,
        fix: 'Empty the parent of the one that explains the problem itself.',
      });
      circle.forEach((one) => circling.add(one));
    }
    path.forEach((one) => settled.add(one));
  }
  circling.forEach(({ row }) => lose(row));
  return rows.filter((row) => !circling.has(row));
}

/** A cause whose parent is not there goes, and then those that it is the parent of. */
function withoutOrphans(rows: readonly Row[], lose: Lose, { causes, leftOut }: CauseReading): Row[] {
  let left = [...rows];
  for (let before = Infinity; left.length < before;) {
    before = left.length;
    causes.take(left.map(({ value }) => value));
    const orphans = left.filter(({ value, row }) => {
      const refuse = (message: string, fix: string): void => leftOut.add({ at: row.atCell('parent'), message, fix });
      return value.parent !== undefined && causes.find(value.parent, value.priority, refuse) === undefined;
    });
    orphans.forEach(({ row }) => lose(row));
    left = left.filter((row) => !orphans.includes(row));
  }
  return left;
}

function keyOf(priority: string, code: string): string {
  return JSON.stringify([priority, code]);
}
