import type { Section, TableBlock } from '../../../core/document.ts';
import type { Language } from '../../../core/language.ts';
import { visibleText } from '../../excel/text/safe-text.ts';
import type { Words } from '../words.ts';
import { INK, MUTED, PAGE, SIZES } from './looks.ts';
import type { SlideFlow } from './slide-flow.ts';
import { tableCells } from './table-cells.ts';
import { slidesNeeded, tablePieces } from './table-piece.ts';
import { textHeight, textPiece } from './text-piece.ts';

/** Nobody reads more slides of one table aloud: the rest is for the workbook. */
const MOST_SLIDES = { summary: 6, subject: 4 } as const;

function keyColumns(block: TableBlock): number[] {
  const first = block.columns.findIndex((column) => column.kind === 'text' || column.kind === 'period');
  return first < 0 || first > 1 ? [0] : Array.from({ length: first + 1 }, (_, index) => index);
}

/** Inches. */
const TALLEST_TITLE = 0.8;

export interface TablePlace {
  readonly section: Section;
  readonly words: Words;
  readonly language: Language;
}

/** @returns whether it was drawn; a table that is too long for slides is named in its place */
export function placeTable(flow: SlideFlow, block: TableBlock, { section, words, language }: TablePlace): boolean {
  const title = block.title === undefined ? undefined : visibleText(block.title);
  if (block.note !== undefined) flow.note(block.note);
  if (block.rows.length === 0) {
    const empty = visibleText(block.empty ?? '');
    const lines = [
      ...(title === undefined ? [] : [{ text: title, size: SIZES.body, bold: true, colour: INK, after: 4 }]),
      ...(empty === '' ? [] : [{ text: empty, size: SIZES.body, colour: INK }]),
    ];
    if (lines.length > 0) flow.place(textPiece(lines));
    return true;
  }
  const heading = title === undefined ? undefined : { text: title, size: SIZES.body, bold: true, colour: INK, after: 4 };
  // A title of many lines is said once, above the table.
  const isLong = heading !== undefined && textHeight([heading], PAGE.width) > TALLEST_TITLE;
  if (isLong) flow.place(textPiece([heading]));
  const pieces = tablePieces(tableCells(block, language), keyColumns(block), {
    ...(title === undefined || isLong ? {} : { title }),
    continued: words.continued,
    room: flow.room,
  });
  const most = section.role === 'summary' ? MOST_SLIDES.summary : MOST_SLIDES.subject;
  if (slidesNeeded(pieces) > most) {
    const text = words.tableElsewhere(title ?? visibleText(section.title), block.rows.length, visibleText(section.sheet));
    flow.place(textPiece([{ text, size: SIZES.body, italic: true, colour: MUTED }]));
    return false;
  }
  for (const piece of pieces) flow.place(piece);
  if (block.note !== undefined) {
    flow.placeBelow(textPiece([{ text: visibleText(block.note), size: SIZES.small, italic: true, colour: MUTED }]));
  }
  return true;
}
