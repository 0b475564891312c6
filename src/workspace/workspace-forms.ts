import type { DataValidation, Worksheet } from 'exceljs';
import type { Language } from '../core/language.ts';
import { INDICATORS } from './indicators-table.ts';
import { PLACES } from './places-table.ts';
import { SHAPES } from './plan-draft.ts';
import { PLAN_SHEETS } from './plan-workbook.ts';
import { POPULATION } from './population-table.ts';
import { REPORTS, SUBMISSIONS } from './reports-table.ts';
import type { TableForm } from './table.ts';
import { frenchWord } from './table-words.ts';
import { TARGETS } from './targets-table.ts';

/** A workbook to be filled in, to be written beside deliver.yaml. */
export interface FormFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The words a cell may hold: chosen from a list in Excel. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  kind: ['count', 'percent', 'rate', 'mean'],
  over_time: ['flow', 'stock', 'cumulative'],
  direction: ['up', 'down'],
  shape: SHAPES,
  between: ['linear', 'hold'],
  period_type: ['monthly', 'quarterly', 'six-monthly', 'yearly', 'weekly'],
};

/** Columns that Excel would change as it likes: 0412 into 412, 2025-06 into a date. */
const TEXTS = new Set(['code', 'parent', 'place', 'period', 'baseline_period', 'target_period', 'from', 'over', 'scope']);
/** As many rows are made ready as a large country has places. */
const READY_ROWS = 2000;
const WHEN = new Date(Date.UTC(2000, 0, 1));

/** The tables and the plans as two empty workbooks, for people who live in Excel: `loadWorkspace` reads them as they are filled in. */
export async function workspaceForms(language: Language): Promise<FormFile[]> {
  return [
    { path: 'workspace.xlsx', bytes: await formBook([PLACES, INDICATORS, POPULATION, REPORTS, SUBMISSIONS, TARGETS], language) },
    { path: 'plans.xlsx', bytes: await formBook(PLAN_SHEETS, language) },
  ];
}

async function formBook(forms: readonly TableForm[], language: Language): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  // A form says nothing of when it was made.
  [book.created, book.modified] = [WHEN, WHEN];
  for (const form of forms) {
    const name = language === 'fr' ? frenchWord('sheet', form.sheet) : form.sheet;
    fillForm(book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] }), form, language);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function fillForm(sheet: Worksheet, form: TableForm, language: Language): void {
  [...form.required, ...form.optional].forEach((column, index) => {
    const heading = sheet.getCell(1, index + 1);
    heading.value = language === 'fr' ? frenchWord('heading', column) : column;
    heading.font = { bold: form.required.includes(column) };
    sheet.getColumn(index + 1).width = Math.max(14, String(heading.value).length + 2);
    if (TEXTS.has(column)) sheet.getColumn(index + 1).numFmt = '@';
    const choices = CHOICES[column];
    if (choices === undefined) return;
    const words = choices.map((word) => (language === 'fr' ? frenchWord('word', word) : word));
    const validation: DataValidation = { type: 'list', allowBlank: true, formulae: [`"${words.join(',')}"`], showErrorMessage: true };
    const letters = sheet.getColumn(index + 1).letter;
    validationsOf(sheet).add(`${letters}2:${letters}${READY_ROWS}`, validation);
  });
}

/** exceljs can hold a list for a range, but its types only know single cells. */
function validationsOf(sheet: Worksheet): { add(range: string, validation: DataValidation): void } {
  return (sheet as unknown as { readonly dataValidations: { add(range: string, validation: DataValidation): void } }).dataValidations;
}
