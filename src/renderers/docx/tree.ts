/**
 * Trees of causes as tables: their words stay words, wrap, and print alike in Word and LibreOffice. Five whys run from left to right,
 * each cause as high as all of its own causes; a fishbone has a column for each bone below the effect.
 */
import { AlignmentType, Paragraph, VerticalAlign, type FileChild, type TableCell } from 'docx';
import type { TreeBlock, TreeNode } from '../../core/document.ts';
import { bonesOf, type Bone } from '../charts/tree/fishbone-picture.ts';
import { nodeWords, treeOutline } from '../charts/tree/tree-outline.ts';
import { allRound, cell, cutWidth, fixedTable, NO_BORDERS, row, rule } from './bordered.ts';
import { millimetres, type Ground } from './ground.ts';
import { INK, PALE } from './styles.ts';
import { gap, heading, runs, styled } from './text.ts';
import { WORD_WORDS } from './words.ts';

const SMALL = 16;
const WORDS = 18;
/** Columns narrower than this break words. */
const NARROWEST = millimetres(27);
const BONE = millimetres(54);
const EFFECT = 'DDE3EA';

function depthOf(node: TreeNode): number {
  return 1 + Math.max(0, ...node.children.map(depthOf));
}

function leavesOf(node: TreeNode): number {
  return node.children.length === 0 ? 1 : node.children.reduce((sum, child) => sum + leavesOf(child), 0);
}

function small(text: string | undefined, left = 0): Paragraph[] {
  return text === undefined || text === '' ? [] : [styled('PackCell', text, { size: SMALL, italics: true }, { indent: { left } })];
}

function whyCell(node: TreeNode, depth: number, width: number): TableCell {
  const label =
    node.category === undefined || node.category === '' ? [] : [styled('PackCell', node.category, { size: SMALL, allCaps: true })];
  const words = styled('PackCell', node.text, { size: WORDS, bold: depth === 0 });
  const rows = leavesOf(node);
  return cell(width, {
    borders: allRound(depth === 0 ? 12 : 6, INK),
    verticalAlign: VerticalAlign.CENTER,
    ...(rows > 1 ? { rowSpan: rows } : {}),
    ...(depth === 0 ? { shading: { fill: EFFECT } } : {}),
    children: [...label, words, ...small(node.note)],
  });
}

/** One row for each last cause; a cell is in the row of its first one. */
function whyRows(root: TreeNode, widths: readonly number[]): TableCell[][] {
  const rows: TableCell[][] = [];
  const fill = (node: TreeNode, depth: number, isFirst: boolean): void => {
    if (!isFirst || rows.length === 0) rows.push([]);
    rows.at(-1)?.push(whyCell(node, depth, widths[depth] ?? NARROWEST));
    for (const [index, child] of node.children.entries()) fill(child, depth + 1, index === 0);
    if (node.children.length > 0) return;
    for (const width of widths.slice(depth + 1)) rows.at(-1)?.push(blank(width));
  };
  fill(root, 0, true);
  return rows;
}

function whys(root: TreeNode, ground: Ground): FileChild[] {
  const depth = depthOf(root);
  if (depth * NARROWEST > ground.width) return outline(root);
  const widths = cutWidth(
    ground.width,
    Array.from({ length: depth }, () => 1),
  );
  const head = widths.map((width, index) =>
    cell(width, {
      borders: NO_BORDERS,
      children: [
        styled(
          'PackCell',
          index === 0 ? '' : `${WORD_WORDS[ground.language].why} →`,
          { bold: true },
          { alignment: AlignmentType.CENTER, keepNext: true },
        ),
      ],
    }),
  );
  return [fixedTable([row(head, undefined, true), ...whyRows(root, widths).map((cells) => row(cells))], widths), gap()];
}

/** A tree too deep for a page's width: a line for each cause, moved in. */
function outline(root: TreeNode): FileChild[] {
  return treeOutline(root).flatMap(({ node, depth }) => {
    const left = depth * 300 + 200;
    const words = new Paragraph({
      indent: { left, hanging: 200 },
      children: runs(`${depth === 0 ? '' : '– '}${nodeWords(node)}`, { bold: depth === 0 }),
    });
    return [words, ...small(node.note, left)];
  });
}

function causeTexts(cause: TreeNode, depth: number): Paragraph[] {
  const left = depth * 160 + (depth === 0 ? 0 : 140);
  const words = styled(
    'PackCell',
    `${depth === 0 ? '' : '– '}${depth === 0 ? cause.text : nodeWords(cause)}`,
    { size: depth === 0 ? WORDS : SMALL },
    { indent: { left, hanging: depth === 0 ? 0 : 140 } },
  );
  return [words, ...small(cause.note, left), ...cause.children.flatMap((child) => causeTexts(child, depth + 1))];
}

function blank(width: number): TableCell {
  return cell(width, { borders: NO_BORDERS, children: [styled('PackCell', '')] });
}

function boneRows(bones: readonly Bone[], widths: readonly number[]): ReturnType<typeof row>[] {
  const head = widths.map((width, index) => {
    const bone = bones[index];
    if (bone === undefined) return blank(width);
    return cell(width, {
      borders: allRound(8, INK),
      shading: { fill: PALE },
      children: [styled('PackCell', bone.label, { bold: true }, { keepNext: true })],
    });
  });
  const body = widths.map((width, index) => {
    const bone = bones[index];
    if (bone === undefined) return blank(width);
    const causes = bone.causes.flatMap((cause) => causeTexts(cause, 0));
    return cell(width, { borders: allRound(6, INK), children: causes.length === 0 ? [styled('PackCell', '')] : causes });
  });
  return [row(head), row(body)];
}

function fishbone(root: TreeNode, ground: Ground): FileChild[] {
  const bones = bonesOf(root);
  const most = Math.max(1, Math.floor(ground.width / BONE));
  const lines = Math.max(1, Math.ceil(bones.length / most));
  const count = Math.max(1, Math.ceil(bones.length / lines));
  const widths = cutWidth(
    ground.width,
    Array.from({ length: count }, () => 1),
  );
  const effect = cell(ground.width, {
    columnSpan: count,
    borders: { ...allRound(12, INK), bottom: rule(24, INK) },
    shading: { fill: EFFECT },
    children: [styled('PackCell', root.text, { bold: true, size: 20 }, { keepNext: true }), ...small(root.note)],
  });
  const rows = Array.from({ length: lines }, (_, index) => boneRows(bones.slice(index * count, (index + 1) * count), widths));
  return [fixedTable([row([effect]), ...(bones.length === 0 ? [] : rows.flat())], widths), gap()];
}

export function tree(block: TreeBlock, ground: Ground): FileChild[] {
  return [heading(2, block.title), ...(block.style === 'fishbone' ? fishbone(block.root, ground) : whys(block.root, ground))];
}
