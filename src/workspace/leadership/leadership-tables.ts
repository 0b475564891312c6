import type { TablesPlace } from '../load-tables.ts';
import type { TableForm } from '../table.ts';

/** The tables of a leadership survey: CSV files in the folder, or sheets of the workbook. Filled forms lie in `responses/` below. */
export const LEADERSHIP_PLACE: TablesPlace = { workbook: 'leadership.xlsx', folder: 'leadership' };
export const RESPONSES_FOLDER = 'leadership/responses';
/** Empty forms: this, the instrument, `.xlsx`. */
export const FORM_FILE = 'leadership/survey-form-';

export const QUESTIONS: TableForm = {
  name: 'questions',
  sheet: 'Questions',
  required: ['code', 'instrument', 'scale', 'text'],
  optional: ['kind', 'low', 'high', 'reversed', 'own', 'other_text'],
  numbers: ['low', 'high'],
  dates: [],
};
export const ROUNDS: TableForm = {
  name: 'rounds',
  sheet: 'Rounds',
  required: ['code', 'date'],
  optional: ['title', 'version'],
  numbers: [],
  dates: ['date'],
};
export const TEAMS: TableForm = {
  name: 'teams',
  sheet: 'Teams',
  required: ['code', 'name'],
  optional: ['institution', 'indicator', 'place'],
  numbers: [],
  dates: [],
};

export const LEADERSHIP_TABLES = [QUESTIONS, ROUNDS, TEAMS] as const;
