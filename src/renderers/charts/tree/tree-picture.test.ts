import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TreeNode } from '../../../core/document.ts';
import { bonesOf, fishbonePicture } from './fishbone-picture.ts';
import { nodeWords, treeOutline } from './tree-outline.ts';
import { LINE_HEIGHT, type TreePicture } from './tree-picture.ts';
import { whysPicture } from './whys-picture.ts';

const words = fc.oneof(fc.lorem({ maxCount: 14 }), fc.string({ minLength: 1, maxLength: 60 }));
const treeOf = fc.memo((depth): fc.Arbitrary<TreeNode> =>
  fc.record(
    {
      text: words,
      category: fc.constantFrom('Staff', 'Money', 'Access to care in hard-to-reach places'),
      note: words,
      children: depth <= 1 ? fc.constant([]) : fc.array(treeOf(depth - 1), { maxLength: 4 }),
    },
    { requiredKeys: ['text', 'children'] },
  ),
);
const tree = treeOf(4);

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function overlap(one: Box, two: Box): boolean {
  const apart = 0.01;
  return (
    one.x + one.width > two.x + apart &&
    two.x + two.width > one.x + apart &&
    one.y + one.height > two.y + apart &&
    two.y + two.height > one.y + apart
  );
}

function textBoxes(picture: TreePicture): Box[] {
  return picture.texts.map(({ x, y, width, lines, look }) => ({ x, y, width, height: lines.length * LINE_HEIGHT[look] }));
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((one, index) => items.slice(index + 1).map((two): [T, T] => [one, two]));
}

function letters(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}

describe.each([
  ['five whys', whysPicture],
  ['fishbone', fishbonePicture],
] as const)('%s', (_, draw) => {
  test('no box covers another, no text another, and all stand in the picture', () => {
    fc.assert(
      fc.property(tree, (root) => {
        const picture = draw(root, 960);
        const texts = textBoxes(picture);
        for (const [one, two] of [...pairs(picture.boxes), ...pairs(texts)]) expect(overlap(one, two)).toBe(false);
        for (const { x, y, width, height } of [...picture.boxes, ...texts]) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(picture.width + 0.01);
          expect(y + height).toBeLessThanOrEqual(picture.height + 0.01);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('every word of every cause and its evidence is in the picture', () => {
    fc.assert(
      fc.property(tree, (root) => {
        const drawn = draw(root, 960).texts.map((text) => letters(text.lines.join('')));
        for (const { node } of treeOutline(root)) {
          for (const text of [node.text, node.note ?? '']) expect(drawn.some((one) => one.includes(letters(text)))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a root alone, a long word and a deep tree', () => {
    const deep = Array.from({ length: 9 }).reduce<TreeNode>((node, _unused, index) => ({ text: `cause ${index}`, children: [node] }), {
      text: 'x'.repeat(400),
      children: [],
    });
    for (const root of [{ text: 'alone', children: [] }, deep]) {
      const picture = draw(root, 960);
      expect(picture.width).toBeGreaterThanOrEqual(960);
      expect(JSON.stringify(picture)).not.toContain('null');
    }
  });
});

test('causes of one category share a bone; one without is a bone of its own', () => {
  const child = (text: string, category?: string): TreeNode => ({ text, children: [], ...(category === undefined ? {} : { category }) });
  const bones = bonesOf({ text: 'effect', children: [child('a', 'Staff'), child('b'), child('c', 'Staff')] });
  expect(bones.map((bone) => [bone.label, bone.causes.map((cause) => cause.text)])).toEqual([
    ['Staff', ['a', 'c']],
    ['b', []],
  ]);
});

test('a category stands before the words, but not twice', () => {
  expect(nodeWords({ text: 'two posts are vacant', category: 'Staff', children: [] })).toBe('Staff: two posts are vacant');
  expect(nodeWords({ text: 'Staff', category: 'Staff', children: [] })).toBe('Staff');
});
