import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth, pad, shorten, wrap } from './display-width.ts';
import { safeText } from './safe-text.ts';

test.each([
  ['abc', 3],
  ['é', 1],
  ['e\u0301', 1],
  ['日本', 4],
  ['👍', 2],
  ['▁█', 2],
  ['', 0],
])('%j takes %d columns', (text, width) => expect(displayWidth(text)).toBe(width));

test('a long name ends in an ellipsis', () => {
  expect(shorten("Côte d'Émeraude", 8)).toBe("Côte d'…");
  expect(shorten('日本語', 4)).toBe('日…');
});

test('what is padded has its width, what is wrapped loses nothing', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 60 }).map(safeText);
  fc.assert(
    fc.property(words, fc.integer({ min: 2, max: 30 }), (text, width) => {
      expect(displayWidth(pad(text, width))).toBe(width);
      const lines = wrap(text, width);
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});

test('no name steers the terminal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(safeText(text)).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
    }),
  );
  expect(safeText('a\u001B[2Jb\nc')).toBe('a\uFFFD[2Jb c');
});
