import type { Language } from '../../core/language.ts';
import { ACTIVITY_KINDS } from '../../core/programme.ts';
import { formBook, type Choices, type FormFile } from '../form-book.ts';
import { tableFile } from '../load-tables.ts';
import { ACTIVITIES, ALL_PROGRAMME_TABLES, LEADERS, PROGRAMME_PLACE } from './programme-tables.ts';

const MARKS = ['1', '2', '3', '4', '5'];
const YES_NO = ['yes', 'no'];
const ACTIVITY = { codesOf: ACTIVITIES };
const LEADER = { codesOf: LEADERS };

/** What is chosen from a list, by table: words, or the codes that stand on another sheet. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, Choices>>>> = {
  activities: { kind: ACTIVITY_KINDS },
  participation: { activity: ACTIVITY, leader: LEADER, absent: YES_NO },
  'coaching-log': { activity: ACTIVITY, leader: LEADER, private: YES_NO },
  interventions: { impact: MARKS, feasibility: MARKS, cost: MARKS, time: MARKS },
};
const TEXTS = new Set(['code', 'expected', 'activity', 'leader', 'parent', 'cause', 'intervention']);
const FRENCH = { step: 'étape convenue', impact: 'impact' };

/**
 * The tables of a programme as one empty workbook with lists to choose from.
 * @param there says of a file whether the workspace has it: no table is made a second time
 * @returns undefined where there is nothing left to make
 */
export async function programmeForm(language: Language, there: (file: string) => boolean = () => false): Promise<FormFile | undefined> {
  const missing = ALL_PROGRAMME_TABLES.filter((form) => !there(tableFile(form, PROGRAMME_PLACE)));
  if (missing.length === 0 || there(PROGRAMME_PLACE.workbook)) return undefined;
  const sheets = missing.map((form) => ({ form, choices: CHOICES[form.name] ?? {}, texts: TEXTS, french: FRENCH }));
  return { path: PROGRAMME_PLACE.workbook, bytes: await formBook(sheets, language) };
}
