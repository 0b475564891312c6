import type { Language } from '../core/language.ts';
import { formBook, type FormFile, type FormSheet } from './form-book.ts';
import { INDICATORS } from './indicators-table.ts';
import { PLANS_WORKBOOK } from './load-plans.ts';
import { tableFile, TABLES_WORKBOOK } from './load-tables.ts';
import { PLACES } from './places-table.ts';
import { SHAPES } from './plan-draft.ts';
import { PLAN_SHEETS } from './plan-workbook.ts';
import { POPULATION } from './population-table.ts';
import { REPORTS, SUBMISSIONS } from './reports-table.ts';
import type { TableForm } from './table.ts';
import { TARGETS } from './targets-table.ts';

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

/** The sheets of workspace.xlsx. */
export const WORKSPACE_FORMS: readonly TableForm[] = [PLACES, INDICATORS, POPULATION, REPORTS, SUBMISSIONS, TARGETS];

/**
 * The tables and the plans as empty workbooks, for people who live in Excel: `loadWorkspace` reads them as they are filled in.
 * @param there says of a file whether the workspace has it: neither a workbook nor a table is made a second time
 */
export async function workspaceForms(language: Language, there: (file: string) => boolean = () => false): Promise<FormFile[]> {
  const tables = WORKSPACE_FORMS.filter((form) => !there(tableFile(form)));
  const books = [
    { path: TABLES_WORKBOOK, sheets: tables },
    { path: PLANS_WORKBOOK, sheets: PLAN_SHEETS },
  ].filter(({ path, sheets }) => sheets.length > 0 && !there(path));
  return Promise.all(books.map(async ({ path, sheets }) => ({ path, bytes: await formBook(sheets.map(sheetOf), language) })));
}

function sheetOf(form: TableForm): FormSheet {
  return { form, choices: CHOICES, texts: TEXTS };
}
