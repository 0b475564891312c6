import type { CoachingNote } from '../../core/programme.ts';
import { defined } from '../part-tables/defined.ts';
import { LeftOut } from '../part-tables/left-out.ts';
import { once } from '../part-tables/once.ts';
import { readRows, type FoundTable } from '../part-tables/read-rows.ts';
import type { Problem } from '../problem.ts';
import type { RowReader } from '../row-reader.ts';
import { wordMeant } from '../table-words.ts';
import type { Reading } from './reading.ts';
import { dayHeld, yesIn } from './within-programme.ts';

/** Reads the coaching log. Of a line that may be private nothing is quoted, whatever is wrong with it. */
export function readLog(found: FoundTable | undefined, all: Reading): CoachingNote[] {
  const reading = { ...all, leftOut: new WithoutQuotes(all.leftOut, linesNotToQuote(found)) };
  const key = {
    column: 'leader',
    of: (one: CoachingNote) => [JSON.stringify({ ...one, at: undefined })],
    say: (one: CoachingNote) => `line of the coaching log on leader "${one.leader}" in "${one.activity}"`,
    fix: 'Remove one.',
  };
  return once(
    readRows(found, reading, (row) => readNote(row, reading)),
    key,
    reading,
  ).map(({ value }) => value);
}

function readNote(row: RowReader, reading: Reading): CoachingNote | undefined {
  const activity = reading.codes.activities.in(row, 'activity');
  const leader = reading.codes.leaders.in(row, 'leader');
  const date = dayHeld(row, 'session', reading);
  const priority = reading.priorities.maybeIn(row, reading.leftOut, 'the line stays, without its priority');
  const [due, done] = [row.date('due'), row.date('done')];
  holdAfter(row, 'due', due, date);
  holdAfter(row, 'done', done, date);
  const isPrivate = yesIn(row, 'private');
  if (activity === undefined || leader === undefined || date === undefined) return undefined;
  const told = defined({ priority, challenge: row.text('challenge'), step: row.text('step'), due, done });
  return { activity, leader, date, ...told, private: isPrivate, at: row.at };
}

function holdAfter(row: RowReader, column: string, day: string | undefined, date: string | undefined): void {
  if (day === undefined || date === undefined || day >= date) return;
  row.problem(
    column,
    `Unexpected ${column} ${day} before the session on ${date}, expected that day or a later one.`,
    'Correct one of the two.',
  );
}

/** A line marked private, or with anything else than `no` there; and one whose cells may have moved, with the mark among them. */
function linesNotToQuote(found: FoundTable | undefined): ReadonlySet<number> {
  const rows = found?.table.rows ?? [];
  const open = rows.filter(({ at, cells }) => {
    const mark = cells['private']?.text;
    return (mark === undefined || wordMeant(mark, ['yes', 'no']) === 'no') && found?.inRows.has(at.line ?? 0) !== true;
  });
  const lines = new Set(rows.map(({ at }) => at.line ?? 0));
  open.forEach(({ at }) => lines.delete(at.line ?? 0));
  return lines;
}

class WithoutQuotes extends LeftOut {
  readonly #leftOut: LeftOut;
  readonly #lines: ReadonlySet<number>;

  constructor(leftOut: LeftOut, lines: ReadonlySet<number>) {
    super();
    this.#leftOut = leftOut;
    this.#lines = lines;
  }

  override add(problem: Problem): void {
    const hide = this.#lines.has(problem.at.line ?? 0);
    const message = problem.message.replace(/ ".*"(?=, expected)/s, '');
    this.#leftOut.add(hide ? { ...problem, message, fix: 'Correct it.' } : problem);
  }
}
