/** Takes out of a written text document what differs from one writing to the next. */
import { partText, setPart, type Parts } from '../archive/parts.ts';

/** A pack knows no moment at which it was made. */
const WRITTEN = '1980-01-01T00:00:00Z';
const MOMENT = /(<dcterms:(created|modified)[^>]*>)[^<]*/gu;
const BOOKMARK = /(<w:bookmark(Start|End)\b[^>]*?\bw:id=")([^"]*)(")/gu;

/** Bookmarks are numbered over the library's whole life: here from 1, each end with its start's number. */
function renumbered(text: string): string {
  const numbers = new Map<string, number>();
  return text.replace(BOOKMARK, (_, before: string, _kind: string, id: string, after: string) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return `${before}${number}${after}`;
  });
}

export function settle(parts: Parts): void {
  const core = 'docProps/core.xml';
  setPart(parts, core, partText(parts, core, '').replace(MOMENT, `$1${WRITTEN}`));
  const text = 'word/document.xml';
  setPart(parts, text, renumbered(partText(parts, text, '')));
}
