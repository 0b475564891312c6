import { Paragraph, type FileChild } from 'docx';
import type { Block, ListBlock, Paragraph as ParagraphBlock } from '../../core/document.ts';
import { callout } from './callout.ts';
import { drawChart } from './chart/chart-drawing.ts';
import { figures } from './figures.ts';
import { form } from './form/form.ts';
import type { Ground } from './ground.ts';
import { drawTable } from './table/table.ts';
import { optionalHeading, runs, styled } from './text.ts';
import { tree } from './tree.ts';

function paragraph({ text, tone }: ParagraphBlock): Paragraph {
  if (tone === undefined) return new Paragraph({ children: runs(text) });
  return styled(tone === 'lead' ? 'PackLead' : 'PackNote', text);
}

function list(block: ListBlock): Paragraph[] {
  const items = block.items.map((item) => new Paragraph({ bullet: { level: 0 }, spacing: { after: 60 }, children: runs(item) }));
  return [...optionalHeading(2, block.title), ...items];
}

export function drawBlock(block: Block, ground: Ground): FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(block)];
    case 'callout':
      return callout(block, ground);
    case 'key-figures':
      return figures(block, ground);
    case 'table':
      return drawTable(block, ground);
    case 'chart':
    case 'slope':
      return drawChart(block, ground);
    case 'tree':
      return tree(block, ground);
    case 'form':
      return form(block, ground);
    case 'list':
      return list(block);
  }
}
