import type { TreeBlock } from '../../core/document.ts';
import { nodeWords, treeOutline } from '../charts/tree/tree-outline.ts';
import { escapeInline, escapeLine } from './escape.ts';

/** A tree as a nested list: what the picture shows, in words. */
export function treeList(block: TreeBlock): string {
  return treeOutline(block.root)
    .map(({ node, depth }) => {
      const note = node.note === undefined ? '' : ` <sub>${escapeInline(node.note)}</sub>`;
      const words = escapeLine(nodeWords(node));
      return `${'  '.repeat(depth)}- ${depth === 0 ? `**${words}**` : words}${note}`;
    })
    .join('\n');
}
