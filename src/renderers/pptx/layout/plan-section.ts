/** One section as slides: its answer first, then the picture with its numbers, then what is to be decided, then the rest. */
import type { Block, Callout, ChartBlock, KeyFigures, ListBlock, Section, SlopeBlock } from '../../../core/document.ts';
import type { Language } from '../../../core/language.ts';
import { visibleText } from '../../excel/text/safe-text.ts';
import type { Slide, TextLine } from '../deck.ts';
import type { Words } from '../words.ts';
import { figuresPiece } from './figures.ts';
import { headline, isOneLine } from './headline.ts';
import { CALLOUTS, INK, PAGE, SIZES } from './looks.ts';
import { placeChart } from './place-chart.ts';
import { placeTable } from './place-table.ts';
import { placeTree } from './place-tree.ts';
import type { Piece } from './piece.ts';
import { SlideFlow, type FilledSlide } from './slide-flow.ts';
import { textPiece, type TextLook } from './text-piece.ts';

interface SectionPlan {
  readonly slides: readonly Slide[];
  /** Blocks that are not on them. */
  readonly leftOut: readonly Block[];
}

interface Speaking {
  readonly words: Words;
  readonly language: Language;
}

function bodyLine(text: string, more: Partial<TextLine> = {}): TextLine {
  return { text: visibleText(text), size: SIZES.body, colour: INK, after: 6, ...more };
}

function headed(title: string | undefined, words: Words): Pick<TextLook, 'heading' | 'again'> {
  if (title === undefined) return {};
  const heading = bodyLine(title, { bold: true, after: 4 });
  return { heading, again: { ...heading, text: `${heading.text} ${words.continued}` } };
}

function calloutPiece(block: Callout, words: Words, across?: TextLook['across']): Piece {
  const { fill, bar } = CALLOUTS[block.tone];
  const lines = block.lines.map((line) => bodyLine(line, { after: 4, ...(block.lines.length > 1 ? { bullet: 0 } : {}) }));
  const look = { fill, bar, margin: 0.12, ...headed(block.title, words), ...(across === undefined ? {} : { across }) };
  return textPiece(lines, look);
}

const HALF = (PAGE.width - PAGE.gap) / 2;
const HALVES = [
  { x: PAGE.left, w: HALF },
  { x: PAGE.left + HALF + PAGE.gap, w: HALF },
] as const;

/** Two short boxes beside each other, where both fit below what stands here; else one below the other. */
function placePair(flow: SlideFlow, pair: readonly [Callout, Callout], words: Words): void {
  const halves = pair.map((block, index) => calloutPiece(block, words, HALVES[index]));
  const height = Math.max(...halves.map((half) => half.least));
  const draw: Piece['draw'] = (room, top) => ({ boxes: halves.flatMap((half) => half.draw(room, top).boxes), height });
  if (flow.placeBelow({ least: height, draw })) return;
  for (const block of pair) flow.place(calloutPiece(block, words));
}

function placeList(flow: SlideFlow, block: ListBlock, words: Words): void {
  const lines = block.items.map((item) => bodyLine(item, { bullet: 0 }));
  if (lines.length > 0) flow.place(textPiece(lines, headed(block.title, words)));
}

/** @returns whether the block is on a slide */
function placeBlock(flow: SlideFlow, block: Block, section: Section, { words, language }: Speaking): boolean {
  switch (block.kind) {
    case 'paragraph':
      if (block.tone === 'note') flow.note(block.text);
      else flow.place(textPiece([bodyLine(block.text, block.tone === 'lead' ? { bold: true } : {})]));
      return true;
    case 'callout':
      flow.place(calloutPiece(block, words));
      return true;
    case 'key-figures':
      if (block.figures.length > 0) flow.place(figuresPiece(block.figures, language));
      return true;
    case 'table':
      return placeTable(flow, block, { section, words, language });
    case 'chart':
    case 'slope':
      placeChart(flow, block, [], language);
      return true;
    case 'list':
      placeList(flow, block, words);
      return true;
    case 'tree':
      placeTree(flow, block, words);
      return true;
    case 'form':
      return false;
  }
}

