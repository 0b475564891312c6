import { foldName } from '../../core/fold-name.ts';
import type { Grid } from '../../core/grid.ts';
import { placeText } from '../../measures/place-list/place-columns.ts';
import type { Atlas } from './atlas.ts';

/** A column of a list that names places of one depth. */
export interface ListColumn {
  /** From 1. */
  readonly column: number;
  readonly heading?: string;
  /** How many places stand above those that it names. */
  readonly depth: number;
}

/** Share of a column's different texts that must be known places ([P]: a list of which most is unknown is a list of something else). */
export const LEAST_KNOWN_SHARE = 0.5;
/** Different texts looked at in a column. */
const MOST_TEXTS = 5000;

/** Columns that name known places, from broad to narrow. A column is told by what it holds, so that any heading and any language will do. */
export function listColumns(grid: Grid, atlas: Atlas): ListColumn[] {
  const texts: Map<string, string>[] = [];
  for (const { cells } of grid.rows()) {
    for (let index = 0; index < cells.length; index++) {
      const text = placeText(cells[index]);
      const seen = (texts[index] ??= new Map());
      if (text !== '' && seen.size < MOST_TEXTS) seen.set(foldName(text), text);
    }
  }
  const found = Array.from(texts, (seen, index) => columnOf(index + 1, [...(seen ?? new Map<string, string>()).values()], atlas));
  const best = new Map<number, ListColumn & { share: number }>();
  for (const one of found) {
    if (one === undefined) continue;
    const rival = best.get(one.depth);
    if (rival === undefined || rival.share < one.share) best.set(one.depth, one);
  }
  return [...best.values()].toSorted((a, b) => a.depth - b.depth);
}

function columnOf(column: number, texts: readonly string[], atlas: Atlas): (ListColumn & { share: number }) | undefined {
  const depths = new Map<number, number>();
  for (const text of texts) {
    for (const depth of new Set(atlas.named(text).map((place) => atlas.above(place).length)))
      depths.set(depth, (depths.get(depth) ?? 0) + 1);
  }
  const [depth, known] = [...depths].toSorted((a, b) => b[1] - a[1])[0] ?? [0, 0];
  const [first, ...rest] = texts;
  // The heading is one of the texts, and no place.
  const isHeading = first !== undefined && atlas.named(first).length === 0;
  const share = known / Math.max(1, isHeading ? rest.length : texts.length);
  if (known === 0 || share < LEAST_KNOWN_SHARE) return undefined;
  return { column, depth, share, ...(isHeading ? { heading: first } : {}) };
}
