import pptx from 'pptxgenjs';
import { visibleText } from '../../excel/text/safe-text.ts';
import { SLIDE, type Deck, type Slide } from '../deck.ts';
import { INK, MUTED, PAGE, SIZES } from '../layout/looks.ts';
import { textWidth } from '../text/text-width.ts';
import { FONT, textRuns, writeBox, type SlideOf } from './write-box.ts';

// The package's types describe its CommonJS build; what is imported is the class itself.
const Writer = pptx as unknown as typeof pptx.default;

const NUMBER_WIDTH = 0.9;

function defineMasters(deck: pptx.default): void {
  const number = { x: PAGE.left + PAGE.width - NUMBER_WIDTH, y: PAGE.footer, w: NUMBER_WIDTH, h: 0.32 };
  const look = { fontFace: FONT, fontSize: SIZES.small, color: MUTED, align: 'right', margin: 0 } as const;
  const title = { name: 'title', type: 'title', fontFace: FONT, color: INK, bold: true, align: 'left', margin: 0 } as const;
  const cover = { x: 1, y: 0.9, w: SLIDE.width - 2, h: 2.6, valign: 'bottom', fontSize: SIZES.cover } as const;
  deck.defineSlideMaster({ title: 'COVER', objects: [{ placeholder: { options: { ...title, ...cover }, text: '' } }] });
  const head = { x: PAGE.left, y: PAGE.titleTop, w: PAGE.width, h: 0.72, valign: 'bottom', fontSize: SIZES.title } as const;
  deck.defineSlideMaster({
    title: 'CONTENT',
    slideNumber: { ...number, ...look },
    objects: [{ placeholder: { options: { ...title, ...head }, text: '' } }],
  });
}

/** As much of the document's title as the foot of a slide holds: the whole stands on the cover. */
function footerText(title: string): string {
  const room = PAGE.width - NUMBER_WIDTH - 0.5;
  let letters = Array.from(title.replaceAll('\n', ' '));
  if (textWidth(letters.join(''), SIZES.small) <= room) return letters.join('');
  while (textWidth(`${letters.join('')}…`, SIZES.small) > room) letters = letters.slice(0, -1);
  return `${letters.join('').trimEnd()}…`;
}

function writeSlide(deck: pptx.default, slide: Slide, footer: string, slideOf: SlideOf): void {
  const page = deck.addSlide({ masterName: slide.kind === 'cover' ? 'COVER' : 'CONTENT' });
  page.addText(textRuns(slide.title.lines), { placeholder: 'title', valign: 'bottom', margin: 0 });
  for (const box of slide.boxes) writeBox(page, box, slideOf);
  if (slide.kind === 'content') {
    const frame = { x: PAGE.left, y: PAGE.footer, w: PAGE.width - NUMBER_WIDTH - 0.2, h: 0.32 };
    page.addText(footer, { ...frame, fontFace: FONT, fontSize: SIZES.small, color: MUTED, margin: 0, valign: 'middle' });
  }
  if (slide.notes.length > 0) page.addNotes(slide.notes.join('\n'));
}

/** The deck as the writer makes it: charts are place holders still, and dates are today's. */
export async function writeDeck(plan: Deck): Promise<Uint8Array> {
  const { document, slides } = plan;
  const deck = new Writer();
  deck.layout = 'LAYOUT_WIDE';
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
  deck.company = '';
  defineMasters(deck);
  const slideOf: SlideOf = new Map(
    [...slides.entries()].toReversed().flatMap(([index, { section }]) => (section === undefined ? [] : [[section, index + 1] as const])),
  );
  const footer = footerText(visibleText(document.title));
  for (const slide of slides) writeSlide(deck, slide, footer, slideOf);
  return (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
}
