import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth, wordWidth, wrapText } from './text-width.ts';

// Arial's advance widths, in 1/2048 of the letter size: H 1479, a 1139, m 1706, b 1139, u 1139, r 682, g 1139.
test('a word is as wide as Arial draws it, with a little air', () => {
  const exact = ((1479 + 1139 + 1706 + 1139 + 1139 + 682 + 1139) / 2048) * (72 / 72);
  const width = textWidth('Hamburg', 72);
  expect(width).toBeGreaterThan(exact);
  expect(width).toBeLessThan(exact * 1.05);
});

test('accents do not widen letters; other scripts are counted as squares', () => {
  expect(textWidth('é', 20)).toBe(textWidth('e', 20));
  expect(textWidth('県', 20)).toBeGreaterThan(textWidth('W', 20));
});

test('lines hold their width, and no letter is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.double({ min: 0.5, max: 6, noNaN: true }), (text, width) => {
      const lines = wrapText(text, width, 18);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      // One letter may be wider than the line; anything else fits.
      for (const line of lines) if (Array.from(line).length > 1) expect(textWidth(line, 18)).toBeLessThanOrEqual(width + 1e-9);
    }),
  );
});

test('words stay whole where they fit', () => {
  expect(wrapText('one two three', wordWidth('three', 18), 18)).toEqual(['one', 'two', 'three']);
  expect(wrapText('a\nb', 5, 18)).toEqual(['a', 'b']);
});
