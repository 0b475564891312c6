/** Five whys from left to right: each level a column, each cause level with the middle of its own causes. */
import type { TreeNode } from '../../../core/document.ts';
import { stackTexts, type StackedText, type TreeBox, type TreeLine, type TreePicture, type TreeText } from './tree-picture.ts';

const EDGE = 24;
/** Between the columns, where the lines run. */
const GAP = 36;
/** Between two boxes of a column. */
const AIR = 12;
const PADDING = 9;
const NARROWEST_BOX = 150;
const WIDEST_BOX = 300;

interface Sized {
  readonly node: TreeNode;
  readonly stack: readonly StackedText[];
  /** Of its own box. */
  readonly height: number;
  /** Of everything below it in the tree, itself included. */
  readonly room: number;
  readonly children: readonly Sized[];
}

interface Drawing {
  readonly boxWidth: number;
  readonly boxes: TreeBox[];
  readonly texts: TreeText[];
  readonly lines: TreeLine[];
}

function depthOf(node: TreeNode): number {
  return 1 + Math.max(0, ...node.children.map(depthOf));
}

function roomOf(children: readonly Sized[]): number {
  return children.reduce((sum, child) => sum + child.room, 0) + AIR * Math.max(0, children.length - 1);
}

function sized(node: TreeNode, boxWidth: number, isRoot: boolean): Sized {
  const stack: StackedText[] = [
    { text: node.category ?? '', look: 'small' },
    { text: node.text, look: isRoot ? 'strong' : 'words' },
    { text: node.note ?? '', look: 'small' },
  ];
  const height = stackTexts(stack, 0, 0, boxWidth - 2 * PADDING).height + 2 * PADDING;
  const children = node.children.map((child) => sized(child, boxWidth, false));
  return { node, stack, height, room: Math.max(height, roomOf(children)), children };
}

/** @param top of the room that the node and all below it may take @returns the middle of its box */
function draw(drawing: Drawing, one: Sized, column: number, top: number): number {
  const { boxWidth, boxes, texts, lines } = drawing;
  const x = EDGE + column * (boxWidth + GAP);
  const middle = top + one.room / 2;
  const y = middle - one.height / 2;
  boxes.push({ x, y, width: boxWidth, height: one.height, role: column === 0 ? 'effect' : 'cause' });
  texts.push(...stackTexts(one.stack, x + PADDING, y + PADDING, boxWidth - 2 * PADDING).texts);
  let below = top + (one.room - roomOf(one.children)) / 2;
  const middles = one.children.map((child) => {
    const at = draw(drawing, child, column + 1, below);
    below += child.room + AIR;
    return at;
  });
  const [right, turn] = [x + boxWidth, x + boxWidth + GAP / 2];
  if (middles.length > 0) lines.push({ x1: right, y1: middle, x2: turn, y2: middle, weight: 'bone' });
  const ends = [...middles, middle];
  if (middles.length > 0 && Math.max(...ends) > Math.min(...ends)) {
    lines.push({ x1: turn, y1: Math.min(...ends), x2: turn, y2: Math.max(...ends), weight: 'bone' });
  }
  for (const at of middles) lines.push({ x1: turn, y1: at, x2: right + GAP, y2: at, weight: 'bone' });
  return middle;
}

/** @param least width of the picture; it is wider where the tree is deep */
export function whysPicture(root: TreeNode, least: number): TreePicture {
  const columns = depthOf(root);
  const shared = (least - 2 * EDGE - GAP * (columns - 1)) / columns;
  const boxWidth = Math.min(WIDEST_BOX, Math.max(NARROWEST_BOX, shared));
  const tree = sized(root, boxWidth, true);
  const drawing: Drawing = { boxWidth, boxes: [], texts: [], lines: [] };
  draw(drawing, tree, 0, EDGE / 2);
  const width = Math.max(least, 2 * EDGE + columns * boxWidth + (columns - 1) * GAP);
  const { boxes, texts, lines } = drawing;
  return { width, height: tree.room + EDGE, boxes, texts, lines };
}
