/** The first sheet of an annotated copy: a row a finding, each linked to its cell. */
import type { Severity } from '../../../core/finding.ts';
import { cellName } from '../../../core/source.ts';
import { cellText, escapeEscapes, xml } from '../../excel/text/safe-text.ts';
import { quotedSheet } from '../../excel/text/sheet-names.ts';
import type { FindingHere } from './place-marks.ts';
import type { StyleBook } from './style-book.ts';
import type { CopyWords } from './words.ts';

/** Findings that are listed; more make no sheet that a person reads. */
export const MOST_LISTED = 10_000;
const WIDTHS = [10, 26, 62, 62, 24, 10];
const COLUMNS = WIDTHS.length;

export interface FindingsSheet {
  readonly xml: string;
  /** Row of the heading, which is repeated on every page. */
  readonly headerRow: number;
  readonly lastRow: number;
}

interface Content {
  readonly title: string;
  /** Lines below the title. */
  readonly notes: readonly string[];
  readonly findings: readonly FindingHere[];
  readonly words: CopyWords;
  /** The copy's sheet for a place's sheet, '' for a delimited file; undefined where the copy has no such cell. */
  sheetOf(here: FindingHere): string | undefined;
}

const BASE = '<sz val="10"/><name val="Calibri"/>';

/** Draws the sheet. Texts are stored as text, whatever they begin with. */
export function findingsSheet(content: Content, styles: StyleBook): FindingsSheet {
  const looks = {
    title: styles.own('title', '<b/><sz val="14"/><name val="Calibri"/>', 'vertical="center"'),
    note: styles.own('note', BASE, 'vertical="top"'),
    header: styles.own('header', `<b/>${BASE}`, 'vertical="center" wrapText="1"', 'info'),
    text: styles.own('text', BASE, 'vertical="top" wrapText="1"'),
    link: styles.own('link', '<u/><sz val="10"/><color rgb="FF0B5CAD"/><name val="Calibri"/>', 'vertical="top" wrapText="1"'),
  };
  const letter = (severity: Severity): number =>
    styles.own(`letter ${severity}`, `<b/>${BASE}`, 'horizontal="center" vertical="top"', severity);
  const { words } = content;
  const rows: string[] = [];
  const links: string[] = [];
  const text = (column: number, value: string, style: number): string =>
    `<c r="${cellName(column, rows.length + 1)}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xml(escapeEscapes(cellText(value, words.cutText)))}</t></is></c>`;
  const row = (cells: string, height?: number): void => {
    const tall = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    rows.push(`<row r="${rows.length + 1}"${tall}>${cells}</row>`);
  };
  row(text(1, content.title, looks.title), 24);
  for (const note of content.notes) row(text(1, note, looks.note));
  row(words.columns.map((name, index) => text(index + 1, name, looks.header)).join(''), 20);
  const headerRow = rows.length;
  for (const here of content.findings.slice(0, MOST_LISTED)) {
    const { finding, count } = here;
    const sheet = content.sheetOf(here);
    const place = sayCell(here, words);
    if (sheet !== undefined && here.cell !== undefined) links.push(linkXml(cellName(5, rows.length + 1), sheet, here.cell, place));
    const cells = [
      text(1, words.letters[finding.severity], letter(finding.severity)),
      text(2, finding.code, looks.text),
      text(3, finding.message, looks.text),
      text(4, finding.fix, looks.text),
      text(5, place, sheet === undefined || here.cell === undefined ? looks.text : looks.link),
      `<c r="${cellName(6, rows.length + 1)}" s="${styles.own('count', BASE, 'horizontal="right" vertical="top"')}"><v>${count}</v></c>`,
    ];
    row(cells.join(''), heightOf(finding.message, finding.fix));
  }
  return { xml: sheetXml(rows, links, headerRow), headerRow, lastRow: rows.length };
}

function heightOf(...texts: readonly string[]): number {
  const lines = Math.max(...texts.map((text) => text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 64)), 0)));
  return Math.min(400, 4 + 13.5 * lines);
}

function sayCell({ at, cell }: FindingHere, words: CopyWords): string {
  const name = cell === undefined ? undefined : cellName(cell.column, cell.line);
  if (at.sheet === undefined) return name ?? words.wholeFile;
  return name === undefined ? at.sheet : `${at.sheet}!${name}`;
}

function linkXml(ref: string, sheet: string, { line, column }: { line: number; column: number }, shown: string): string {
  return `<hyperlink ref="${ref}" location="${xml(`${quotedSheet(sheet)}!${cellName(column, line)}`)}" display="${xml(shown)}"/>`;
}

function sheetXml(rows: readonly string[], links: readonly string[], headerRow: number): string {
  const area = `A${headerRow}:${cellName(COLUMNS, rows.length)}`;
  const pane = `<pane ySplit="${headerRow}" topLeftCell="A${headerRow + 1}" activePane="bottomLeft" state="frozen"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0">${pane}</sheetView></sheetViews>`,
    `<cols>${WIDTHS.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${rows.join('')}</sheetData><autoFilter ref="${area}"/>`,
    links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`,
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>',
  ].join('');
}
