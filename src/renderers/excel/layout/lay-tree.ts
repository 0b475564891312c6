/** A tree of causes as rows, each level a column further to the right. */
import type { TreeBlock } from '../../../core/document.ts';
import { nodeWords, treeOutline } from '../../charts/tree/tree-outline.ts';
import { leaveAir, put, putLine, raise, textHeight, type Ground, type Stretch } from './ground.ts';
import { HEADING, INK, NOTE } from './looks.ts';
import type { Look } from './sheet-plan.ts';

/** Columns that the deepest level keeps for its words. */
const COLUMNS_FOR_WORDS = 4;
const BRANCH: NonNullable<Look['edges']> = { left: { style: 'medium', colour: '44546A' } };

export function layTree(ground: Ground, block: TreeBlock): void {
  const { plan, size } = ground;
  putLine(ground, block.title, HEADING);
  const deepest = Math.max(0, plan.widths.length - COLUMNS_FOR_WORDS);
  for (const { node, depth } of treeOutline(block.root)) {
    const first = Math.min(depth, deepest) + 1;
    const indent = Math.max(0, depth - deepest) + 1;
    const lay = (text: string, look: Look): void => {
      const at: Stretch = { row: plan.row, first, last: plan.widths.length };
      put(plan, at, { kind: 'text', text }, look);
      raise(plan, at.row, textHeight(plan, at, text, look));
      plan.row++;
    };
    const edges = depth === 0 ? {} : { edges: BRANCH };
    const words: Look = { size, bold: depth === 0, colour: INK, wrap: true, upright: 'middle', across: 'left', indent, ...edges };
    lay(nodeWords(node), words);
    if (node.note !== undefined && node.note !== '') lay(node.note, { ...NOTE, upright: 'middle', indent, ...edges });
  }
  leaveAir(plan);
}
