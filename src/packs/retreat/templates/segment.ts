/** Pieces of a line that know where they stand, so that an error names the right column. */
import type { TemplatePlace } from '../../templates/template-piece.ts';

export interface Segment {
  readonly text: string;
  /** Where `text` begins. */
  readonly at: TemplatePlace;
}

export function cut(segment: Segment, from: number, to = segment.text.length): Segment {
  return { text: segment.text.slice(from, to), at: { ...segment.at, column: segment.at.column + from } };
}

export function trimmed(segment: Segment): Segment {
  const from = segment.text.length - segment.text.trimStart().length;
  return cut(segment, from, Math.max(from, segment.text.trimEnd().length));
}

/** Cuts at every separator; the parts are trimmed. @param separator with the flag g */
export function splitAt(segment: Segment, separator: RegExp): Segment[] {
  const parts: Segment[] = [];
  let from = 0;
  for (const match of segment.text.matchAll(separator)) {
    parts.push(trimmed(cut(segment, from, match.index)));
    from = match.index + match[0].length;
  }
  return [...parts, trimmed(cut(segment, from))];
}
