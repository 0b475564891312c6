/** Blocks of a section in GitHub's Markdown. */
import type {
  Block,
  Callout,
  ChartBlock,
  Column,
  KeyFigures,
  ListBlock,
  SlopeBlock,
  TableBlock,
  TableCell,
  TreeBlock,
} from '../../core/document.ts';
import type { Language } from '../../core/language.ts';
import { cellText } from '../format-number.ts';
import { heatMark, heatShare } from '../heat.ts';
import { sparklineText } from '../sparkline.ts';
import { escapeInline, escapeLine } from './escape.ts';
import { formParts } from './form.ts';
import { treeList } from './tree-list.ts';

/** Spaces collapse in Markdown, so a gap in a sparkline is a dot. */
const GAP = '·';

const ALERTS = { decision: 'IMPORTANT', caveat: 'WARNING', info: 'NOTE' } as const;

function cell(value: TableCell, column: Column, language: Language): string {
  if (value.text === undefined && typeof value.value === 'object' && value.value !== null) return sparklineText(value.value, GAP);
  const share = heatShare(value, column);
  const text = `${share === undefined ? '' : `${heatMark(share)} `}${escapeInline(cellText(value, column, language))}`;
  const shown = value.strong === true && text !== '' ? `**${text}**` : text;
  return value.link === undefined ? shown : `[${shown}](#${value.link})`;
}

const RULES = { left: ':--', right: '--:', center: ':-:' } as const;

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function table(block: TableBlock, language: Language): string[] {
  const { columns, rows, title, note, empty } = block;
  const head = title === undefined ? [] : [`### ${escapeInline(title)}`];
  if (rows.length === 0) return [...head, ...(empty === undefined ? [] : [escapeLine(empty)])];
  const lines = [
    row(columns.map((column) => escapeInline(column.label))),
    row(columns.map((column) => RULES[column.align ?? 'left'])),
    ...rows.map((cells) => row(columns.map((column, index) => cell(cells[index] ?? { value: null }, column, language)))),
  ];
  return [...head, lines.join('\n'), ...(note === undefined ? [] : [`_${escapeInline(note)}_`])];
}

function keyFigures(block: KeyFigures, language: Language): string {
  const lines = block.figures.map((figure) =>
    row([escapeInline(figure.label), `**${escapeInline(cellText(figure.cell, figure.column, language))}**`]),
  );
  return [row(['', '']), row([RULES.left, RULES.right]), ...lines].join('\n');
}

function callout(block: Callout): string {
  const lines = block.lines.map((line) => `> - ${escapeLine(line)}`);
  return [`> [!${ALERTS[block.tone]}]`, `> **${escapeInline(block.title)}**`, '>', ...lines].join('\n');
}

function list(block: ListBlock): string[] {
  const title = block.title === undefined ? [] : [`**${escapeInline(block.title)}**`];
  return [...title, block.items.map((item) => `- ${escapeLine(item)}`).join('\n')];
}

/** Where a picture lies beside the page. */
export function chartPath(chart: ChartBlock | SlopeBlock | TreeBlock): string {
  return `charts/${chart.id}.svg`;
}

/** Parts of a page, to be set apart by blank lines. */
export function blockParts(block: Block, language: Language): string[] {
  switch (block.kind) {
    case 'paragraph': {
      const text = escapeLine(block.text);
      return [block.tone === 'lead' ? `**${text}**` : block.tone === 'note' ? `<sub>${text}</sub>` : text];
    }
    case 'callout':
      return [callout(block)];
    case 'key-figures':
      return block.figures.length === 0 ? [] : [keyFigures(block, language)];
    case 'table':
      return table(block, language);
    case 'chart':
    case 'slope':
      return [`![${escapeInline(`${block.title}. ${block.alt}`)}](${chartPath(block)})`];
    case 'tree':
      return [`![${escapeInline(`${block.title}. ${block.alt}`)}](${chartPath(block)})`, treeList(block)];
    case 'form':
      return formParts(block, language);
    case 'list':
      return list(block);
  }
}
