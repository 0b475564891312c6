/** A tree as the rows of an outline: what formats without a picture show. */
import type { TreeNode } from '../../../core/document.ts';

export interface OutlineRow {
  readonly node: TreeNode;
  /** 0 for the root. */
  readonly depth: number;
  /** For each level below the root down to this row: whether that branch is the last of its siblings. */
  readonly last: readonly boolean[];
}

/** The category where a node has one, then its words: `Staff: two posts are vacant`. */
export function nodeWords(node: TreeNode): string {
  if (node.category === undefined || node.category === '' || node.category === node.text) return node.text;
  return `${node.category}: ${node.text}`;
}

/** Depth first, as the document has them. */
export function treeOutline(root: TreeNode): OutlineRow[] {
  const rowsOf = (node: TreeNode, last: readonly boolean[]): OutlineRow[] => [
    { node, depth: last.length, last },
    ...node.children.flatMap((child, index) => rowsOf(child, [...last, index === node.children.length - 1])),
  ];
  return rowsOf(root, []);
}
