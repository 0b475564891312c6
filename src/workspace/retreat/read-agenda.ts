import type { AgendaItem } from '../../core/retreat.ts';
import { defined } from '../part-tables/defined.ts';
import type { Findings } from '../problem.ts';
import type { Written } from '../written.ts';
import { DAY, readClock, sayClock } from './clock-time.ts';
import { countIn, exerciseIn, priorityIn, wordIn, type Reading } from './reading.ts';
import type { DayDraft, ItemDraft } from './retreat-schema.ts';

const KINDS = ['plenary', 'group', 'break', 'exercise'] as const;

/** Reads the agenda, day by day. Times run on from the day's start; an item's own `at` may leave a gap, and never an overlap. */
export function readAgenda(agenda: readonly DayDraft[], days: number, reading: Reading): AgendaItem[] {
  const seen = new Set<number>();
  const items = agenda.flatMap((draft, index): AgendaItem[] => {
    const number = dayNumber(draft.day, days, reading.findings);
    if (number !== undefined && seen.has(number))
      reading.findings.problem(draft.day.at, `Unexpected second agenda of day ${number}, expected one.`, 'Put its items into the first.');
    if (number !== undefined) seen.add(number);
    return readDay(draft, ['agenda', index, 'items'], number, reading);
  });
  for (let day = 1; day <= days; day += 1)
    if (!seen.has(day))
      reading.findings.remark(reading.yaml.at(['agenda']), `Unexpected day ${day} without an agenda, expected one for each day.`);
  return items.sort((a, b) => a.day - b.day);
}

function dayNumber(written: Written, days: number, findings: Findings): number | undefined {
  const number = /^\d+$/.test(written.text) ? Number(written.text) : 0;
  if (number >= 1 && number <= days) return number;
  const known = days === 1 ? '1, the only day' : `1 to ${days}, as many as there are days`;
  findings.problem(
    written.at,
    `Unexpected day ${written.text} in the agenda, expected ${known}.`,
    'Correct the number, or add the date under days.',
  );
  return undefined;
}

function readDay(draft: DayDraft, path: readonly (string | number)[], day: number | undefined, reading: Reading): AgendaItem[] {
  const { findings } = reading;
  const first = clockIn(draft.start, 'start', findings);
  const end = draft.end === undefined ? undefined : clockIn(draft.end, 'end', findings);
  let clock = first;
  const items = draft.items.flatMap((item, index): AgendaItem[] => {
    const minutes = countIn(item.minutes, 'minutes', DAY, findings);
    const start = startOf(item, clock, findings);
    const what = readItem(item, reading);
    clock = start === undefined || minutes === undefined ? undefined : start + minutes;
    if (day === undefined || start === undefined || clock === undefined || what === undefined) return [];
    return [{ day, start, end: clock, ...what, at: reading.yaml.at([...path, index]) }];
  });
  if (draft.items.length === 0)
    findings.problem(draft.day.at, `Unexpected day ${draft.day.text} without items, expected at least one.`, 'Add an item.');
  else if (clock !== undefined) holdEnd(draft, clock, end, findings);
  return items;
}

function clockIn(written: Written, what: string, findings: Findings): number | undefined {
  const clock = readClock(written.text);
  if (clock === undefined)
    findings.problem(written.at, `Unexpected ${what} "${written.text}", expected a time of the day such as 08:30.`, 'Write hours:minutes.');
  return clock;
}

/** @param clock when the item before ends; undefined where that is not known */
function startOf({ at, title }: ItemDraft, clock: number | undefined, findings: Findings): number | undefined {
  const own = at === undefined ? undefined : clockIn(at, 'at', findings);
  if (at === undefined || own === undefined) return clock;
  if (clock !== undefined && own < clock)
    findings.problem(
      at.at,
      `Unexpected start of "${title.text}" at ${sayClock(own)}, expected ${sayClock(clock)} or later: it overlaps what is before it by ${clock - own} minutes.`,
      `Shorten what is before by ${clock - own} minutes, or begin later.`,
    );
  if (clock !== undefined && own > clock)
    findings.remark(
      at.at,
      `Unexpected gap of ${own - clock} minutes before "${title.text}", from ${sayClock(clock)} to ${sayClock(own)}, expected none.`,
    );
  return own;
}

function holdEnd(draft: DayDraft, clock: number, end: number | undefined, findings: Findings): void {
  const day = `day ${draft.day.text}`;
  const last = Math.min(end ?? DAY, DAY);
  const place = draft.end?.at ?? draft.day.at;
  if (clock > last)
    findings.problem(
      place,
      `Unexpected end of ${day} at ${clock > DAY ? `${clock - DAY} minutes past midnight` : sayClock(clock)}, expected ${sayClock(last)} at the latest: it runs over by ${clock - last} minutes.`,
      `Shorten its items by ${clock - last} minutes${end === undefined ? '' : ', or move the end'}.`,
    );
  if (end !== undefined && clock < end)
    findings.remark(
      place,
      `Unexpected end of ${day} at ${sayClock(clock)}, expected ${sayClock(end)}: it stops ${end - clock} minutes short.`,
    );
}

function readItem(item: ItemDraft, reading: Reading): Omit<AgendaItem, 'day' | 'start' | 'end' | 'at'> | undefined {
  const kind = wordIn(item.kind, 'kind', KINDS, reading.findings);
  const priority = item.priority === undefined ? undefined : priorityIn(item.priority, reading);
  const exercise = item.exercise === undefined ? undefined : exerciseIn(item.exercise, reading.findings);
  if (kind === 'exercise' && item.exercise === undefined)
    reading.findings.remark(
      item.kind.at,
      `Unexpected exercise "${item.title.text}" without a sheet, expected which one; none is printed for it.`,
    );
  if (kind === undefined) return undefined;
  return { title: item.title.text, kind, ...defined({ lead: item.lead?.text, priority, exercise, notes: item.notes?.text }) };
}
