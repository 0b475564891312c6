/** Writes planned sheets with exceljs. */
import type { Borders, Cell, Style, Workbook, Worksheet } from 'exceljs';
import type { Document } from '../../core/document.ts';
import { fitsOnePage } from './layout/pages.ts';
import type { Content, Look, PlacedCell, SheetPlan } from './layout/sheet-plan.ts';
import { cellText, escapeEscapes, visibleText } from './text/safe-text.ts';
import { wordsIn, type Words } from './words.ts';

/** A pack knows no moment at which it was made: the same document gives the same bytes on any day. */
const WRITTEN = new Date(Date.UTC(1980, 0, 1));
const A4 = 9;
const FONT = 'Arial';

function colour(rgb: string): { argb: string } {
  return { argb: `FF${rgb}` };
}

function borders(look: Look): Partial<Borders> {
  const sides = Object.entries(look.edges ?? {}).map(([side, edge]) => [side, { style: edge.style, color: colour(edge.colour) }]);
  return Object.fromEntries(sides) as Partial<Borders>;
}

function style(look: Look): Partial<Style> {
  const { bold = false, italic = false, underline = false, hatch, fill } = look;
  const solid = { type: 'pattern', pattern: 'solid', fgColor: colour(fill ?? 'FFFFFF') } as const;
  const hatched = { type: 'pattern', pattern: 'lightUp', fgColor: colour(hatch ?? '000000'), bgColor: colour(fill ?? 'FFFFFF') } as const;
  return {
    font: { name: FONT, size: look.size ?? 10, bold, italic, underline, color: colour(look.colour ?? '1B2733') },
    alignment: {
      horizontal: look.across ?? 'left',
      vertical: look.upright ?? 'middle',
      wrapText: look.wrap ?? false,
      ...(look.indent === undefined ? {} : { indent: look.indent }),
    },
    border: borders(look),
    ...(look.format === undefined ? {} : { numFmt: look.format }),
    ...(fill === undefined && hatch === undefined ? {} : { fill: hatch === undefined ? solid : hatched }),
  };
}

/** A string is always written as a string: nothing that begins with = + - @ becomes a formula. */
function setContent(cell: Cell, content: Content, words: Words): void {
  if (content.kind === 'text') cell.value = escapeEscapes(cellText(content.text, words.cut));
  else if (content.kind === 'number') cell.value = content.value;
  else if (content.kind === 'date') cell.value = content.date;
  else if (content.kind === 'formula') cell.value = { formula: content.formula, result: content.result, date1904: false };
}

/** One style object for each look: exceljs knows again an object that it has seen, and need not compare. */
function sharedStyles(): (look: Look) => Partial<Style> {
  const seen = new Map<string, Partial<Style>>();
  return (look) => {
    const key = JSON.stringify(look);
    const known = seen.get(key) ?? style(look);
    seen.set(key, known);
    return known;
  };
}

function writeCell(sheet: Worksheet, placed: PlacedCell, look: Partial<Style>, words: Words): void {
  for (let column = placed.column; column <= placed.lastColumn; column++) sheet.getCell(placed.row, column).style = look;
  setContent(sheet.getCell(placed.row, placed.column), placed.content, words);
  if (placed.lastColumn > placed.column) sheet.mergeCells(placed.row, placed.column, placed.row, placed.lastColumn);
}

/** Header and footer codes begin with &; a text's own & is doubled. Excel takes at most 255 characters in all. */
function footerText(text: string): string {
  return visibleText(text).slice(0, 110).replaceAll('&', '&&');
}

function footer(document: Document, words: Words): string {
  // The spaces keep a text that begins with a digit from being read as a size.
  return `&L&8 ${footerText(document.title)}&C&8 &A&R&8 ${words.page} &P ${words.of} &N`;
}

function addSheet(book: Workbook, plan: SheetPlan, document: Document, styleOf: (look: Look) => Partial<Style>): void {
  const words = wordsIn(document.language);
  const sheet = book.addWorksheet(plan.name, {
    pageSetup: {
      paperSize: A4,
      orientation: plan.upright ? 'portrait' : 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: fitsOnePage(plan) ? 1 : 0,
      horizontalCentered: true,
      margins: { left: 0.4, right: 0.4, top: 0.45, bottom: 0.55, header: 0.25, footer: 0.25 },
    },
    views: [{ state: 'frozen', xSplit: 0, ySplit: plan.frozenRows, showGridLines: false }],
    headerFooter: { oddFooter: footer(document, words) },
  });
  for (const [index, width] of plan.widths.entries()) sheet.getColumn(index + 1).width = width;
  for (const placed of plan.cells) writeCell(sheet, placed, styleOf(placed.look), words);
  for (const [row, height] of plan.heights) sheet.getRow(row).height = height;
}

/** @returns the bytes of a workbook with cells, looks and page set-up only; not yet deterministic */
export async function writeCells(plans: readonly SheetPlan[], document: Document): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  book.creator = visibleText(document.author);
  book.lastModifiedBy = visibleText(document.author);
  book.title = visibleText(document.title);
  book.created = WRITTEN;
  book.modified = WRITTEN;
  const styleOf = sharedStyles();
  for (const plan of plans) addSheet(book, plan, document, styleOf);
  // Stored, not packed: the archive is written anew, with fixed times.
  return new Uint8Array(await book.xlsx.writeBuffer({ zip: { compression: 'STORE' } }));
}
