/** The one line at the top of a slide. */
import type { TextBox, TextLine } from '../deck.ts';
import { linesHeight, textWidth, wrapText } from '../text/text-width.ts';
import { INK, PAGE, SIZES } from './looks.ts';

const HEIGHT = 0.72;

/** The largest letters in which a text is one line; undefined where even the smallest need two. */
function oneLineSize(text: string): number | undefined {
  for (let size: number = SIZES.title; size >= SIZES.titleLeast; size -= 1) {
    if (textWidth(text, size, true) <= PAGE.width) return size;
  }
  return undefined;
}

export function isOneLine(text: string): boolean {
  return oneLineSize(text) !== undefined;
}

/**
 * One line where letters of 20 points allow it, two otherwise.
 * @param part `(2/3)`, always kept
 * @returns the box, and the whole text where even two lines do not hold it: it must stand on the slide in full
 */
export function headline(text: string, part = ''): { readonly box: TextBox; readonly cut?: TextLine } {
  const frame = { x: PAGE.left, y: PAGE.titleTop, w: PAGE.width, h: HEIGHT };
  const whole = part === '' ? text : `${text} ${part}`;
  const size = oneLineSize(whole) ?? SIZES.titleLeast;
  const lines = wrapText(whole, PAGE.width, size, true);
  const line = (shown: string): TextLine => ({ text: shown, size, bold: true, colour: INK });
  const box = (shown: string): TextBox => ({ kind: 'text', frame, lines: [line(shown)], upright: 'bottom' });
  if (linesHeight(lines.length, size) <= HEIGHT) return { box: box(whole) };
  // The mark of the cut and the part need the end of the second line.
  const room = PAGE.width - textWidth(`… ${part}`, size, true);
  const kept = wrapText(text, room, size, true).slice(0, 2).join(' ');
  return { box: box(`${kept}… ${part}`.trimEnd()), cut: { text, size: SIZES.lead, bold: true, colour: INK } };
}
