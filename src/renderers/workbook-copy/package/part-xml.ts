import { strFromU8 } from 'fflate';
import type { Parts } from '../../archive/parts.ts';
import { NotEditable } from './not-editable.ts';

/** Longest part that is edited as text. */
const LONGEST = 256 * 1024 ** 2;

/** The text of a part; undefined where there is none. @throws NotEditable for one in UTF-16, or too long */
export function xmlPart(parts: Parts, path: string): string | undefined {
  const bytes = parts.get(path);
  if (bytes === undefined) return undefined;
  if (bytes.length > LONGEST || bytes[0] === 0xff || bytes[0] === 0xfe || bytes[1] === 0) throw new NotEditable(path);
  const text = strFromU8(bytes);
  const encoding = /^[^<]*<\?xml[^>]*encoding=["']([^"']*)/u.exec(text)?.[1] ?? 'UTF-8';
  if (encoding.toUpperCase() !== 'UTF-8') throw new NotEditable(`${path} in ${encoding}`);
  return text;
}

/** The prefix of a part's root element with its colon, '' where it has none. @throws NotEditable for another root */
export function rootPrefix(text: string, root: string): string {
  const match = new RegExp(`<((?:[A-Za-z_][\\w.-]*:)?)${root}[\\s>]`, 'u').exec(text);
  if (match === null) throw new NotEditable(`no ${root}`);
  return match[1] ?? '';
}
