import { proposeNearest } from '../../nearest-name.ts';
import type { Reading, Survey } from '../reading.ts';
import type { FormAnswer, FormsOfSheet, TextRow } from './filled-form.ts';
import { formColumns } from './form-words.ts';
import { readPreamble } from './preamble.ts';
import type { SheetRows } from './sheet-rows.ts';

/** Reads a sheet that one person filled: who and when above, then a line a question. @returns undefined where it is no such sheet */
export function formOfSheet(sheet: SheetRows, survey: Survey, reading: Reading): FormsOfSheet | undefined {
  const first = sheet.rows.findIndex(({ texts }) => formColumns(texts) !== undefined);
  const columns = formColumns(sheet.rows[first]?.texts ?? []);
  if (columns === undefined) return undefined;
  const preamble = readPreamble(sheet.rows.slice(0, first), sheet);
  const unknown: string[] = [];
  const seen = new Map<string, FormAnswer>();
  const doubled = new Set<string>();
  for (const row of sheet.rows.slice(first + 1)) {
    const text = columns.answer < row.texts.length ? row.texts[columns.answer] : '';
    if (text === '') continue;
    const at = sheet.place(row.line, columns.answer);
    const question = questionOf(row, columns, survey);
    if (question === undefined) {
      const code = row.texts[columns.code] || row.texts[columns.question] || '';
      unknown.push(code);
      tellUnknown(code, at, survey, reading);
    } else if (seen.has(question.code)) {
      const message = `Unexpected second answer to "${question.code}", expected one; neither counts.`;
      reading.leftOut.add({ at, message, fix: 'Keep the one that is right.' });
      doubled.add(question.code);
    } else seen.set(question.code, { question, ...(text === undefined ? {} : { text }), at: { ...at, field: question.code } });
  }
  const answers = [...seen.values()].filter(({ question }) => !doubled.has(question.code));
  const empty = answers.length === 0 && unknown.length === 0 && preamble.cells.get('respondent') === undefined;
  const at = sheet.place(sheet.rows[first]?.line ?? 1);
  const form = { at, about: preamble.cells, answers, place: (name: 'round') => preamble.places.get(name) ?? at };
  return { at: sheet.at, asks: new Set(preamble.places.keys()), forms: empty ? [] : [form], unknown };
}

function questionOf({ texts }: TextRow, columns: { readonly code: number; readonly question: number }, { finder }: Survey) {
  return [texts[columns.code], texts[columns.question]].flatMap((text) => finder.find(text ?? ''))[0];
}

function tellUnknown(code: string, at: FormAnswer['at'], { finder }: Survey, { leftOut }: Reading): void {
  leftOut.add({
    at,
    message: `Unexpected answer to "${code}", expected a question of the table of questions; this answer is left out.`,
    fix: proposeNearest(code, finder.codes, 'Add the question to the table, or remove the line.'),
  });
}
