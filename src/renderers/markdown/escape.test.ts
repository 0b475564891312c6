import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeInline, escapeLine } from './escape.ts';

test.each([
  ['a|b', 'a\\|b'],
  ['<script>', '&lt;script&gt;'],
  ['*bold* _it_ `x`', '\\*bold\\* \\_it\\_ \\`x\\`'],
  ['[x](y)', '\\[x\\](y)'],
  ['a\r\nb', 'a b'],
  ['&lt;', '&amp;lt;'],
  ['\u001B[31m', '\uFFFD\\[31m'],
])('%j within a line', (text, escaped) => expect(escapeInline(text)).toBe(escaped));

test.each([
  ['# heading', '\\# heading'],
  ['- item', '\\- item'],
  ['--- rule', '\\-\\-\\- rule'],
  ['1. item', '1\\. item'],
  ['2) item', '2\\) item'],
  ['> quote', '&gt; quote'],
  ['=1+1', '\\=1+1'],
])('%j at the start of a line', (text, escaped) => expect(escapeLine(text)).toBe(escaped));

test('no text leaves its cell, its line or the page', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = escapeLine(text);
      expect(escaped).not.toMatch(/[\n\r<>]/);
      expect(escaped.replace(/\\./g, '')).not.toMatch(/[|`*_[\]]/);
      expect(escaped).not.toMatch(/^\s*(?:#|[-+=] |\d+[.)])/);
    }),
  );
});
