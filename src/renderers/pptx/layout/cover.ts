import type { Document } from '../../../core/document.ts';
import { visibleText } from '../../excel/text/safe-text.ts';
import { SLIDE, type Slide, type TextLine } from '../deck.ts';
import { INK, MUTED, SIZES } from './looks.ts';
import { textHeight } from './text-piece.ts';

const LEFT = 1;
const WIDTH = SLIDE.width - 2 * LEFT;
const TALLEST = 2.6;
const TITLE_BOTTOM = 3.5;
const BELOW = 3.75;

function line(text: string, more: Partial<TextLine>): TextLine[] {
  return text === '' ? [] : [{ text: visibleText(text), size: SIZES.lead, colour: INK, after: 8, ...more }];
}

/** Title, subtitle, period, author. */
export function coverSlide(document: Document): Slide {
  const text = visibleText(document.title);
  let size: number = SIZES.cover;
  while (size > SIZES.titleLeast && textHeight([{ text, size, bold: true }], WIDTH) > TALLEST) size -= 2;
  // The period is said once: in the title, where it stands there already.
  const period = document.title.includes(document.period.name) ? '' : document.period.name;
  const lines = [...line(document.subtitle, { size: 24 }), ...line(period, { bold: true }), ...line(document.author, { colour: MUTED })];
  const frame = (y: number, h: number) => ({ x: LEFT, y, w: WIDTH, h });
  return {
    kind: 'cover',
    title: {
      kind: 'text',
      frame: frame(TITLE_BOTTOM - TALLEST, TALLEST),
      lines: [{ text, size, bold: true, colour: INK }],
      upright: 'bottom',
    },
    boxes: [
      { kind: 'rule', frame: { x: LEFT, y: TITLE_BOTTOM + 0.1, w: WIDTH, h: 0 }, colour: INK, points: 3 },
      { kind: 'text', frame: frame(BELOW, textHeight(lines, WIDTH)), lines },
    ],
    notes: [],
  };
}
