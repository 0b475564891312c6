import type { SurveyRound } from '../../core/leadership.ts';
import { defined } from '../part-tables/defined.ts';
import type { KnownCodes } from '../part-tables/known-codes.ts';
import { once } from '../part-tables/once.ts';
import { readRows, type FoundTable, type Lose } from '../part-tables/read-rows.ts';
import type { Reading } from './reading.ts';

/** Reads the rounds, oldest first. Of two on one day it is not known which comes first, so neither counts. */
export function readRounds(found: FoundTable | undefined, codes: KnownCodes, reading: Reading): SurveyRound[] {
  const lose: Lose = (row, problems) => codes.lose(row, problems);
  const byCode = {
    column: 'code',
    of: (one: SurveyRound) => [one.code],
    say: (one: SurveyRound) => `round with code "${one.code}"`,
    fix: 'Remove one, or give it its own code.',
  };
  const byDate = {
    column: 'date',
    of: (one: SurveyRound) => [one.date],
    say: (one: SurveyRound) => `round on ${one.date}`,
    fix: 'Correct one of the dates, or make one round of the two.',
  };
  const rows = readRows(
    found,
    reading,
    (row): SurveyRound | undefined => {
      const code = row.needed('code');
      const date = row.needed('date') === undefined ? undefined : row.date('date');
      if (code === undefined || date === undefined) return undefined;
      return { code, ...defined({ title: row.text('title') }), date, ...defined({ version: row.text('version') }), at: row.at };
    },
    lose,
  );
  const rounds = once(once(rows, byCode, reading, lose), byDate, reading, lose).map(({ value }) => value);
  codes.take(rounds.map(({ code, title }) => ({ code, ...defined({ name: title }) })));
  return rounds.toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
