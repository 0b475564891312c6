import type { Box, TextLine } from '../deck.ts';
import { linesHeight, POINTS_PER_INCH, wrapText } from '../text/text-width.ts';
import { PAGE } from './looks.ts';
import type { Drawn, Piece } from './piece.ts';

/** Inches by which bullets are indented, a level. */
export const INDENT = 0.28;

function innerWidth(line: TextLine, width: number): number {
  return line.bullet === undefined ? width : width - INDENT * (line.bullet + 1);
}

function wrapped(line: TextLine, width: number): string[] {
  return wrapText(line.text, innerWidth(line, width), line.size, line.bold === true);
}

export function lineHeight(line: TextLine, width: number): number {
  return linesHeight(wrapped(line, width).length, line.size) + (line.after ?? 0) / POINTS_PER_INCH;
}

/** Inches of paragraphs below one another. */
export function textHeight(lines: readonly TextLine[], width: number): number {
  return lines.reduce((sum, line) => sum + lineHeight(line, width), 0);
}

/** A paragraph cut after as many of its lines as fit; undefined where not even one does. */
function cut(line: TextLine, room: number, width: number): [TextLine, TextLine] | undefined {
  const all = wrapped(line, width);
  const fit = Math.min(all.length - 1, Math.floor(room / linesHeight(1, line.size)));
  if (fit < 1) return undefined;
  const rest = { ...line, text: all.slice(fit).join(' '), goesOn: true };
  return [{ ...line, text: all.slice(0, fit).join(' '), after: 0 }, rest];
}

/** As many paragraphs as fit, and the others. */
export function splitText(lines: readonly TextLine[], room: number, width: number): [TextLine[], TextLine[]] {
  const here: TextLine[] = [];
  let left = room;
  for (const [index, line] of lines.entries()) {
    const height = lineHeight(line, width);
    if (height - (line.after ?? 0) / POINTS_PER_INCH <= left) {
      here.push(line);
      left -= height;
      continue;
    }
    // Two lines of a paragraph may stand alone; a heading never does.
    const parts = left > linesHeight(2, line.size) || here.length === 0 ? cut(line, left, width) : undefined;
    const rest = lines.slice(index + 1);
    if (parts !== undefined)
      return [
        [...here, parts[0]],
        [parts[1], ...rest],
      ];
    if (here.length === 0) return [[line], rest];
    return [here, [line, ...rest]];
  }
  return [here, []];
}

export interface TextLook {
  readonly fill?: string;
  readonly bar?: string;
  readonly margin?: number;
  /** Where it stands and how wide it is, in inches; the page's width where absent. */
  readonly across?: { readonly x: number; readonly w: number };
  /** Repeated at the top of each slide. */
  readonly heading?: TextLine;
  /** The heading from the second slide on. */
  readonly again?: TextLine;
}

const BAR = 0.09;

/** A heading taller than this is said once, as the first paragraph. */
const TALLEST_HEADING = 1.2;

/** Paragraphs in a box as wide as the page, with a heading that is repeated. */
export function textPiece(lines: readonly TextLine[], look: TextLook = {}): Piece {
  if (look.heading !== undefined && textHeight([look.heading], PAGE.width / 2) > TALLEST_HEADING) {
    const { heading, again: _, ...rest } = look;
    return textPiece([heading, ...lines], rest);
  }
  const margin = look.margin ?? 0;
  const across = look.across ?? { x: PAGE.left, w: PAGE.width };
  const width = across.w - 2 * margin - (look.bar === undefined ? 0 : BAR);
  const head = look.heading === undefined ? [] : [look.heading];
  const fixed = textHeight(head, width) + 2 * margin;
  const whole = fixed + textHeight(lines, width);
  const begin = fixed + lines.slice(0, 2).reduce((sum, line) => sum + lineHeight(line, width), 0);
  const draw = (room: number, top: number): Drawn => {
    const [here, rest] = splitText(lines, room - fixed, width);
    const height = Math.min(room, fixed + textHeight(here, width));
    const indent = look.bar === undefined ? 0 : BAR;
    const frame = { x: across.x + indent, y: top, w: across.w - indent, h: height };
    const { fill } = look;
    const box: Box = { kind: 'text', frame, lines: [...head, ...here], margin, ...(fill === undefined ? {} : { fill }) };
    const bar: Box[] =
      look.bar === undefined
        ? []
        : [{ kind: 'text', frame: { x: across.x, y: top, w: BAR, h: height }, lines: [], fill: look.bar, margin: 0 }];
    const boxes = [...bar, box];
    if (rest.length === 0) return { boxes, height };
    const heading = look.again ?? look.heading;
    return { boxes, height, rest: textPiece(rest, { ...look, ...(heading === undefined ? {} : { heading }) }) };
  };
  const full = PAGE.bottom - PAGE.top;
  return { least: whole <= full ? whole : Math.min(begin, full), draw };
}
