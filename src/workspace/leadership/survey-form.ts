import type { DataValidation, Worksheet } from 'exceljs';
import type { InstrumentId, Question, SurveyRound, SurveyTeam } from '../../core/leadership.ts';
import type { Language } from '../../core/language.ts';
import { FORM_COLUMNS } from './responses/form-words.ts';
import { sayAboutForm, type AboutForm } from './responses/known-headings.ts';
import { answersAllowed, codesAllowed, rolesAllowed, validate } from './survey-lists.ts';
import { SURVEY_SENTENCES } from './survey-sentences.ts';

/** What a form is made of. */
export interface SurveyFormParts {
  readonly instrument: InstrumentId;
  /** Of this instrument, in their order. */
  readonly questions: readonly Question[];
  readonly rounds: readonly SurveyRound[];
  readonly teams: readonly SurveyTeam[];
  readonly version: string;
  readonly language: Language;
}

/** Rows that are made ready for people, in the table of many. */
const READY_ROWS = 500;
const HEADINGS_AT = 3;
/** What a line of a question's column holds at least, in usual fonts. */
const CHARACTERS_OF_A_LINE = 84;
const WHEN = new Date(Date.UTC(2000, 0, 1));
/** Codes that Excel would change as it likes: 0412 into 412. */
const TEXT_FORMAT = '@';

/**
 * Makes the Excel form of an instrument: a sheet that one person fills, a sheet with a row a person, and the codes of rounds and teams
 * to choose from. Nothing in it is hidden. `loadLeadership` reads it as it is filled in.
 */
export async function surveyForm(parts: SurveyFormParts): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs');
  const words = SURVEY_SENTENCES[parts.language];
  const book = new excel.Workbook();
  // A form says nothing of when it was made.
  [book.created, book.modified] = [WHEN, WHEN];
  fillForm(book.addWorksheet(words.form, { pageSetup: { fitToPage: true, fitToHeight: 0, orientation: 'portrait', paperSize: 9 } }), parts);
  fillTable(
    book.addWorksheet(words.table, {
      views: [{ state: 'frozen', ySplit: HEADINGS_AT, xSplit: 1 }],
      pageSetup: { orientation: 'landscape', paperSize: 9 },
    }),
    parts,
  );
  fillLists(book.addWorksheet(words.lists), parts);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** What a form asks besides answers, with what is written already. A colleague is rated on the practices only. */
function asked({ instrument, version, rounds, language }: SurveyFormParts): [AboutForm, string | undefined, DataValidation | undefined][] {
  const only = rounds.length === 1 ? rounds[0]?.code : undefined;
  return [
    ['version', version, undefined],
    ['round', only, codesAllowed('A', language)],
    ['respondent', undefined, undefined],
    ['team', undefined, codesAllowed('C', language)],
    ['role', undefined, rolesAllowed(language)],
    ...(instrument === 'practices' ? ([['about', undefined, undefined]] as [AboutForm, undefined, undefined][]) : []),
  ];
}

function fillForm(sheet: Worksheet, parts: SurveyFormParts): void {
  const { instrument, language, questions } = parts;
  const words = SURVEY_SENTENCES[language];
  [16, 76, 18].forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  sheet.getCell('A1').value = words.title[instrument] ?? instrument;
  sheet.getCell('A1').font = { bold: true, size: 14 };
  sheet.mergeCells('A2:C2');
  sheet.getCell('A2').value = `${words.how[instrument] ?? words.how['']} ${words.code}`;
  sheet.getCell('A2').alignment = { wrapText: true, vertical: 'top' };
  sheet.getRow(2).height = 48;
  const lines = asked(parts);
  lines.forEach(([name, value, validation], index) => {
    const row = HEADINGS_AT + 1 + index;
    sheet.getCell(row, 1).value = sayAboutForm(name, language);
    sheet.getCell(row, 1).font = { bold: true };
    const cell = sheet.getCell(row, 2);
    if (name !== 'role') cell.numFmt = TEXT_FORMAT;
    if (value !== undefined) cell.value = value;
    cell.border = { bottom: { style: 'thin' } };
    if (validation !== undefined) cell.dataValidation = validation;
  });
  const first = HEADINGS_AT + lines.length + 2;
  const french = language === 'fr' ? 1 : 0;
  [FORM_COLUMNS.code, FORM_COLUMNS.question, FORM_COLUMNS.answer].forEach((names, index) => {
    sheet.getCell(first, index + 1).value = names[french];
    sheet.getCell(first, index + 1).font = { bold: true };
  });
  questions.forEach((question, index) => fillQuestion(sheet, first + 1 + index, question, language));
}

