/** Causes from left to right: each level a column of boxes, joined by lines. */
import type { TreeNode } from '../../../core/document.ts';
import { visibleText } from '../../excel/text/safe-text.ts';
import type { Box, Frame, TextLine } from '../deck.ts';
import { INK, LINE, MUTED, PAGE, PALE, WHITE } from './looks.ts';
import { textHeight } from './text-piece.ts';

const MARGIN = 0.07;
const ACROSS = 0.36;
const DOWN = 0.12;
/** Inches below which a box holds too few words a line. */
const NARROWEST = 1.6;
const WIDEST = 5;

interface Sized {
  readonly lines: readonly TextLine[];
  readonly own: number;
  readonly children: readonly Sized[];
  /** Inches of the node with all that hangs on it. */
  readonly whole: number;
}

interface Measure {
  readonly width: number;
  readonly size: number;
  readonly levels: number;
}

function nodeLines(node: TreeNode, measure: Measure, level: number): TextLine[] {
  const { size } = measure;
  const more = node.children.length > 0 && level + 1 >= measure.levels ? ' …' : '';
  const category: TextLine[] =
    node.category === undefined ? [] : [{ text: visibleText(node.category), size: 14, italic: true, colour: MUTED }];
  const note: TextLine[] = node.note === undefined ? [] : [{ text: visibleText(node.note), size: 14, colour: MUTED }];
  return [...category, { text: visibleText(node.text) + more, size, bold: level === 0, colour: INK }, ...note];
}

function sized(node: TreeNode, measure: Measure, level = 0): Sized {
  const lines = nodeLines(node, measure, level);
  const own = textHeight(lines, measure.width - 2 * MARGIN) + 2 * MARGIN;
  const children = level + 1 < measure.levels ? node.children.map((child) => sized(child, measure, level + 1)) : [];
  const below = children.reduce((sum, child) => sum + child.whole, 0) + Math.max(0, children.length - 1) * DOWN;
  return { lines, own, children, whole: Math.max(own, below) };
}

function rule(x: number, y: number, w: number, h: number): Box {
  return { kind: 'rule', frame: { x, y, w, h }, colour: '5B6B7A', points: 1.5 };
}

/** One line out of the parent, one down along its children, one into each. */
function joints(from: number, middle: number, to: number, ends: readonly number[]): Box[] {
  const x = (from + to) / 2;
  const all = [middle, ...ends];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const spine = most - least < 0.005 ? [] : [rule(x, least, 0, most - least)];
  return [rule(from, middle, x - from, 0), ...spine, ...ends.map((y) => rule(x, y, to - x, 0))];
}

function place(node: Sized, frame: Frame, level: number): { readonly boxes: Box[]; readonly middle: number } {
  const next = frame.x + frame.w + ACROSS;
  let top = frame.y + (node.whole - (node.children.reduce((sum, child) => sum + child.whole + DOWN, 0) - DOWN)) / 2;
  const children = node.children.map((child) => {
    const placed = place(child, { ...frame, x: next, y: top }, level + 1);
    top += child.whole + DOWN;
    return placed;
  });
  const middle = frame.y + node.whole / 2;
  const at = { x: frame.x, y: middle - node.own / 2, w: frame.w, h: node.own };
  const box: Box = {
    kind: 'text',
    frame: at,
    lines: node.lines,
    margin: MARGIN,
    fill: level === 0 ? 'DDE3EA' : level % 2 === 1 ? WHITE : PALE,
    border: { colour: level === 0 ? INK : LINE, points: level === 0 ? 1.5 : 1 },
    upright: 'middle',
  };
  const lines =
    children.length === 0
      ? []
      : joints(
          at.x + at.w,
          middle,
          next,
          children.map((child) => child.middle),
        );
  return { boxes: [...lines, box, ...children.flatMap((child) => child.boxes)], middle };
}

function depthOf(node: TreeNode): number {
  return 1 + Math.max(0, ...node.children.map(depthOf));
}

/** As many levels as are readable within the frame. @returns no boxes and 0 levels where not even two fit */
export function treeBoxes(
  root: TreeNode,
  frame: Frame,
): { readonly boxes: readonly Box[]; readonly levels: number; readonly height: number } {
  for (let levels = depthOf(root); levels > 1 || levels === depthOf(root); levels--) {
    const width = Math.min(WIDEST, (frame.w - (levels - 1) * ACROSS) / levels);
    if (width < NARROWEST) continue;
    for (const size of [18, 16, 14]) {
      const all = sized(root, { width, size, levels });
      if (all.whole > frame.h) continue;
      return { boxes: place(all, { ...frame, x: PAGE.left, w: width }, 0).boxes, levels, height: all.whole };
    }
    if (levels === 1) break;
  }
  return { boxes: [], levels: 0, height: 0 };
}
