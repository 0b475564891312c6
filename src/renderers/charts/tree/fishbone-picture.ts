/** A fishbone: the effect at the right end of a spine, a bone for each category, its causes along it. */
import type { TreeNode } from '../../../core/document.ts';
import { nodeWords } from './tree-outline.ts';
import { stackTexts, type StackedText, type TreeBox, type TreeLine, type TreePicture, type TreeText } from './tree-picture.ts';

const EDGE = 20;
/** How far a bone's end lies left of where it meets the spine. */
const SLANT = 46;
/** Between a bone and the words of the next one. */
const AIR = 20;
const PADDING = 8;
const BETWEEN_CAUSES = 10;
const HEAD = 190;
const NARROWEST_TEXT = 150;
const INDENT = 10;
const SHORTEST_BONE = 70;

export interface Bone {
  readonly label: string;
  readonly causes: readonly TreeNode[];
}

/** First-level causes of one category share a bone; one without a category is a bone of its own. */
export function bonesOf(root: TreeNode): Bone[] {
  const bones = new Map<string, { label: string; causes: TreeNode[] }>();
  for (const [index, node] of root.children.entries()) {
    const { category = '' } = node;
    const key = category === '' ? `own ${index}` : `category ${category}`;
    const bone = bones.get(key) ?? { label: category === '' ? node.text : category, causes: [] };
    if (category !== '') bone.causes.push(node);
    else bone.causes.push(...(node.note === undefined ? [] : [{ text: node.note, children: [] }]), ...node.children);
    bones.set(key, bone);
  }
  return [...bones.values()];
}

/** A cause and what lies behind it, deeper levels moved in and in smaller letters. */
function causeStack(cause: TreeNode, depth: number): StackedText[] {
  const indent = depth * INDENT;
  const words = depth === 0 ? cause.text : `– ${nodeWords(cause)}`;
  return [
    { text: words, look: depth === 0 ? 'words' : 'small', indent },
    { text: cause.note === undefined || cause.note === '' ? '' : `(${cause.note})`, look: 'small', indent },
    ...cause.children.flatMap((child) => causeStack(child, Math.min(depth + 1, 4))),
  ];
}

interface Sketch {
  readonly textWidth: number;
  readonly spine: number;
  readonly boxes: TreeBox[];
  readonly texts: TreeText[];
  readonly lines: TreeLine[];
}

function labelStack(bone: Bone): StackedText[] {
  return [{ text: bone.label, look: 'strong' }];
}

function labelHeight(bone: Bone, textWidth: number): number {
  return stackTexts(labelStack(bone), 0, 0, textWidth).height + 2 * PADDING;
}

function causeHeights(bone: Bone, textWidth: number): number[] {
  return bone.causes.map((cause) => stackTexts(causeStack(cause, 0), 0, 0, textWidth).height + 4);
}

/** What a bone needs between its label and the spine. */
function boneLength(bone: Bone, textWidth: number): number {
  return causeHeights(bone, textWidth).reduce((sum, height) => sum + height + BETWEEN_CAUSES, BETWEEN_CAUSES * 2);
}

/**
 * @param foot where the bone meets the spine @param length of the half it lies in, without labels
 * @param up whether it lies above the spine
 */
function drawBone(sketch: Sketch, bone: Bone, foot: number, length: number, up: boolean): void {
  const { textWidth, spine, boxes, texts, lines } = sketch;
  const end = up ? spine - length : spine + length;
  const at = (y: number): number => foot - (SLANT * Math.abs(spine - y)) / length;
  lines.push({ x1: foot - SLANT, y1: end, x2: foot, y2: spine, weight: 'bone' });
  const height = labelHeight(bone, textWidth);
  const box = { x: foot - SLANT - textWidth - PADDING, y: up ? end - height : end, width: textWidth + 2 * PADDING, height };
  boxes.push({ ...box, role: 'category' });
  texts.push(...stackTexts(labelStack(bone), box.x + PADDING, box.y + PADDING, textWidth).texts);
  const heights = causeHeights(bone, textWidth);
  let top = up ? end + BETWEEN_CAUSES : spine + BETWEEN_CAUSES * 2;
  for (const [index, cause] of bone.causes.entries()) {
    const bottom = top + (heights[index] ?? 0);
    // Words end where the bone is farthest to the left beside them.
    const right = Math.min(at(top), at(bottom)) - PADDING;
    texts.push(...stackTexts(causeStack(cause, 0), right - textWidth, top, textWidth).texts);
    lines.push({ x1: right - textWidth, y1: bottom, x2: at(bottom), y2: bottom, weight: 'thin' });
    top = bottom + BETWEEN_CAUSES;
  }
}

/** @param least width of the picture; it is wider where there are many bones */
export function fishbonePicture(root: TreeNode, least: number): TreePicture {
  const bones = bonesOf(root);
  const columns = Math.max(1, Math.ceil(bones.length / 2));
  const room = (least - HEAD - 2 * EDGE - SLANT / 2) / columns;
  const textWidth = Math.max(NARROWEST_TEXT, Math.min(320, room - SLANT - AIR - PADDING));
  const step = textWidth + SLANT + AIR + PADDING;
  const half = (up: boolean): { readonly bones: Bone[]; readonly length: number; readonly labels: number } => {
    const own = bones.filter((_, index) => (index % 2 === 0) === up);
    const length = own.length === 0 ? 0 : Math.max(SHORTEST_BONE, ...own.map((bone) => boneLength(bone, textWidth)));
    return { bones: own, length, labels: Math.max(0, ...own.map((bone) => labelHeight(bone, textWidth))) };
  };
  const [above, below] = [half(true), half(false)];
  const headStack: StackedText[] = [
    { text: root.text, look: 'strong' },
    { text: root.note ?? '', look: 'small' },
  ];
  const headHeight = stackTexts(headStack, 0, 0, HEAD - 2 * PADDING).height + 2 * PADDING;
  const spine = Math.max(above.length + above.labels, headHeight / 2) + EDGE / 2;
  const sketch: Sketch = { textWidth, spine, boxes: [], texts: [], lines: [] };
  const headLeft = EDGE + columns * step + SLANT / 2;
  for (const [index, bone] of bones.entries()) {
    const up = index % 2 === 0;
    drawBone(sketch, bone, EDGE + (Math.floor(index / 2) + 1) * step, (up ? above : below).length, up);
  }
  sketch.lines.push({ x1: EDGE, y1: spine, x2: headLeft, y2: spine, weight: 'spine' });
  const head = { x: headLeft, y: spine - headHeight / 2, width: HEAD, height: headHeight };
  sketch.boxes.push({ ...head, role: 'effect' });
  sketch.texts.push(...stackTexts(headStack, head.x + PADDING, head.y + PADDING, HEAD - 2 * PADDING).texts);
  const height = spine + Math.max(below.length + below.labels, headHeight / 2) + EDGE / 2;
  const { boxes, texts, lines } = sketch;
  return { width: Math.max(least, headLeft + HEAD + EDGE), height, boxes, texts, lines };
}
