import type { Language } from '../../core/language.ts';
import { EVENT_KINDS } from '../../core/twinning.ts';
import { formBook, type Choices, type FormFile, type FormSheet } from '../form-book.ts';
import { tableFile } from '../load-tables.ts';
import * as tables from './twinning-tables.ts';

const { MEMBERS, TOPICS, PAIRS, EVENTS, TWINNING_TABLES, TWINNING_PLACE } = tables;

/** What is chosen from a list, by table: words, or the codes that stand on another sheet. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, Choices>>>> = {
  members: { type: ['district', 'hospital'], setting: ['urban', 'rural'] },
  topics: { direction: ['up', 'down'] },
  pairs: { kind: ['mentoring', 'peers'], first: { codesOf: MEMBERS }, second: { codesOf: MEMBERS } },
  goals: { pair: { codesOf: PAIRS }, member: { codesOf: MEMBERS }, topic: { codesOf: TOPICS } },
  milestones: { pair: { codesOf: PAIRS } },
  events: { kind: EVENT_KINDS, pair: { codesOf: PAIRS }, host: { codesOf: MEMBERS } },
  attendance: { event: { codesOf: EVENTS }, member: { codesOf: MEMBERS } },
  scores: { member: { codesOf: MEMBERS }, topic: { codesOf: TOPICS } },
  checklists: { member: { codesOf: MEMBERS }, critical: ['yes', 'no'] },
  wishes: {
    wish: ['fixed', 'forbidden'],
    mentor: { codesOf: MEMBERS },
    mentee: { codesOf: MEMBERS },
    topic: { codesOf: TOPICS },
  },
};

/** A network may have types and settings of its own: Excel must not forbid what the table takes. */
const OPEN = new Set(['type', 'setting']);
const TEXTS = new Set([
  'code',
  'place',
  'needs',
  'topics',
  'first',
  'second',
  'pair',
  'member',
  'topic',
  'event',
  'host',
  'mentor',
  'mentee',
]);
const PERIODS = ['baseline', 'endline'];
const FRENCH = { baseline: 'période de base', endline: 'période finale' };

/**
 * The tables of a network as one empty workbook with lists to choose from, in which codes come from the sheets they stand on.
 * @param there says of a file whether the workspace has it: no table is made a second time
 * @returns undefined where there is nothing left to make
 */
export async function twinningForm(language: Language, there: (file: string) => boolean = () => false): Promise<FormFile | undefined> {
  const missing = TWINNING_TABLES.filter((form) => !there(tableFile(form, TWINNING_PLACE)));
  if (missing.length === 0 || there(TWINNING_PLACE.workbook)) return undefined;
  const sheets = missing.map((form): FormSheet => {
    const choices = CHOICES[form.name] ?? {};
    if (form !== TOPICS) return { form, choices, texts: TEXTS, open: OPEN };
    return { form, choices, texts: new Set([...TEXTS, ...PERIODS]), french: FRENCH };
  });
  return { path: TWINNING_PLACE.workbook, bytes: await formBook(sheets, language) };
}
