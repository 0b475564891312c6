import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeXml } from './escape-xml.ts';

test('marks become entities, forbidden characters a replacement', () => {
  expect(escapeXml(`<a href="x">'&'</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;');
  expect(escapeXml('a\u0000b\uD800c\td\n')).toBe('a\uFFFDb\uFFFDc\td\n');
});

test('no text opens an element, an attribute or an entity of its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = escapeXml(text);
      expect(escaped).not.toMatch(/[<>"']/);
      expect(escaped.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
      expect(escaped).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});
