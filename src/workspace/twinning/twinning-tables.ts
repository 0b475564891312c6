import type { TableForm } from '../table.ts';
import type { TablesPlace } from '../load-tables.ts';

/** The tables of a network: CSV files in the folder, or sheets of the workbook. */
export const TWINNING_PLACE: TablesPlace = { workbook: 'twinning.xlsx', folder: 'twinning' };

export const MEMBERS = form('members', 'Members', ['code', 'name', 'type'], {
  optional: ['place', 'province', 'setting', 'size', 'latitude', 'longitude', 'needs'],
  numbers: ['size', 'latitude', 'longitude'],
});
export const TOPICS = form('topics', 'Topics', ['code', 'name'], {
  optional: ['indicator', 'direction', 'unit', 'decimals', 'baseline', 'endline', 'scale_low', 'scale_high'],
  numbers: ['scale_low', 'scale_high'],
});
export const PAIRS = form('pairs', 'Pairs', ['code', 'first', 'second', 'topics', 'start'], {
  optional: ['kind', 'end'],
  dates: ['start', 'end'],
});
export const GOALS = form('goals', 'Goals', ['pair', 'member', 'topic'], {
  optional: ['gap', 'goal', 'baseline', 'target'],
  numbers: ['baseline', 'target'],
});
export const MILESTONES = form('milestones', 'Milestones', ['pair', 'title', 'due'], {
  optional: ['owner', 'done'],
  dates: ['due', 'done'],
});
export const EVENTS = form('events', 'Events', ['code', 'kind'], {
  optional: ['title', 'planned', 'held', 'province', 'pair', 'host'],
  dates: ['planned', 'held'],
});
export const ATTENDANCE = form('attendance', 'Attendance', ['event', 'member'], {
  optional: ['participants'],
  numbers: ['participants'],
});
export const SCORES = form('scores', 'Scores', ['member', 'topic', 'round', 'score'], {
  optional: ['date'],
  numbers: ['score'],
  dates: ['date'],
});
export const CHECKLISTS = form('checklists', 'Checklists', ['checklist', 'member', 'round', 'item', 'score'], {
  optional: ['date', 'section', 'weight', 'critical'],
  numbers: ['score', 'weight'],
  dates: ['date'],
});
export const WISHES = form('wishes', 'Wishes', ['wish', 'mentor', 'mentee'], { optional: ['topic', 'because'] });

export const TWINNING_TABLES = [MEMBERS, TOPICS, PAIRS, GOALS, MILESTONES, EVENTS, ATTENDANCE, SCORES, CHECKLISTS, WISHES] as const;

function form(
  name: string,
  sheet: string,
  required: readonly string[],
  more: Pick<TableForm, 'optional' | 'numbers' | 'dates'>,
): TableForm {
  return { name, sheet, required, optional: more.optional, numbers: more.numbers ?? [], dates: more.dates ?? [] };
}