function fillQuestion(sheet: Worksheet, row: number, question: Question, language: Language): void {
  sheet.getCell(row, 1).value = question.code;
  sheet.getCell(row, 1).alignment = { vertical: 'top' };
  sheet.getCell(row, 2).value = question.text;
  sheet.getCell(row, 2).alignment = { wrapText: true, vertical: 'top' };
  const lines = Math.ceil(question.text.length / CHARACTERS_OF_A_LINE);
  sheet.getRow(row).height = 16 * Math.max(lines, question.kind === 'text' ? 4 : 1);
  const cell = sheet.getCell(row, 3);
  cell.border = { top: { style: 'thin' }, bottom: { style: 'thin' }, left: { style: 'thin' }, right: { style: 'thin' } };
  if (question.kind === 'text') {
    cell.numFmt = TEXT_FORMAT;
    cell.alignment = { wrapText: true, vertical: 'top' };
    return;
  }
  const validation = answersAllowed(question, language);
  if (validation !== undefined) cell.dataValidation = validation;
}

/** A row a person; the version stands above, so that it is the same for all. */
function fillTable(sheet: Worksheet, parts: SurveyFormParts): void {
  const { language, questions } = parts;
  const [version, ...columns] = asked(parts).toSorted(([a], [b]) => rank(a) - rank(b));
  sheet.getCell('A1').value = sayAboutForm('version', language);
  sheet.getCell('B1').numFmt = TEXT_FORMAT;
  sheet.getCell('B1').value = version?.[1] ?? '';
  columns.forEach(([name, , validation], index) => {
    const column = sheet.getColumn(index + 1);
    column.width = 14;
    if (name !== 'role') column.numFmt = TEXT_FORMAT;
    heading(sheet, index + 1, sayAboutForm(name, language));
    if (validation !== undefined) validate(sheet, index + 1, HEADINGS_AT + 1, READY_ROWS, validation);
  });
  questions.forEach((question, index) => {
    const column = columns.length + index + 1;
    sheet.getColumn(column).width = 24;
    heading(sheet, column, `${question.code}. ${question.text}`);
    const validation = question.kind === 'text' ? undefined : answersAllowed(question, language);
    if (question.kind === 'text') sheet.getColumn(column).numFmt = TEXT_FORMAT;
    if (validation !== undefined) validate(sheet, column, HEADINGS_AT + 1, READY_ROWS, validation);
  });
}

/** Who first, then when: the respondent stays in sight. */
function rank(name: AboutForm): number {
  return ['version', 'respondent', 'round', 'team', 'role', 'about'].indexOf(name);
}

function heading(sheet: Worksheet, column: number, text: string): void {
  const cell = sheet.getCell(HEADINGS_AT, column);
  cell.value = text;
  cell.font = { bold: true };
  cell.alignment = { wrapText: true, vertical: 'top' };
}

function fillLists(sheet: Worksheet, { rounds, teams, language }: SurveyFormParts): void {
  const names = language === 'fr' ? ['passage', 'titre', 'équipe', 'nom'] : ['round', 'title', 'team', 'name'];
  names.forEach((name, index) => {
    sheet.getCell(1, index + 1).value = name;
    sheet.getCell(1, index + 1).font = { bold: true };
    sheet.getColumn(index + 1).width = index % 2 === 0 ? 16 : 36;
    sheet.getColumn(index + 1).numFmt = TEXT_FORMAT;
  });
  rounds.forEach(({ code, title }, index) => fillPair(sheet, index + 2, 1, code, title));
  teams.forEach(({ code, name }, index) => fillPair(sheet, index + 2, 3, code, name));
}

function fillPair(sheet: Worksheet, row: number, column: number, code: string, name: string | undefined): void {
  sheet.getCell(row, column).value = code;
  if (name !== undefined) sheet.getCell(row, column + 1).value = name;
}
