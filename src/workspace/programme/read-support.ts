import type { SupportGiven } from '../../core/programme.ts';
import { defined } from '../part-tables/defined.ts';
import { once } from '../part-tables/once.ts';
import { readRows, type FoundTable } from '../part-tables/read-rows.ts';
import type { Reading } from './reading.ts';
import { outsideProgramme } from './within-programme.ts';

/** Reads the support that priorities received. */
export function readSupport(found: FoundTable | undefined, reading: Reading): SupportGiven[] {
  const rows = readRows(found, reading, (row): SupportGiven | undefined => {
    const priority = reading.priorities.in(row);
    const date = row.needed('date') === undefined ? undefined : row.date('date');
    const kind = row.needed('kind');
    const days = row.number('days', { least: 0 });
    if (priority === undefined || date === undefined || kind === undefined) return undefined;
    const outside = outsideProgramme('support', date, reading);
    if (outside !== undefined) reading.findings.remark(row.atCell('date'), `${outside.message} ${outside.fix}`);
    return { priority, date, kind, ...defined({ days, what: row.text('what') }), at: row.at };
  });
  const key = {
    column: 'kind',
    of: (one: SupportGiven) => [one.priority, one.date, one.kind, one.what],
    say: (one: SupportGiven) => `"${one.kind}" for "${one.priority}" on ${one.date}`,
    fix: 'Keep the one that is right.',
  };
  return once(rows, key, reading).map(({ value }) => value);
}
