/** Causes of causes as pictures. */
import type { TreeBlock, TreeNode } from '../../core/document.ts';
import type { CauseNode, CausesOfPriority } from '../../delivery/causes/result.ts';
import type { Words } from './words/words.ts';

function nodeOf({ cause, children }: CauseNode): TreeNode {
  return {
    text: cause.text,
    ...(cause.category === undefined ? {} : { category: cause.category }),
    ...(cause.evidence === undefined ? {} : { note: cause.evidence }),
    children: children.map(nodeOf),
  };
}

export function causeCount(tree: readonly CauseNode[]): number {
  return tree.reduce((count, { children }) => count + 1 + causeCount(children), 0);
}

function depth(tree: readonly CauseNode[]): number {
  return tree.length === 0 ? 0 : 1 + Math.max(...tree.map(({ children }) => depth(children)));
}

/** The five whys of a priority, from the problem on; none without a cause. */
export function whysBlock({ tree }: CausesOfPriority, id: string, title: string, words: Words): TreeBlock[] {
  if (tree.length === 0) return [];
  return [
    {
      kind: 'tree',
      id: `${id}-whys`,
      title: words.tree(title),
      alt: words.treeAlt(causeCount(tree), depth(tree)),
      style: 'whys',
      root: { text: title, children: tree.map(nodeOf) },
    },
  ];
}

/** The same as a fishbone, where each first cause names its kind and there are at least two kinds. */
export function fishboneBlock({ tree }: CausesOfPriority, id: string, title: string, words: Words): TreeBlock[] {
  const bones = new Set(tree.map(({ cause }) => cause.category));
  if (bones.has(undefined) || bones.size < 2) return [];
  return [
    {
      kind: 'tree',
      id: `${id}-fishbone`,
      title: words.fishbone(title),
      alt: words.fishboneAlt(causeCount(tree), bones.size),
      style: 'fishbone',
      root: { text: title, children: tree.map(nodeOf) },
    },
  ];
}
