import { foldName } from '../../core/fold-name.ts';
import type { Place } from '../../core/place.ts';
import type { Atlas } from './atlas.ts';
import { nearestOf } from './nearest-place.ts';

/** A place as a file writes it, with the places above it, nearest first. */
export interface WrittenPath {
  /** Code or name. */
  readonly text: string;
  /** Name beside a code. */
  readonly name?: string;
  readonly parents: readonly string[];
  /** How many places stand above it, where its column says so: a zone is not the province of that name. */
  readonly depth?: number;
}

/** One thing that is wrong in a written path. `part` is −1 for the place itself, otherwise the index of the parent. */
export type PathFault =
  | { readonly kind: 'unknown'; readonly part: number; readonly text: string; readonly nearest: Place | undefined }
  /** The names are known, but the hierarchy has the place elsewhere. */
  | {
      readonly kind: 'moved';
      readonly part: number;
      readonly text: string;
      /** What has moved: the place, or the one above it that stands under another. */ readonly child: Place;
      readonly expected: Place | undefined;
    }
  | { readonly kind: 'ambiguous'; readonly part: -1; readonly text: string; readonly candidates: readonly Place[] };

export interface PathVerdict {
  readonly place: Place | undefined;
  readonly faults: readonly PathFault[];
}

/**
 * Holds a written path against the known places. The place itself decides: where it is known, what stands above it must be above it too.
 * A misspelt parent is told from a place that has moved: its name is borne by nobody. A suggestion comes from the nearest relatives first.
 */
export function judgePath(atlas: Atlas, path: WrittenPath): PathVerdict {
  const bearers = bearersOf(atlas, path);
  if (bearers.length === 0) return judgeUnknown(atlas, path);
  const fitting = bearers.length === 1 ? bearers : bearers.filter((place) => path.parents.every((parent) => isAbove(atlas, place, parent)));
  if (bearers.length > 1 && (path.parents.length === 0 || fitting.length > 1))
    return ambiguous(path, fitting.length > 1 ? fitting : bearers);
  if (fitting.length === 1) return judgeParents(atlas, path, fitting[0] as Place);
  return judgeClosest(atlas, path, bearers);
}

function bearersOf(atlas: Atlas, { text, name, depth }: WrittenPath): readonly Place[] {
  const exact = atlas.byCode(text);
  if (exact !== undefined && depth === undefined) return [exact];
  const named = atlas.named(text);
  const bearers = named.length > 0 || name === undefined ? named : atlas.named(name);
  const atDepth = bearers.filter((place) => atlas.above(place).length === depth);
  return atDepth.length > 0 ? atDepth : bearers;
}

function ambiguous({ text }: WrittenPath, candidates: readonly Place[]): PathVerdict {
  return { place: undefined, faults: [{ kind: 'ambiguous', part: -1, text, candidates }] };
}

/** None of several bearers fits every parent: the one that fits most, level by level, is meant, if it is alone. */
function judgeClosest(atlas: Atlas, path: WrittenPath, bearers: readonly Place[]): PathVerdict {
  const scored = bearers.map((place) => ({ place, score: fit(atlas, place, path.parents) })).toSorted((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (first === undefined || first.score === 0 || first.score === second?.score) return ambiguous(path, bearers);
  return judgeParents(atlas, path, first.place);
}

/** 2 for each parent found above in its order, 1 for one whose name is near: `WANGATA, WANGATA` fits best where both stand. */
function fit(atlas: Atlas, place: Place, parents: readonly string[]): number {
  const above = atlas.above(place);
  let next = 0;
  let score = 0;
  for (const parent of parents) {
    const at = above.findIndex((one, index) => index >= next && bears(one, parent));
    if (at >= 0) next = at + 1;
    score += at >= 0 ? 2 : nearestOf(parent, above) === undefined ? 0 : 1;
  }
  return score;
}

function judgeParents(atlas: Atlas, path: WrittenPath, place: Place): PathVerdict {
  const faults: PathFault[] = [];
  const above = atlas.above(place);
  const unmatched = above.filter((one) => !path.parents.some((parent) => bears(one, parent)));
  path.parents.forEach((text, part) => {
    if (isAbove(atlas, place, text)) return;
    const known = atlas.named(text);
    if (part > 0 && follows(atlas, path.parents[part - 1] as string, text, faults.at(-1))) return;
    const child = part === 0 ? place : (above.find((one) => bears(one, path.parents[part - 1] as string)) ?? place);
    if (known.length > 0)
      faults.push({ kind: 'moved', part, text, child, expected: asDeep(atlas, known, unmatched) ?? unmatched[0] ?? above[0] });
    else faults.push({ kind: 'unknown', part, text, nearest: nearestOf(text, unmatched) ?? onlyGap(path, place, atlas, part) });
  });
  return { place, faults };
}

/** Whether a parent stands rightly above one that was already told to be moved: then it says nothing new. */
function follows(atlas: Atlas, below: string, text: string, last: PathFault | undefined): boolean {
  return last?.kind === 'moved' && last.text === below && atlas.named(below).some((one) => isAbove(atlas, one, text));
}

/** The one place of the true path that stands between the parents that are right: what must be meant, however it is spelt. */
function onlyGap(path: WrittenPath, place: Place, atlas: Atlas, part: number): Place | undefined {
  const above = atlas.above(place);
  const at = (index: number): number => above.findIndex((one) => bears(one, path.parents[index] ?? ''));
  const below = part === 0 ? -1 : at(part - 1);
  const over = part + 1 < path.parents.length ? at(part + 1) : above.length;
  if ((part > 0 && below < 0) || over < 0) return atlas.nearest(path.parents[part] as string);
  return over - below === 2 ? above[below + 1] : undefined;
}

/** Of the places above, the one as deep as a bearer of the name. */
function asDeep(atlas: Atlas, known: readonly Place[], above: readonly Place[]): Place | undefined {
  return above.find((one) => known.some((place) => atlas.above(place).length === atlas.above(one).length));
}

/** Nobody bears the name: look among the children of the nearest parent that is known, then below it; everywhere only where no parent is known. */
function judgeUnknown(atlas: Atlas, path: WrittenPath): PathVerdict {
  const faults: PathFault[] = [];
  let within: Place | undefined;
  for (let part = path.parents.length - 1; part >= 0; part--) {
    const text = path.parents[part] as string;
    const known = atlas.named(text);
    const scope: Place | undefined = within;
    const here = scope === undefined ? known : known.filter((one) => atlas.above(one).includes(scope));
    if (here.length > 0) within = here[0];
    else if (known.length === 0) {
      const nearest = nearestBelow(atlas, scope, text);
      faults.push({ kind: 'unknown', part, text, nearest });
      within = nearest ?? scope;
    }
  }
  const nearest = nearestBelow(atlas, within, path.text) ?? (path.name === undefined ? undefined : nearestBelow(atlas, within, path.name));
  return { place: undefined, faults: [{ kind: 'unknown', part: -1, text: path.text, nearest }, ...faults] };
}

function nearestBelow(atlas: Atlas, within: Place | undefined, text: string): Place | undefined {
  if (within === undefined) return atlas.nearest(text);
  return nearestOf(text, atlas.children(within)) ?? nearestOf(text, atlas.below(within).slice(1));
}

function isAbove(atlas: Atlas, place: Place, parent: string): boolean {
  return atlas.above(place).some((one) => bears(one, parent));
}

function bears({ name, code, aliases }: Place, text: string): boolean {
  const folded = foldName(text);
  return foldName(name) === folded || foldName(code) === folded || aliases.some((alias) => foldName(alias) === folded);
}
