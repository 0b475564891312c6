import { piecesOf } from '../../templates/template-piece.ts';
import { namesIn, whereKnown } from './placeholder-names.ts';
import type { Segment } from './segment.ts';
import type { Repeated, TemplateText } from './sheet-template.ts';

/** Reads the names of a text, as they are known inside `[for each …]` or outside of any. */
export function textOf(segment: Segment, repeated: Repeated | undefined): TemplateText {
  const names = namesIn(repeated);
  return piecesOf(segment.text, names, segment.at, whereKnown);
}
