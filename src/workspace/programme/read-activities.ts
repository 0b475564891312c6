import { ACTIVITY_KINDS, type Leader, type PlannedActivity } from '../../core/programme.ts';
import { defined } from '../part-tables/defined.ts';
import { once } from '../part-tables/once.ts';
import { readRows, type FoundTable, type Lose } from '../part-tables/read-rows.ts';
import type { RowReader } from '../row-reader.ts';
import { wordMeant } from '../table-words.ts';
import type { Reading } from './reading.ts';
import { outsideProgramme } from './within-programme.ts';

/** Reads the planned activities. One without a date is none. */
export function readActivities(found: FoundTable | undefined, leaders: readonly Leader[], reading: Reading): PlannedActivity[] {
  const { codes } = reading;
  const lose: Lose = (row, problems) => codes.activities.lose(row, problems);
  const key = {
    column: 'code',
    of: (one: PlannedActivity) => [one.code],
    say: (one: PlannedActivity) => `activity with code "${one.code}"`,
    fix: 'Remove one, or give it its own code.',
  };
  const rows = readRows(found, reading, (row) => readActivity(row, leaders, reading), lose);
  const activities = once(rows, key, reading, lose).map(({ value }) => value);
  codes.activities.take(activities);
  return activities;
}

function readActivity(row: RowReader, leaders: readonly Leader[], reading: Reading): PlannedActivity | undefined {
  const code = row.needed('code');
  const kind = row.needed('kind') === undefined ? undefined : row.word('kind', ACTIVITY_KINDS);
  if (row.text('date') === undefined)
    row.problem('date', `Unexpected activity "${code ?? ''}" without a date, expected the day it is planned for.`, 'Fill in the date.');
  const date = row.date('date');
  const until = row.date('until');
  if (date !== undefined && until !== undefined && until < date)
    row.problem(
      'until',
      `Unexpected last day ${until} before the first, ${date}, expected that day or a later one.`,
      'Correct one of the two.',
    );
  const expected = readExpected(row, leaders, reading);
  if (code === undefined || kind === undefined || date === undefined || expected === undefined) return undefined;
  const { start, end, findings } = reading;
  const outside = outsideProgramme('activity', date, { start, end });
  if (outside !== undefined) findings.remark(row.atCell('date'), `${outside.message} ${outside.fix}`);
  return { code, kind, ...defined({ title: row.text('title'), until }), date, expected, at: row.at };
}

/** Blank and `all` are every leader; `60` is so many people; `L01; L02` are leaders, and `12;` is the leader with code 12. */
function readExpected(
  row: RowReader,
  leaders: readonly Leader[],
  { codes, leftOut, findings }: Reading,
): readonly string[] | number | undefined {
  const text = row.text('expected');
  if (text === undefined || wordMeant(text, ['all']) !== undefined) return leaders.map(({ code }) => code);
  if (/^[-+]?\d+([.,]\d+)?$/.test(text)) {
    if (leaders.some(({ code }) => code === text))
      findings.remark(
        row.atCell('expected'),
        `Unexpected expected "${text}" that is also the code of a leader, expected what reads one way; it is read as ${text} people. For the leader write "${text};".`,
      );
    return row.number('expected', { least: 1, whole: true });
  }
  const refuse = (message: string, fix: string): void =>
    leftOut.add({ at: row.atCell('expected'), message: message.replace(/\.$/, '; the activity stays, without this leader.'), fix });
  return [...new Set(row.list('expected').flatMap((one) => codes.leaders.find(one, refuse) ?? []))];
}
