/** How much room text needs. Widths in characters of the workbook's default font (Arial 10), heights in points. */

export const DEFAULT_SIZE = 10;
/** Air at both sides of a cell. */
const PADDING = 1.6;
const BOLD = 1.08;
/** Letters of running text are a little narrower than the digits that widths are counted in. */
export const PROSE = 0.9;
const LINE_HEIGHT = 1.22;

export function textWidth(text: string, size: number, bold = false): number {
  const longest = Math.max(0, ...text.split('\n').map((line) => [...line].length));
  return (longest * size * (bold ? BOLD : 1)) / DEFAULT_SIZE + PADDING;
}

/** The width below which a text can only be broken inside a word. */
export function wordWidth(text: string, size: number, bold = false): number {
  return Math.max(0, ...text.split(/[\s-]+(?!%)/u).map((word) => textWidth(word, size, bold)));
}

function linesOfParagraph(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const length = [...word].length;
    if (used > 0 && used + 1 + length <= room) {
      used += 1 + length;
      continue;
    }
    if (used > 0) lines++;
    lines += Math.max(0, Math.ceil(length / room) - 1);
    used = length > room ? length % room : length;
  }
  return lines;
}

/** Lines that a text takes in a cell of this width, words kept whole where they fit. */
export function lineCount(text: string, width: number, size: number, bold = false): number {
  const room = Math.max(1, Math.floor(((width - PADDING) * DEFAULT_SIZE) / (size * PROSE * (bold ? BOLD : 1)) + 0.001));
  return text.split('\n').reduce((sum, paragraph) => sum + linesOfParagraph(paragraph, room), 0);
}

/** Excel's own limit for a row. */
const TALLEST = 409;

export function rowHeight(lines: number, size: number): number {
  return Math.min(TALLEST, Math.round(lines * size * LINE_HEIGHT + size * 0.4));
}
