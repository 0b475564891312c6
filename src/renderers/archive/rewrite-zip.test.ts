import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { partText, setPart } from './parts.ts';
import { rewriteZip } from './rewrite-zip.ts';

function archive(paths: readonly string[], mtime: string): Uint8Array {
  return zipSync(Object.fromEntries(paths.map((path) => [path, strToU8(`text of ${path}`)])), { mtime });
}

test('the same parts give the same bytes, whatever their order and time were', () => {
  const one = rewriteZip(archive(['b.xml', 'a/c.xml', '[Content_Types].xml'], '2026-06-30T10:00:00'));
  const other = rewriteZip(archive(['[Content_Types].xml', 'a/c.xml', 'b.xml'], '2031-01-02T03:04:06'));
  expect(other).toEqual(one);
});

test('[Content_Types].xml comes first, then paths by code unit', () => {
  const names = Object.keys(unzipSync(rewriteZip(archive(['b.xml', 'B.xml', '[Content_Types].xml', '_rels/.rels'], '2026-06-30'))));
  expect(names).toEqual(['[Content_Types].xml', 'B.xml', '_rels/.rels', 'b.xml']);
});

test('edits change a part and add one that was not there', () => {
  const edited = rewriteZip(archive(['a.xml'], '2026-06-30'), (all) => {
    setPart(all, 'a.xml', partText(all, 'a.xml', '').replace('text', 'été'));
    setPart(all, 'new.xml', `<new was="${partText(all, 'new.xml', 'nothing')}"/>`);
  });
  const parts = unzipSync(edited);
  expect(strFromU8(parts['a.xml'] ?? new Uint8Array())).toBe('été of a.xml');
  expect(strFromU8(parts['new.xml'] ?? new Uint8Array())).toBe('<new was="nothing"/>');
});

test('the time in every entry is 1 January 1980', () => {
  const bytes = rewriteZip(archive(['a.xml'], '2026-06-30'));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  // Local header: time at 10, date at 12; 1980-01-01 is (0 << 9) | (1 << 5) | 1.
  expect(view.getUint16(10, true)).toBe(0);
  expect(view.getUint16(12, true)).toBe(33);
});
