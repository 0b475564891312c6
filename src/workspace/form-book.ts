import type { DataValidation, Workbook, Worksheet } from 'exceljs';
import type { Language } from '../core/language.ts';
import type { TableForm } from './table.ts';
import { frenchWord } from './table-words.ts';

/** A workbook to be filled in, to be written beside deliver.yaml. */
export interface FormFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What a column's cells are chosen from in Excel: code words, or the codes on another sheet of the workbook. */
export type Choices = readonly string[] | { readonly codesOf: TableForm };

/** A sheet of a form. */
export interface FormSheet {
  readonly form: TableForm;
  readonly choices: Readonly<Record<string, Choices>>;
  /** Columns that Excel would change as it likes: 0412 into 412, 2025-06 into a date. */
  readonly texts: ReadonlySet<string>;
  /** Columns in which other words than those of the list are allowed, after a question. */
  readonly open?: ReadonlySet<string>;
  /** French headings other than the usual ones of these columns. */
  readonly french?: Readonly<Record<string, string>>;
}

/** As many rows are made ready as a large country has places. */
const READY_ROWS = 2000;
const WHEN = new Date(Date.UTC(2000, 0, 1));

/** Makes an empty workbook with a sheet for each table, its headings, and lists to choose from; `loadWorkspace` and its like read it as it is filled in. */
export async function formBook(sheets: readonly FormSheet[], language: Language): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs');
  const book: Workbook = new excel.Workbook();
  // A form says nothing of when it was made.
  [book.created, book.modified] = [WHEN, WHEN];
  const there = new Set(sheets.map(({ form }) => form.name));
  for (const sheet of sheets) {
    fillForm(book.addWorksheet(sheetName(sheet.form, language), { views: [{ state: 'frozen', ySplit: 1 }] }), sheet, language, there);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function sheetName(form: TableForm, language: Language): string {
  return language === 'fr' ? frenchWord('sheet', form.sheet) : form.sheet;
}

function fillForm(
  sheet: Worksheet,
  { form, choices, texts, open, french }: FormSheet,
  language: Language,
  there: ReadonlySet<string>,
): void {
  [...form.required, ...form.optional].forEach((column, index) => {
    const heading = sheet.getCell(1, index + 1);
    heading.value = language === 'fr' ? (french?.[column] ?? frenchWord('heading', column)) : column;
    heading.font = { bold: form.required.includes(column) };
    sheet.getColumn(index + 1).width = Math.max(14, String(heading.value).length + 2);
    if (texts.has(column)) sheet.getColumn(index + 1).numFmt = '@';
    const validation = validationOf(choices[column], language, there, open?.has(column) === true);
    const letters = sheet.getColumn(index + 1).letter;
    if (validation !== undefined) validationsOf(sheet).add(`${letters}2:${letters}${READY_ROWS}`, validation);
  });
}

/** A code that is not on its sheet yet may be written: Excel asks, and does not forbid. A list from a sheet that is not in the workbook is none. */
function validationOf(
  choices: Choices | undefined,
  language: Language,
  there: ReadonlySet<string>,
  open: boolean,
): DataValidation | undefined {
  if (choices === undefined) return undefined;
  if (!('codesOf' in choices)) {
    const words = choices.map((word) => (language === 'fr' ? frenchWord('word', word) : word));
    return {
      type: 'list',
      allowBlank: true,
      formulae: [`"${words.join(',')}"`],
      showErrorMessage: true,
      ...(open ? { errorStyle: 'warning' } : {}),
    };
  }
  if (!there.has(choices.codesOf.name)) return undefined;
  const codes = `'${sheetName(choices.codesOf, language)}'!$A$2:$A$${READY_ROWS}`;
  return { type: 'list', allowBlank: true, formulae: [codes], showErrorMessage: true, errorStyle: 'warning' };
}

/** exceljs can hold a list for a range, but its types only know single cells. */
function validationsOf(sheet: Worksheet): { add(range: string, validation: DataValidation): void } {
  return (sheet as unknown as { readonly dataValidations: { add(range: string, validation: DataValidation): void } }).dataValidations;
}
