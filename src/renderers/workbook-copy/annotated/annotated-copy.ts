/** An upload with what was found in it: its cells coloured, a note on each, and a first sheet that lists and links them. */
import type { Severity } from '../../../core/finding.ts';
import type { GridFile } from '../../../core/grid.ts';
import type { ReportFinding, ValidationReport } from '../../../core/validation-report.ts';
import { zipParts, type Parts } from '../../archive/parts.ts';
import { sheetNames } from '../../excel/text/sheet-names.ts';
import { NotEditable } from '../package/not-editable.ts';
import { openPackage } from '../package/open-package.ts';
import { workbookParts } from '../package/sheets.ts';
import { markSheet, openStyles } from './annotate-package.ts';
import { findingsSheet, MOST_LISTED } from './findings-sheet.ts';
import { putFirst } from './first-sheet.ts';
import { placeMarks, type Marks } from './place-marks.ts';
import { rebuildWorkbook } from './rebuild-workbook.ts';
import { COPY_WORDS, type CopyWords } from './words.ts';

export interface AnnotatedCopyRequest {
  /** As the readers opened it, by the name that the report's places give. */
  readonly file: GridFile;
  /** The upload itself: an .xlsx or .xlsm is edited, so that nothing of it is lost. Other formats need none. */
  readonly bytes?: Uint8Array;
  readonly report: Pick<ValidationReport, 'findings' | 'language'>;
}

/**
 * Draws the annotated copy of one file as a workbook. The same request gives the same bytes.
 * An .xlsx keeps every part, style, formula and sheet; a delimited file is rebuilt cell by cell as text; other formats from their cells.
 * @throws UserError for an archive that is damaged or too large to be held in memory
 */
export function annotatedCopy(request: AnnotatedCopyRequest): Uint8Array {
  const words = COPY_WORDS[request.report.language];
  if (request.file.format === 'xlsx' && request.bytes !== undefined) {
    try {
      return editUpload(request, request.bytes, words);
    } catch (error) {
      // A workbook of a kind that is not edited safely: its cells are still shown where they stood.
      if (!(error instanceof NotEditable)) throw error;
    }
  }
  return rebuild(request, words);
}

function editUpload({ file, report }: AnnotatedCopyRequest, bytes: Uint8Array, words: CopyWords): Uint8Array {
  const marks = placeMarks(file, report.findings);
  const own = new Map(file.grids.map(({ sheet = '' }) => [sheet, sheet]));
  return annotate(openPackage(bytes, file.file), { file, marks, words, names: own, remarks: [] });
}

function rebuild({ file, report }: AnnotatedCopyRequest, words: CopyWords): Uint8Array {
  const { parts, names, keptRows } = rebuildWorkbook(file, words.cutText);
  const marks = placeMarks(file, report.findings, (line) => keptRows === undefined || line <= keptRows);
  const remarks = [
    ...(file.format === 'csv' ? [] : [words.rebuilt(`.${file.format}`)]),
    ...(keptRows === undefined ? [] : [words.kept(keptRows)]),
  ];
  return annotate(parts, { file, marks, words, names, remarks });
}

interface Annotation {
  readonly file: GridFile;
  readonly marks: Marks;
  readonly words: CopyWords;
  /** Sheet names of the copy by those of the file. */
  readonly names: ReadonlyMap<string, string>;
  readonly remarks: readonly string[];
}

function annotate(parts: Parts, { file, marks, words, names, remarks }: Annotation): Uint8Array {
  const book = workbookParts(parts);
  const { styles, close } = openStyles(book);
  for (const [sheet, cells] of marks.sheets) {
    const path = book.sheets.get(names.get(sheet) ?? sheet);
    if (path !== undefined) markSheet(book, path, cells.values(), styles, words);
    else if (cells.size > 0 && !book.withoutCells.has(sheet)) throw new NotEditable(`no part for sheet ${sheet}`);
  }
  const content = {
    title: words.title(file.file.replace(/^.*[/\\]/u, ''), countsOf(marks.findings.map(({ finding }) => finding))),
    notes: notesOf(marks, words, remarks),
    findings: marks.findings,
    words,
    sheetOf: ({ at }: { readonly at: { readonly sheet?: string } }) => names.get(at.sheet ?? ''),
  };
  putFirst(book, sheetNames([...names.values(), words.sheet]).at(-1) ?? words.sheet, findingsSheet(content, styles));
  close();
  return zipParts(parts);
}

function countsOf(findings: readonly ReportFinding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

function notesOf({ findings, notMarked, withoutNote }: Marks, words: CopyWords, remarks: readonly string[]): string[] {
  return [
    findings.length === 0 ? words.nothing : words.legend,
    ...remarks,
    ...(notMarked === 0 ? [] : [words.notMarked(notMarked)]),
    ...(withoutNote === 0 ? [] : [words.withoutNote(withoutNote)]),
    ...(findings.length > MOST_LISTED ? [words.more(findings.length - MOST_LISTED)] : []),
  ];
}