/** Decisions have the whole width; what follows in pairs may stand side by side. */
function pairAt(blocks: readonly Block[], index: number): readonly [Callout, Callout] | undefined {
  const [one, two] = [blocks[index], blocks[index + 1]];
  if (one?.kind !== 'callout' || two?.kind !== 'callout') return undefined;
  return one.tone === 'decision' || two.tone === 'decision' ? undefined : [one, two];
}

/** @returns the blocks that are not on slides */
function placeBlocks(flow: SlideFlow, blocks: readonly Block[], section: Section, speaking: Speaking): Block[] {
  const leftOut: Block[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const pair = pairAt(blocks, index);
    const block = blocks[index];
    if (pair !== undefined) {
      placePair(flow, pair, speaking.words);
      index++;
    } else if (block !== undefined && !placeBlock(flow, block, section, speaking)) leftOut.push(block);
  }
  return leftOut;
}

interface Parts {
  readonly lead: string | undefined;
  readonly picture: ChartBlock | SlopeBlock | undefined;
  readonly figures: KeyFigures['figures'];
  readonly others: readonly Block[];
  /** Tables whose numbers a picture shows already. */
  readonly behind: readonly Block[];
}

/** A subject's first picture comes first, with its figures; what is to be decided comes before the rest. */
function partsOf(section: Section): Parts {
  const { blocks } = section;
  const lead = blocks.find((block) => block.kind === 'paragraph' && block.tone === 'lead');
  const tables = new Set(blocks.map((block) => (block.kind === 'chart' || block.kind === 'slope' ? block.table : undefined)));
  const isSubject = section.role === 'subject';
  const behind = isSubject ? blocks.filter((block) => block.kind === 'table' && tables.has(block.id)) : [];
  const picture = isSubject ? blocks.find((block) => block.kind === 'chart' || block.kind === 'slope') : undefined;
  const figures = picture === undefined ? [] : blocks.flatMap((block) => (block.kind === 'key-figures' ? block.figures : []));
  const rest = blocks.filter(
    (block) => block !== lead && block !== picture && !behind.includes(block) && !(picture !== undefined && block.kind === 'key-figures'),
  );
  const isDecision = (block: Block): boolean => isSubject && block.kind === 'callout' && block.tone === 'decision';
  const others = [...rest.filter(isDecision), ...rest.filter((block) => !isDecision(block))];
  return { lead: lead?.kind === 'paragraph' ? lead.text : undefined, picture, figures, others, behind };
}

function finish(filled: readonly FilledSlide[], section: Section, first: string, rest: string): Slide[] {
  const count = filled.length;
  return filled.map(({ boxes, notes }, index): Slide => {
    const part = count > 1 ? `(${index + 1}/${count})` : '';
    const { box } = headline(index === 0 ? first : rest, index === 0 && first !== rest ? '' : part);
    return { kind: 'content', section: section.id, title: box, boxes, notes: notes.map(visibleText) };
  });
}

/** @param section a summary or a subject */
export function planSection(section: Section, speaking: Speaking): SectionPlan {
  const { lead, picture, figures, others, behind } = partsOf(section);
  const title = visibleText(section.title);
  const answer = lead === undefined ? undefined : visibleText(lead);
  const isHeadline = section.role === 'summary' && answer !== undefined && isOneLine(answer);
  const flow = new SlideFlow();
  const { cut } = headline(title, '(10/10)');
  if (cut !== undefined) flow.lead(textPiece([cut]));
  if (answer !== undefined && !isHeadline) flow.lead(textPiece([{ text: answer, size: SIZES.lead, colour: INK }]));
  if (picture !== undefined) placeChart(flow, picture, figures, speaking.language);
  const leftOut = placeBlocks(flow, others, section, speaking);
  const slides = flow.slides.length === 0 && answer !== undefined ? [flow.current] : flow.slides;
  return { slides: finish(slides, section, isHeadline ? answer : title, title), leftOut: [...behind, ...leftOut] };
}
