/** Lines of text: a part of them between two asterisks is the page's main sentence, between one it is small print. */
import { cut, type Segment } from './segment.ts';
import type { Repeated, SheetPart } from './sheet-template.ts';
import { textOf } from './template-reading.ts';

type ParagraphPart = Extract<SheetPart, { kind: 'paragraph' }>;
type Marked = { readonly mark: string; readonly lines: readonly Segment[] };

/** A mark counts where it begins a line and ends the same or a later one; elsewhere it is text. */
export function readParagraphs(lines: readonly Segment[], repeated: Repeated | undefined): ParagraphPart[] {
  const found: Marked[] = [];
  let plain: Segment[] = [];
  for (let index = 0; index < lines.length; index++) {
    const marked = markedFrom(lines.slice(index));
    if (marked === undefined) plain.push(lines[index] as Segment);
    else {
      found.push({ mark: '', lines: plain }, marked);
      plain = [];
      index += marked.lines.length - 1;
    }
  }
  return [...found, { mark: '', lines: plain }].filter((one) => one.lines.length > 0).map((one) => paragraphOf(one, repeated));
}

/** The lines from a mark to its end, without the marks. */
function markedFrom(lines: readonly Segment[]): Marked | undefined {
  const mark = /^(\*\*|\*|_)(?=[^\s*_])/.exec(lines[0]?.text ?? '')?.[1];
  if (mark === undefined) return undefined;
  const last = lines.findIndex(({ text }, index) => text.indexOf(mark, index === 0 ? mark.length : 0) >= 0);
  const end = lines[last];
  // Marked words inside a sentence are no marked paragraph.
  if (end === undefined || end.text.indexOf(mark, last === 0 ? mark.length : 0) !== end.text.length - mark.length) return undefined;
  const bare = lines
    .slice(0, last + 1)
    .map((line, index) => cut(line, index === 0 ? mark.length : 0, line.text.length - (index === last ? mark.length : 0)));
  return { mark, lines: bare };
}

function paragraphOf({ mark, lines }: Marked, repeated: Repeated | undefined): ParagraphPart {
  const tone = mark === '' ? {} : { tone: mark === '**' ? ('lead' as const) : ('note' as const) };
  return { kind: 'paragraph', ...tone, lines: lines.map((line) => textOf(line, repeated)) };
}
