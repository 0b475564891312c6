import {
  EVENT_KINDS,
  type Attendance,
  type EventKind,
  type TwinningEvent,
  type TwinningMember,
  type TwinningPair,
} from '../../core/twinning.ts';
import { proposeNearest, sayKnown } from '../nearest-name.ts';
import type { RowReader } from '../row-reader.ts';
import { bareName } from '../../core/bare-name.ts';
import { defined } from '../part-tables/defined.ts';
import { once } from '../part-tables/once.ts';
import type { NetworkCodes } from './read-pairs.ts';
import { readRows, type FoundTable, type Lose } from '../part-tables/read-rows.ts';
import type { Reading } from './reading.ts';

/** The members and pairs that events may name. */
export interface EventContext {
  readonly members: readonly TwinningMember[];
  readonly pairs: readonly TwinningPair[];
  readonly codes: NetworkCodes;
}

/** A programme is designed before it is launched. */
const BEFORE_LAUNCH: ReadonlySet<EventKind> = new Set(['co-design']);

/** Reads the events, each within the time of the programme. */
export function readEvents(found: FoundTable | undefined, context: EventContext, reading: Reading): TwinningEvent[] {
  const { codes } = context;
  const lose: Lose = (row, problems) => codes.events.lose(row, problems);
  const key = {
    column: 'code',
    of: (one: TwinningEvent) => [one.code],
    say: (one: TwinningEvent) => `event with code "${one.code}"`,
    fix: 'Remove one, or give it its own code.',
  };
  const rows = readRows(found, reading, (row) => readEvent(row, context, reading), lose);
  const events = once(rows, key, reading, lose).map(({ value }) => value);
  codes.events.take(events);
  return events;
}

function readEvent(row: RowReader, context: EventContext, reading: Reading): TwinningEvent | undefined {
  const code = row.needed('code');
  const kind = row.needed('kind') === undefined ? undefined : row.word('kind', EVENT_KINDS);
  const planned = row.date('planned');
  const held = row.date('held');
  holdWithin(row, held === undefined ? 'planned' : 'held', held ?? planned, kind, reading);
  const province = provinceOf(row, context);
  const pair = context.codes.pairs.maybeIn(row, 'pair');
  const host = hostOf(row, pair, context);
  if (code === undefined || kind === undefined) return undefined;
  if (kind === 'provincial-event' && row.text('province') === undefined)
    reading.findings.remark(
      row.atCell('province'),
      `Unexpected provincial event "${code}" without a province, expected it; it counts for none.`,
    );
  return { code, kind, ...defined({ title: row.text('title'), planned, held, province, pair, host }), at: row.at };
}

function holdWithin(row: RowReader, column: string, date: string | undefined, kind: EventKind | undefined, { settings }: Reading): void {
  const { launch, end } = settings;
  if (date === undefined) return;
  if (launch !== undefined && date < launch && !(kind !== undefined && BEFORE_LAUNCH.has(kind)))
    row.problem(
      column,
      `Unexpected event on ${date} before the launch on ${launch}, expected it on that day or later.`,
      'Correct the date, or the launch under twinning in deliver.yaml.',
    );
  if (end !== undefined && date > end)
    row.problem(
      column,
      `Unexpected event on ${date} after the programme's end on ${end}, expected it on that day or earlier.`,
      'Correct the date, or the end under twinning in deliver.yaml.',
    );
}

/** A province as the members spell it: otherwise the event would be nobody's. */
function provinceOf(row: RowReader, { members }: EventContext): string | undefined {
  const text = row.text('province');
  const known = [...new Set(members.flatMap((member) => member.province ?? []))];
  if (text === undefined || known.length === 0) return text;
  const same = known.find((province) => bareName(province) === bareName(text));
  if (same !== undefined) return same;
  return row.problem(
    'province',
    `Unexpected province "${text}", expected one of the members' (${sayKnown(known)}).`,
    proposeNearest(text, known, 'Correct it, or the provinces of the members.'),
  );
}

function hostOf(row: RowReader, code: string | undefined, { pairs, codes }: EventContext): string | undefined {
  const host = codes.members.maybeIn(row, 'host');
  const pair = pairs.find((one) => one.code === code);
  if (host === undefined || pair === undefined || host === pair.first || host === pair.second) return host;
  return row.problem(
    'host',
    `Unexpected host "${host}", expected one of the pair "${pair.code}": "${pair.first}" or "${pair.second}".`,
    'Correct the host or the pair.',
  );
}

/** Reads who took part: members, at events that were held. */
export function readAttendance(
  found: FoundTable | undefined,
  events: readonly TwinningEvent[],
  codes: NetworkCodes,
  reading: Reading,
): Attendance[] {
  const byCode = new Map(events.map((event) => [event.code, event]));
  const rows = readRows(found, reading, (row): Attendance | undefined => {
    const event = codes.events.in(row, 'event');
    const member = codes.members.in(row, 'member');
    const participants = row.number('participants', { least: 0, whole: true });
    if (event !== undefined && byCode.get(event)?.held === undefined)
      row.problem(
        'event',
        `Unexpected attendance at "${event}", expected an event with a date on which it was held.`,
        'Fill in "held" of the event, or remove the row.',
      );
    if (event === undefined || member === undefined) return undefined;
    return { event, member, ...defined({ participants }), at: row.at };
  });
  const key = {
    column: 'member',
    of: (one: Attendance) => [one.event, one.member],
    say: (one: Attendance) => `attendance of "${one.member}" at "${one.event}"`,
    fix: 'Keep the one that is right.',
  };
  return once(rows, key, reading).map(({ value }) => value);
}
