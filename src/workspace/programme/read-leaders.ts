import type { Leader } from '../../core/programme.ts';
import { defined } from '../part-tables/defined.ts';
import { once } from '../part-tables/once.ts';
import { readRows, type FoundTable, type Lose } from '../part-tables/read-rows.ts';
import type { RowReader } from '../row-reader.ts';
import { institutionSpeller } from './institution-speller.ts';
import type { Reading } from './reading.ts';

/** Reads the leaders, each in an institution. One with an unknown priority stays, without it. */
export function readLeaders(found: FoundTable | undefined, reading: Reading): Leader[] {
  const { codes } = reading;
  const lose: Lose = (row, problems) => codes.leaders.lose(row, problems);
  const key = {
    column: 'code',
    of: (one: Leader) => [one.code],
    say: (one: Leader) => `leader with code "${one.code}"`,
    fix: 'Remove one, or give it its own code.',
  };
  const spell = institutionSpeller(reading.findings);
  const leaders = once(
    readRows(found, reading, (row) => readLeader(row, spell, reading), lose),
    key,
    reading,
    lose,
  ).map(({ value }) => value);
  codes.leaders.take(leaders);
  return leaders;
}

function readLeader(row: RowReader, spell: ReturnType<typeof institutionSpeller>, reading: Reading): Leader | undefined {
  const code = row.needed('code');
  const name = row.needed('name');
  const institution = row.text('institution');
  if (institution === undefined)
    row.problem('institution', `Unexpected leader "${code ?? name ?? ''}" in no institution, expected one.`, 'Fill in the institution.');
  const priorities = reading.priorities.listIn(row, 'priorities', reading.leftOut, 'the leader stays, without this priority');
  if (code === undefined || name === undefined || institution === undefined) return undefined;
  const more = defined({ role: row.text('role'), team: row.text('team') });
  return { code, name, institution: spell(institution, row.atCell('institution')), ...more, priorities, at: row.at };
}
