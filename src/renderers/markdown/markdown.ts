/** A document as one Markdown page, its charts as SVG files beside it. */
import type { Block, ChartBlock, Document, Section, SlopeBlock, TreeBlock } from '../../core/document.ts';
import type { Language } from '../../core/language.ts';
import { slopeSvg } from '../charts/slope/slope-svg.ts';
import { chartSvg } from '../charts/svg.ts';
import { treeSvg } from '../charts/tree/tree-svg.ts';
import { blockParts, chartPath } from './blocks.ts';
import { escapeInline, escapeLine } from './escape.ts';

function sectionParts(section: Section, document: Document): string[] {
  const heading = `<a id="${section.id}"></a>\n\n## ${escapeInline(section.title)}`;
  return [heading, ...section.blocks.flatMap((block) => blockParts(block, document.language))];
}

type Picture = ChartBlock | SlopeBlock | TreeBlock;

/** The page alone: tables that GitHub renders, links between sections, pictures by relative path. */
export function markdownPage(document: Document): string {
  const head = [
    `# ${escapeInline(document.title)}`,
    [escapeLine(document.subtitle), escapeInline(document.author)].filter((text) => text !== '').join(' · '),
  ];
  const parts = [...head, ...document.sections.flatMap((section) => sectionParts(section, document))];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function isPicture(block: Block): block is Picture {
  return block.kind === 'chart' || block.kind === 'slope' || block.kind === 'tree';
}

function picture(block: Picture, language: Language): string {
  if (block.kind === 'tree') return treeSvg(block);
  return block.kind === 'chart' ? chartSvg(block, language) : slopeSvg(block, language);
}

/** @returns `<kind>.md` and `charts/<id>.svg` for every picture, in the document's order */
export function renderMarkdown(document: Document): { readonly path: string; readonly bytes: Uint8Array }[] {
  const encoder = new TextEncoder();
  const charts = document.sections.flatMap((section) => section.blocks.filter(isPicture));
  return [
    { path: `${document.kind}.md`, bytes: encoder.encode(markdownPage(document)) },
    ...charts.map((chart) => ({ path: chartPath(chart), bytes: encoder.encode(`${picture(chart, document.language)}\n`) })),
  ];
}
