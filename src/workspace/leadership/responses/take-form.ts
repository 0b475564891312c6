import type { SurveyResponse, SurveyRound } from '../../../core/leadership.ts';
import { sayKnown } from '../../nearest-name.ts';
import type { Problem } from '../../problem.ts';
import { defined } from '../../part-tables/defined.ts';
import type { Reading, Survey } from '../reading.ts';
import { AboutReader } from './about-form.ts';
import type { FilledForm, FormsOfSheet } from './filled-form.ts';
import type { SaidOnce } from './said-once.ts';
import { readAnswer } from './read-answer.ts';

/** What forms of one sheet share. */
export interface TakingForms {
  readonly sheet: FormsOfSheet;
  readonly survey: Survey;
  readonly reading: Reading;
  readonly once: SaidOnce;
  /** Words that may be two answers. */
  readonly doubtful: ReadonlySet<string>;
}

/** Takes a filled form, or leaves it out with all that is wrong in it. A wrong answer goes alone. A form without any answer is remarked on. */
export function takeForm(form: FilledForm, taking: TakingForms): SurveyResponse | undefined {
  const { sheet, survey, reading, once } = taking;
  if (form.answers.length === 0) {
    once.note(form.at, 'Unexpected form without any answer, expected at least one; it is not counted.');
    return undefined;
  }
  const reader = new AboutReader(form, sheet, survey, once);
  const round = reader.round();
  const respondent = reader.respondent();
  const team = reader.team();
  const role = reader.role();
  const about = reader.about(role);
  const version = reader.version();
  const problems = [...reader.problems, ...versionProblems(form, round, version, taking)];
  problems.forEach((problem) => reading.leftOut.add(problem));
  if (problems.length > 0 || round === undefined || respondent === undefined || team === undefined || role === undefined) return undefined;
  return { respondent, round: round.code, team, role, ...defined({ about }), ...readAnswers(form, taking), at: form.at };
}

/** A form that was changed asks something else: its answers are not those of the round. */
function versionProblems(form: FilledForm, round: SurveyRound | undefined, version: string | undefined, { sheet }: TakingForms): Problem[] {
  if (version === undefined || round?.version === undefined) return [];
  const at = form.place('version');
  if (plainVersion(version) === plainVersion(round.version)) return [];
  const unknown = sheet.unknown.length === 0 ? '' : ` Not asked any more, or never: ${sayKnown(sheet.unknown)}.`;
  return [
    {
      at,
      message: `Unexpected form of version "${version}", expected "${round.version}" as round "${round.code}" gave out; the form is left out.${unknown}`,
      fix: 'Have the form of this version filled in, or correct the version if the questions are the same.',
    },
  ];
}

/** `v1`, `1` and the `1.0` of a spreadsheet are one. */
function plainVersion(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^v(ersion)?[\s.]*(?=\d)/, '')
    .replace(/(\.0)+$/, '');
}

function readAnswers({ answers }: FilledForm, { reading, doubtful }: TakingForms): Pick<SurveyResponse, 'answers' | 'texts'> {
  const read = new Map<string, number | 'na'>();
  const texts = new Map<string, string>();
  for (const { question, text, at } of answers) {
    if (text === undefined) {
      const message = `Unexpected error value as the answer to "${question.code}", expected an answer; this answer is left out.`;
      reading.leftOut.add({ at, message, fix: 'Correct it by the filled form, or leave it blank.' });
    } else if (question.kind === 'text') texts.set(question.code, text);
    else {
      const answer = readAnswer(text, question, doubtful);
      if (answer.ok) read.set(question.code, answer.answer);
      else reading.leftOut.add({ at, message: answer.message, fix: answer.fix });
    }
  }
  return { answers: read, texts };
}
