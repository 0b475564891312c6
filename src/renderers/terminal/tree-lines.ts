/** A tree of causes as indented lines. */
import type { TreeBlock } from '../../core/document.ts';
import { nodeWords, treeOutline, type OutlineRow } from '../charts/tree/tree-outline.ts';
import { displayWidth, wrap } from './display-width.ts';
import { safeText } from './safe-text.ts';
import type { TableOptions } from './table.ts';

/** Narrower than this no text can be read: deeper levels are no longer moved in. */
const NARROWEST_TEXT = 18;

/** What stands before a row's first line, and before its others. */
function leads({ node, last }: OutlineRow, columns: number): { readonly first: string; readonly rest: string } {
  if (last.length === 0) return { first: '', rest: node.children.length > 0 ? '│ ' : '' };
  const trunk = last.slice(0, -1).map((isLast) => (isLast ? '   ' : '│  '));
  const shown = trunk.join('').slice(0, Math.max(0, columns - NARROWEST_TEXT - 6));
  const end = last.at(-1) === true;
  return { first: `${shown}${end ? '└─ ' : '├─ '}`, rest: `${shown}${end ? '   ' : '│  '}${node.children.length > 0 ? '│ ' : ''}` };
}

export function treeLines(block: TreeBlock, { columns, paint }: TableOptions): string[] {
  const title = wrap(safeText(block.title), columns).map((line) => paint.strong(line));
  const lines = treeOutline(block.root).flatMap((row) => {
    const { first, rest } = leads(row, columns);
    const [head = '', ...more] = wrap(safeText(nodeWords(row.node)), columns - displayWidth(rest));
    const note = row.node.note === undefined ? [] : wrap(safeText(row.node.note), columns - displayWidth(rest));
    return [first + head, ...more.map((line) => rest + line), ...note.map((line) => rest + paint.dim(line))];
  });
  return [...title, ...lines];
}
