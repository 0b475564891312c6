/** Paragraphs, lists and call-outs: text over the whole page. */
import type { Callout, ListBlock, Paragraph } from '../../../core/document.ts';
import { leaveAir, putLine, type Ground } from './ground.ts';
import { calloutLook, HEADING, INK, NOTE } from './looks.ts';
import type { Look } from './sheet-plan.ts';

const LEAD_SCALE = 1.25;

export function layParagraph(ground: Ground, block: Paragraph): void {
  const plain: Look = { size: ground.size, colour: INK, wrap: true, upright: 'middle', across: 'left' };
  if (block.tone === 'note') putLine(ground, block.text, NOTE);
  else if (block.tone === 'lead') putLine(ground, block.text, { ...plain, bold: true, size: Math.round(ground.size * LEAD_SCALE) });
  else putLine(ground, block.text, plain);
  leaveAir(ground.plan);
}

export function layList(ground: Ground, block: ListBlock): void {
  if (block.title !== undefined) putLine(ground, block.title, HEADING);
  const look: Look = { size: ground.size, colour: INK, wrap: true, upright: 'top', across: 'left', indent: 1 };
  for (const item of block.items) putLine(ground, `• ${item}`, look);
  leaveAir(ground.plan);
}

/** Call-outs on the minister's page stay a little smaller than its table, so that all fits one page. */
const CALLOUT_SIZE = 12;

export function layCallout(ground: Ground, block: Callout): void {
  const size = Math.min(ground.size, CALLOUT_SIZE);
  putLine(ground, block.title, calloutLook(block.tone, size + 1, true));
  for (const line of block.lines) putLine(ground, `• ${line}`, calloutLook(block.tone, size, false));
  leaveAir(ground.plan);
}
