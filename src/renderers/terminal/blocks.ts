/** Blocks of a section as lines of a terminal. */
import type { Block, Callout, KeyFigures, ListBlock } from '../../core/document.ts';
import { cellText } from '../format-number.ts';
import { statusText } from '../status-text.ts';
import { displayWidth, pad, wrap } from './display-width.ts';
import { safeText } from './safe-text.ts';
import { formLines } from './form-lines.ts';
import { slopeLines } from './slope-lines.ts';
import { treeLines } from './tree-lines.ts';
import { tableLines, type TableOptions } from './table.ts';

function numbered(lines: readonly string[], mark: (index: number) => string, columns: number): string[] {
  return lines.flatMap((line, index) => {
    const lead = ` ${mark(index)}  `;
    const [head = '', ...rest] = wrap(safeText(line), columns - displayWidth(lead));
    return [lead + head, ...rest.map((one) => ' '.repeat(displayWidth(lead)) + one)];
  });
}

function calloutLines(callout: Callout, { columns, paint }: TableOptions): string[] {
  const decision = callout.tone === 'decision';
  const mark = (index: number): string => (decision ? String(index + 1) : '·');
  const title = wrap(safeText(callout.title), columns).map((line) => paint.tone(callout.tone, line));
  return [...title, ...numbered(callout.lines, mark, columns)];
}

function listLines(list: ListBlock, { columns, paint }: TableOptions): string[] {
  const title = list.title === undefined ? [] : wrap(safeText(list.title), columns).map((line) => paint.strong(line));
  return [...title, ...numbered(list.items, () => '·', columns)];
}

/** Label, dots, value: one a line. */
function figureLines(block: KeyFigures, { columns, language, paint }: TableOptions): string[] {
  const labels = block.figures.map((figure) => safeText(figure.label));
  const width = Math.min(Math.max(0, ...labels.map(displayWidth)), columns - 20);
  return block.figures.flatMap((figure, index) => {
    const label = `${pad(labels[index] ?? '', width)}  `;
    if (figure.column.kind === 'status' && figure.cell.text === undefined) {
      return [label + paint.status(String(figure.cell.value), statusText(String(figure.cell.value), language))];
    }
    const [head = '', ...rest] = wrap(safeText(cellText(figure.cell, figure.column, language)), columns - width - 2);
    return [label + head, ...rest.map((line) => ' '.repeat(width + 2) + line)];
  });
}

/** Lines of a block; a chart has none here: a page draws it in its own place. */
export function blockLines(block: Block, options: TableOptions): string[] {
  switch (block.kind) {
    case 'paragraph': {
      const lines = wrap(safeText(block.text), options.columns);
      return block.tone === 'note' ? lines.map((line) => options.paint.dim(line)) : lines;
    }
    case 'callout':
      return calloutLines(block, options);
    case 'list':
      return listLines(block, options);
    case 'key-figures':
      return figureLines(block, options);
    case 'table': {
      const title = block.title === undefined ? [] : wrap(safeText(block.title), options.columns).map((line) => options.paint.strong(line));
      const note = block.note === undefined ? [] : wrap(safeText(block.note), options.columns).map((line) => options.paint.dim(line));
      return [...title, ...tableLines(block, options), ...note];
    }
    case 'slope':
      return slopeLines(block, options);
    case 'tree':
      return treeLines(block, options);
    case 'form':
      return formLines(block, options);
    case 'chart':
      return [];
  }
}
