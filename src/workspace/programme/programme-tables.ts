import type { TablesPlace } from '../load-tables.ts';
import type { TableForm } from '../table.ts';

/** The tables of a programme: CSV files in the folder, or sheets of the workbook. */
export const PROGRAMME_PLACE: TablesPlace = { workbook: 'programme.xlsx', folder: 'programme' };

export const LEADERS: TableForm = {
  name: 'leaders',
  sheet: 'Leaders',
  required: ['code', 'name', 'institution'],
  optional: ['role', 'team', 'priorities'],
  numbers: [],
  dates: [],
};
export const ACTIVITIES: TableForm = {
  name: 'activities',
  sheet: 'Activities',
  required: ['code', 'kind', 'date'],
  optional: ['title', 'until', 'expected'],
  numbers: [],
  dates: ['date', 'until'],
};
export const PARTICIPATION: TableForm = {
  name: 'participation',
  sheet: 'Participation',
  required: ['activity', 'date'],
  optional: ['leader', 'participants', 'absent', 'coach', 'minutes'],
  numbers: ['participants', 'minutes'],
  dates: ['date'],
};
/** `private` must be there: a heading with a slip in it would otherwise make every private line public. */
export const COACHING_LOG: TableForm = {
  name: 'coaching-log',
  sheet: 'Coaching log',
  required: ['activity', 'leader', 'date', 'private'],
  optional: ['priority', 'challenge', 'step', 'due', 'done'],
  numbers: [],
  dates: ['date', 'due', 'done'],
};
export const SUPPORT: TableForm = {
  name: 'support',
  sheet: 'Support',
  required: ['priority', 'date', 'kind'],
  optional: ['days', 'what'],
  numbers: ['days'],
  dates: ['date'],
};
export const CAUSES: TableForm = {
  name: 'causes',
  sheet: 'Causes',
  required: ['priority', 'code', 'text'],
  optional: ['parent', 'category', 'evidence'],
  numbers: [],
  dates: [],
};
export const INTERVENTIONS: TableForm = {
  name: 'interventions',
  sheet: 'Interventions',
  required: ['priority', 'intervention', 'title', 'rater'],
  optional: ['cause', 'impact', 'feasibility', 'cost', 'time'],
  numbers: ['impact', 'feasibility', 'cost', 'time'],
  dates: [],
};

/** Those of `loadProgramme`, and those of `loadCauses`. */
export const PROGRAMME_TABLES = [LEADERS, ACTIVITIES, PARTICIPATION, COACHING_LOG, SUPPORT] as const;
export const CAUSE_TABLES = [CAUSES, INTERVENTIONS] as const;
export const ALL_PROGRAMME_TABLES = [...PROGRAMME_TABLES, ...CAUSE_TABLES] as const;
