import type { DataValidation, Worksheet } from 'exceljs';
import type { Question } from '../../core/leadership.ts';
import type { Language } from '../../core/language.ts';
import { frenchWord } from '../table-words.ts';
import { SURVEY_SENTENCES } from './survey-sentences.ts';

/** More than Excel takes in a list that is written out. */
const MOST_CHARACTERS = 255;
/** Rows of the sheet of lists. */
const LISTED = 200;

/** The answers on a scale and not applicable. @returns undefined where they are too many for a list */
export function answersAllowed({ low, high }: Question, language: Language): DataValidation | undefined {
  const words = SURVEY_SENTENCES[language];
  const answers = [...Array.from({ length: high - low + 1 }, (_, index) => String(low + index)), words.na].join(',');
  if (answers.length > MOST_CHARACTERS) return undefined;
  return { type: 'list', allowBlank: true, formulae: [`"${answers}"`], showErrorMessage: true, error: words.refused(answers) };
}

export function rolesAllowed(language: Language): DataValidation {
  const roles = ['self', 'peer'].map((role) => (language === 'fr' ? frenchWord('word', role) : role)).join(',');
  return {
    type: 'list',
    allowBlank: true,
    formulae: [`"${roles}"`],
    showErrorMessage: true,
    error: SURVEY_SENTENCES[language].refused(roles),
  };
}

/** The codes in a column of the sheet of lists. Another may be written: Excel asks, and does not forbid. */
export function codesAllowed(column: 'A' | 'C', language: Language): DataValidation {
  const range = `'${SURVEY_SENTENCES[language].lists}'!$${column}$2:$${column}$${LISTED}`;
  return { type: 'list', allowBlank: true, formulae: [range], showErrorMessage: true, errorStyle: 'warning' };
}

/** Puts a list on a column's cells. exceljs can hold one for a range, but its types only know single cells. */
export function validate(sheet: Worksheet, column: number, first: number, rows: number, validation: DataValidation): void {
  const { letter } = sheet.getColumn(column);
  const validations = (sheet as unknown as { readonly dataValidations: { add(range: string, validation: DataValidation): void } })
    .dataValidations;
  validations.add(`${letter}${first}:${letter}${first + rows - 1}`, validation);
}
