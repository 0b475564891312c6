/** One list of what is not on the slides, so that nothing is left out unsaid. */
import type { Block, Document, Section } from '../../../core/document.ts';
import { visibleText } from '../../excel/text/safe-text.ts';
import type { Slide, TextLine } from '../deck.ts';
import type { Words } from '../words.ts';
import { headline } from './headline.ts';
import { INK, SIZES } from './looks.ts';
import { SlideFlow } from './slide-flow.ts';
import { textPiece } from './text-piece.ts';

export interface LeftOut {
  readonly section: Section;
  readonly blocks: readonly Block[];
}

function blockName(block: Block, words: Words): string {
  const title = 'title' in block ? block.title : undefined;
  if (block.kind === 'table') return `${title ?? block.id} (${words.rows(block.rows.length)})`;
  return block.kind === 'form' ? `${title ?? words.form}` : (title ?? block.kind);
}

function partsLine({ section, blocks }: LeftOut, words: Words): string {
  return `${section.title}${words.colon}${blocks.map((block) => blockName(block, words)).join(', ')}`;
}

function sectionName({ title, sheet }: Section, words: Words): string {
  return title.toLowerCase().startsWith(sheet.toLowerCase()) ? title : `${title} (${words.sheet(sheet)})`;
}

function group(title: string, items: readonly string[]): TextLine[] {
  if (items.length === 0) return [];
  const heading: TextLine = { text: title, size: SIZES.body, bold: true, colour: INK, after: 4 };
  const lines = items.map((item): TextLine => ({ text: visibleText(item), size: 16, colour: INK, bullet: 0, after: 3 }));
  return [heading, ...lines];
}

export function isDrawn(section: Section): boolean {
  return section.facilitators !== true && (section.role === 'summary' || section.role === 'subject');
}

/** @param leftOut what sections that are drawn have kept back */
export function closingSlides(document: Document, leftOut: readonly LeftOut[], words: Words): Slide[] {
  const others = document.sections.filter((section) => !isDrawn(section));
  const facilitators = others.filter((section) => section.facilitators === true);
  const handouts = others.filter((section) => section.facilitators !== true && section.role === 'handout');
  const annexes = others.filter((section) => section.facilitators !== true && section.role !== 'handout');
  const names = (sections: readonly Section[]): string[] => sections.map((section) => sectionName(section, words));
  const lines = [
    ...group(words.inWorkbook, [...leftOut.map((one) => partsLine(one, words)), ...names(annexes)]),
    ...group(words.handouts, names(handouts)),
    ...group(words.facilitators, names(facilitators)),
  ];
  if (lines.length === 0) return [];
  const flow = new SlideFlow();
  flow.place(textPiece(lines));
  return flow.slides.map(({ boxes, notes }, index): Slide => {
    const part = flow.slides.length > 1 ? `(${index + 1}/${flow.slides.length})` : '';
    return { kind: 'content', title: headline(words.notOnSlides, part).box, boxes, notes };
  });
}
