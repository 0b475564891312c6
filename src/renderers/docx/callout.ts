import { type FileChild } from 'docx';
import type { Callout } from '../../core/document.ts';
import { cell, fixedTable, row, rule } from './bordered.ts';
import type { Ground } from './ground.ts';
import { gap, styled } from './text.ts';

const TONES = {
  decision: { fill: 'DDE3EA', bar: '1B2733', bullets: true },
  caveat: { fill: 'FFF4D6', bar: 'B7791F', bullets: false },
  info: { fill: 'F4F6F8', bar: 'A3B1BF', bullets: false },
} as const;

/** A box with a thick left edge; what is to be decided is numbered. */
export function callout(block: Callout, ground: Ground): FileChild[] {
  const { fill, bar, bullets } = TONES[block.tone];
  const lines = block.lines.map((line, index) =>
    styled('PackCell', `${bullets ? `${index + 1}.` : '•'} ${line}`, {}, { indent: { left: 240, hanging: 240 } }),
  );
  const borders = { top: rule(4, bar), bottom: rule(4, bar), right: rule(4, bar), left: rule(36, bar) };
  const content = [styled('PackCell', block.title, { bold: true, size: 21 }, { keepNext: true }), ...lines];
  const box = cell(ground.width, {
    borders,
    shading: { fill },
    children: content,
    margins: { top: 80, bottom: 80, left: 160, right: 120 },
  });
  return [fixedTable([row([box])], [ground.width]), gap()];
}
