import type { Reading, Survey } from '../reading.ts';
import type { FilledForm, FormAnswer, FormCell, FormsOfSheet, TextRow } from './filled-form.ts';
import { partSheet } from './heading-rows.ts';
import type { AboutForm } from './known-headings.ts';
import { nameColumns, type NamedColumns } from './name-columns.ts';
import { readPreamble, type Preamble } from './preamble.ts';
import type { SheetRows } from './sheet-rows.ts';

/**
 * Reads a sheet or delimited file with a filled form in each row. What stands above the headings holds for each row that does not say
 * otherwise.
 * @returns undefined where no column is a question's: told why
 */
export function formsOfTable(sheet: SheetRows, survey: Survey, reading: Reading): FormsOfSheet | undefined {
  const { above, headings, below } = partSheet(sheet.rows, survey.finder);
  if (headings.length === 0) return undefined;
  const columns = nameColumns(headings, below, sheet, survey, reading);
  if (columns.questions.size === 0) {
    reading.leftOut.add({
      at: sheet.at,
      message: 'Unexpected table without a question, expected columns that are headed by the code or the text of a question.',
      fix: 'Export it with codes or full texts in the first row, as they stand in the table of questions.',
    });
    return undefined;
  }
  const preamble = readPreamble(above, sheet);
  const forms = below.map((row) => formOfRow(row, columns, preamble, sheet));
  return { at: sheet.at, asks: new Set([...columns.about.keys(), ...preamble.places.keys()]), forms, unknown: columns.unknown };
}

function formOfRow(row: TextRow, columns: NamedColumns, preamble: Preamble, { place }: SheetRows): FilledForm {
  const about = new Map<AboutForm, FormCell>(preamble.cells);
  for (const [name, index] of columns.about) {
    const cell = cellAt(row, index, (line) => place(line, index, name));
    if (cell !== undefined) about.set(name, cell);
  }
  const answers = [...columns.questions].flatMap(([index, question]): FormAnswer[] => {
    const cell = cellAt(row, index, (line) => place(line, index, question.code));
    return cell === undefined ? [] : [{ question, ...cell }];
  });
  return {
    at: place(row.line),
    about,
    answers,
    place: (name) =>
      columns.about.has(name) ? place(row.line, columns.about.get(name), name) : (preamble.places.get(name) ?? place(row.line)),
  };
}

function cellAt({ line, texts }: TextRow, index: number, place: (line: number) => FormCell['at']): FormCell | undefined {
  const text = index < texts.length ? texts[index] : '';
  if (text === '') return undefined;
  return { ...(text === undefined ? {} : { text }), at: place(line) };
}
