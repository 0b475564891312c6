/** A tree of causes in HTML. */
import type { TreeBlock, TreeNode } from '../../core/document.ts';
import { nodeWords } from '../charts/tree/tree-outline.ts';
import { escapeXml } from '../escape-xml.ts';

function nodeHtml(node: TreeNode): string {
  const note = node.note === undefined ? '' : ` <span class="note">${escapeXml(node.note)}</span>`;
  const below = node.children.length === 0 ? '' : `<ul>${node.children.map(nodeHtml).join('')}</ul>`;
  return `<li>${escapeXml(nodeWords(node))}${note}${below}</li>`;
}

export function treeHtml(block: TreeBlock): string {
  return `<h3>${escapeXml(block.title)}</h3><ul>${nodeHtml(block.root)}</ul>`;
}
