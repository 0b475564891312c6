import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellText, escapeEscapes, visibleText, xml } from './safe-text.ts';

test('control characters become visible pictures, tab and line break stay', () => {
  expect(visibleText('a\u0000b\u0007c\u001b\u007f\td\r\ne\rf')).toBe('a␀b␇c␛␡\td\ne\nf');
});

test('a lone surrogate and a non-character become the replacement character, a pair stays', () => {
  expect(visibleText('\ud83d x \uffff 😀')).toBe('� x � 😀');
});

test('every text is fit for XML 1.0', () => {
  const allowed = /^[\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => allowed.test(visibleText(text))));
});

test('a cell holds 32,767 characters; longer text ends in a note', () => {
  expect(cellText('x'.repeat(32_767), '[cut]')).toBe('x'.repeat(32_767));
  const cut = cellText('x'.repeat(32_768), '[cut]');
  expect(cut).toHaveLength(32_767);
  expect(cut.endsWith('x[cut]')).toBe(true);
  expect(cellText('😀'.repeat(20_000), '[cut!]')).toMatch(/^(?:😀)+\[cut!\]$/u);
});

test('what looks like an escape is guarded', () => {
  expect(escapeEscapes('_x0041_ and _xyz_')).toBe('_x005F_x0041_ and _xyz_');
});

test('XML signs are escaped', () => {
  expect(xml('<a b="c">&')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;');
});
