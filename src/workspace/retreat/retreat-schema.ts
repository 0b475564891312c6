import { z } from 'zod';
import { written } from '../yaml-schema.ts';
import { Written } from '../written.ts';

/**
 * An agenda file as written, before anybody knows whether it holds. Words, days, times and lengths are read later, so that all that is wrong is
 * said at once.
 */
const item = z.strictObject({
  at: written('a time such as 12:00').optional(),
  minutes: written('a number of minutes'),
  title: written(),
  kind: written('plenary, group, break or exercise'),
  lead: written().optional(),
  priority: written('the id of a priority').optional(),
  exercise: written('the name of an exercise sheet').optional(),
  notes: written().optional(),
});

const day = z.strictObject({
  day: written('the number of the day, from 1'),
  start: written('a time such as 08:30'),
  end: written('a time such as 17:00').optional(),
  items: z.array(item),
});

export const RETREAT_SCHEMA = z.strictObject({
  retreat: written('the code of the retreat'),
  title: written(),
  days: z.array(written('a date such as 2026-07-15')),
  venue: written().optional(),
  purpose: written().optional(),
  participants: z.custom<Written | Written[]>(isWords, { message: '"all", or a list of codes of leaders' }).optional(),
  guests: z.array(z.strictObject({ name: written(), role: written().optional(), institution: written().optional() })).optional(),
  together: z.array(z.array(written('the code of a leader'))).optional(),
  groups: written('a number of groups').optional(),
  exercises: z.array(written('the name of an exercise sheet')).optional(),
  priorities: z.array(written('the id of a priority')).optional(),
  agenda: z.array(day),
});

function isWords(value: unknown): boolean {
  return value instanceof Written || (Array.isArray(value) && value.every((one) => one instanceof Written));
}

export type RetreatDraft = z.output<typeof RETREAT_SCHEMA>;
export type DayDraft = z.output<typeof day>;
export type ItemDraft = z.output<typeof item>;
