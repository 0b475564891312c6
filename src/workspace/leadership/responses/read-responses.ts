import { bareName } from '../../../core/bare-name.ts';
import type { Folder } from '../../../core/folder.ts';
import type { SurveyResponse } from '../../../core/leadership.ts';
import { sayKnown } from '../../nearest-name.ts';
import type { Reading, Survey } from '../reading.ts';
import { doubtfulWords } from './answer-words.ts';
import type { FormsOfSheet } from './filled-form.ts';
import { formOfSheet } from './form-of-sheet.ts';
import { formsOfTable } from './forms-of-table.ts';
import { isLikeName } from './is-like-name.ts';
import { SaidOnce } from './said-once.ts';
import { oneEach } from './one-each.ts';
import { responseFiles } from './response-files.ts';
import { takeForm } from './take-form.ts';

/** Reads all filled forms: tables with a row a person, and Excel forms of one person each. */
export async function readResponses(folder: Folder, survey: Survey, reading: Reading): Promise<SurveyResponse[]> {
  const files = await responseFiles(folder, reading);
  const once = new SaidOnce();
  const responses = files.flatMap(({ file, sheets }) => {
    const read = sheets.flatMap((sheet) => formOfSheet(sheet, survey, reading) ?? formsOfTable(sheet, survey, reading) ?? []);
    if (read.every(({ forms }) => forms.length === 0))
      reading.findings.remark({ file }, 'Unexpected file without a filled form, expected at least one; it counts for nothing.');
    return read.flatMap((sheet) => takeSheet(sheet, survey, reading, once));
  });
  once.tell(reading.findings);
  const taken = oneEach(responses, survey, reading);
  remarkSpellings(taken, survey, reading);
  return taken;
}

function takeSheet(sheet: FormsOfSheet, survey: Survey, reading: Reading, once: SaidOnce): SurveyResponse[] {
  const texts = sheet.forms.flatMap(({ answers }) =>
    answers.flatMap(({ question, text }) => (question.kind === 'text' ? [] : (text ?? []))),
  );
  const taking = { sheet, survey, reading, once, doubtful: doubtfulWords(texts) };
  return sheet.forms.flatMap((form) => takeForm(form, taking) ?? []);
}

/** `e-1` and `E1` may be one person, who would then count twice. */
function remarkSpellings(responses: readonly SurveyResponse[], { leaderNames }: Survey, { findings }: Reading): void {
  const spellings = new Map<string, Map<string, SurveyResponse>>();
  for (const response of responses) {
    const key = bareName(response.respondent) || response.respondent;
    const known = spellings.get(key) ?? new Map<string, SurveyResponse>();
    if (!known.has(response.respondent)) known.set(response.respondent, response);
    spellings.set(key, known);
  }
  for (const known of spellings.values()) {
    const [, second] = [...known.values()];
    if (second === undefined) continue;
    const codes = [...known.keys()];
    const said = codes.some((code) => isLikeName(code, leaderNames)) ? 'written in several ways' : sayKnown(codes);
    findings.remark(
      second.at,
      `Unexpected respondents that differ in spelling only (${said}), expected one code a person; they count as different people.`,
    );
  }
}
