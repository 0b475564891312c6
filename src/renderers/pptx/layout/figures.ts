/** Key figures: a column of large numbers beside a picture, or a row of them. */
import type { KeyFigures } from '../../../core/document.ts';
import type { Language } from '../../../core/language.ts';
import { cellText, styleOf } from '../../format-number.ts';
import { hasLetter, statusText } from '../../status-text.ts';
import { visibleText } from '../../excel/text/safe-text.ts';
import type { Box, Frame, TextLine } from '../deck.ts';
import { linesHeight, textWidth } from '../text/text-width.ts';
import { INK, LINE, MUTED, PAGE, SIZES } from './looks.ts';
import type { Drawn, Piece } from './piece.ts';
import { textHeight } from './text-piece.ts';

type Figure = KeyFigures['figures'][number];

const AIR = 0.14;

function labelLine(figure: Figure): TextLine {
  return { text: visibleText(figure.label), size: SIZES.small, colour: MUTED };
}

/** As large as one line allows. */
function valueLine(text: string, width: number): TextLine {
  let size: number = SIZES.figure;
  while (size > SIZES.body && textWidth(text, size, true) > width) size -= 2;
  return { text, size, bold: true, colour: INK };
}

function statusOf(figure: Figure): string | undefined {
  const { cell, column } = figure;
  const isStatus = cell.text === undefined && styleOf(cell, column).kind === 'status' && typeof cell.value === 'string';
  return isStatus ? String(cell.value) : undefined;
}

function figureHeight(figure: Figure, width: number, language: Language): number {
  const value = valueLine(visibleText(cellText(figure.cell, figure.column, language)), width);
  return textHeight([labelLine(figure)], width) + Math.max(linesHeight(1, SIZES.figure), textHeight([value], width)) + AIR;
}

/** @param labelHeight inches above the value, alike for figures beside each other */
function figureBoxes(figure: Figure, frame: Frame, language: Language, labelHeight = textHeight([labelLine(figure)], frame.w)): Box[] {
  const label = labelLine(figure);
  const rule: Box = { kind: 'rule', frame: { x: frame.x, y: frame.y, w: frame.w, h: 0 }, colour: LINE, points: 1 };
  const name: Box = { kind: 'text', frame: { ...frame, y: frame.y + 0.04, h: labelHeight }, lines: [label] };
  const at = { x: frame.x, y: frame.y + 0.04 + labelHeight, w: frame.w, h: frame.h - labelHeight - AIR };
  const status = statusOf(figure);
  if (status !== undefined) {
    const text = statusText(status, language);
    const width = Math.min(frame.w, hasLetter(status) ? 0.9 : textWidth(text, SIZES.body, true) + 0.4);
    return [rule, name, { kind: 'badge', frame: { ...at, w: width, y: at.y + 0.04, h: 0.42 }, status, text, size: SIZES.body }];
  }
  return [
    rule,
    name,
    { kind: 'text', frame: at, lines: [valueLine(visibleText(cellText(figure.cell, figure.column, language)), frame.w)] },
  ];
}

/** @returns the figures that fit below one another, and how many they are */
export function figureColumn(
  figures: readonly Figure[],
  frame: Frame,
  language: Language,
): { readonly boxes: Box[]; readonly count: number } {
  const boxes: Box[] = [];
  let [y, count] = [frame.y, 0];
  for (const figure of figures) {
    const h = figureHeight(figure, frame.w, language);
    if (y + h > frame.y + frame.h + 0.01) break;
    boxes.push(...figureBoxes(figure, { x: frame.x, y, w: frame.w, h }, language));
    y += h;
    count++;
  }
  return { boxes, count };
}

const PER_ROW = 4;
const GUTTER = 0.35;

/** Rows of up to four figures. */
export function figuresPiece(figures: readonly Figure[], language: Language): Piece {
  const across = Math.min(PER_ROW, figures.length);
  const w = (PAGE.width - (across - 1) * GUTTER) / across;
  const row = figures.slice(0, across);
  const height = Math.max(...row.map((figure) => figureHeight(figure, w, language)));
  const labelHeight = Math.max(...row.map((figure) => textHeight([labelLine(figure)], w)));
  const rest = figures.slice(across);
  const draw = (room: number, top: number): Drawn => {
    const boxes = row.flatMap((figure, index) =>
      figureBoxes(figure, { x: PAGE.left + index * (w + GUTTER), y: top, w, h: height }, language, labelHeight),
    );
    if (rest.length === 0) return { boxes, height };
    const next = figuresPiece(rest, language);
    if (next.least > room - height) return { boxes, height, rest: next };
    const below = next.draw(room - height, top + height);
    return { boxes: [...boxes, ...below.boxes], height: height + below.height, ...(below.rest === undefined ? {} : { rest: below.rest }) };
  };
  return { least: height, draw };
}
