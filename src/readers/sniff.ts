import type { ByteSource } from '../core/bytes.ts';
import { HEAD_BYTES, sniffWorkbook } from './xlsx/sniff-workbook.ts';

export type Content = 'workbook' | 'json' | 'xml' | 'delimited';

/** What a file is, by its first bytes and never by its name. */
export function sniffContent(bytes: ByteSource): Content {
  const head = bytes.read(0, HEAD_BYTES);
  if (sniffWorkbook(head) !== undefined) return 'workbook';
  const first = firstCharacter(head);
  if (first === '<') return 'xml';
  return (first === '{' || first === '[') && looksJson(head) ? 'json' : 'delimited';
}

/** The first byte that is no space, byte order mark or half of UTF-16. */
function firstCharacter(head: Uint8Array): string {
  const skipped = new Set([0, 9, 10, 13, 32, 0xef, 0xbb, 0xbf, 0xfe, 0xff]);
  const byte = head.find((code) => !skipped.has(code));
  return byte === undefined ? '' : String.fromCharCode(byte);
}

/** A heading may begin with `[`, as in `[District],Month`: JSON goes on with a name, a bracket or a value. */
function looksJson(head: Uint8Array): boolean {
  const text = Array.from(head.subarray(0, 200), (code) => (code === 0 ? '' : String.fromCharCode(code))).join('');
  return /^[^{[]*(?:\{\s*(?:"|\}|$)|\[\s*(?:["{[\d\]-]|$))/u.test(text);
}
