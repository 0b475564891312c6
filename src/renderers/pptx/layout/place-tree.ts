import type { TreeBlock, TreeNode } from '../../../core/document.ts';
import { visibleText } from '../../excel/text/safe-text.ts';
import type { TextLine } from '../deck.ts';
import type { Words } from '../words.ts';
import { INK, PAGE, SIZES } from './looks.ts';
import type { SlideFlow } from './slide-flow.ts';
import { textPiece } from './text-piece.ts';
import { treeBoxes } from './tree-layout.ts';

/** The bones of a fishbone are its categories, in the order in which they first stand. */
function withBones(block: TreeBlock): TreeNode {
  const { root } = block;
  if (block.style !== 'fishbone') return root;
  const categories = [...new Set(root.children.map((child) => child.category ?? ''))];
  const bones = categories.flatMap((category): TreeNode[] => {
    const causes = root.children
      .filter((child) => (child.category ?? '') === category)
      .map(({ text, note, children }): TreeNode => ({ text, children, ...(note === undefined ? {} : { note }) }));
    return category === '' ? causes : [{ text: category, children: causes }];
  });
  return { ...root, children: bones };
}

function nested(node: TreeNode, level: number): TextLine[] {
  const label = node.category === undefined ? '' : `${node.category}: `;
  const note = node.note === undefined ? '' : ` (${node.note})`;
  const size = level === 0 ? SIZES.body : 16;
  const line: TextLine = { text: visibleText(label + node.text + note), size, bullet: Math.min(level, 4), after: 4 };
  return [line, ...node.children.flatMap((child) => nested(child, level + 1))];
}

/** What hangs on the last level that was drawn. */
function hidden(node: TreeNode, levels: number): TextLine[] {
  if (node.children.length === 0) return [];
  if (levels > 1) return node.children.flatMap((child) => hidden(child, levels - 1));
  return [
    { text: visibleText(node.text), size: SIZES.body, bold: true, colour: INK, after: 4 },
    ...node.children.flatMap((child) => nested(child, 0)),
  ];
}

const TITLE_HEIGHT = 0.45;

/** The levels that are readable as boxes; what is deeper as a list on the next slides. */
export function placeTree(flow: SlideFlow, block: TreeBlock, words: Words): void {
  const root = withBones(block);
  flow.turn();
  const frame = { x: PAGE.left, y: flow.top + TITLE_HEIGHT, w: PAGE.width, h: flow.room - TITLE_HEIGHT };
  const { boxes, levels, height } = treeBoxes(root, frame);
  const heading = { text: visibleText(block.title), size: SIZES.body, bold: true, colour: INK, after: 4 };
  flow.note(block.alt);
  if (levels > 0) {
    const title = { kind: 'text', frame: { ...frame, y: flow.top, h: TITLE_HEIGHT }, lines: [heading] } as const;
    const whole = TITLE_HEIGHT + height;
    flow.place({ least: whole, draw: () => ({ boxes: [title, ...boxes], height: whole }) });
  }
  const rest = hidden(root, Math.max(1, levels));
  if (rest.length === 0) return;
  const text = levels > 0 ? `${words.deeper}${words.colon}${heading.text}` : heading.text;
  const again = { ...heading, text: `${text} ${words.continued}` };
  flow.place(textPiece(rest, { heading: { ...heading, text }, again }));
}
