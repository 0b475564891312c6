import type { PlaceMention } from '../../core/place.ts';
import type { Atlas } from './atlas.ts';
import { judgePath, type PathVerdict } from './judge-path.ts';

const VERDICTS = new WeakMap<Atlas, WeakMap<PlaceMention, PathVerdict>>();

/** What the known places say of a mention; each distinct mention is judged once, for all rules. */
export function verdictOf(atlas: Atlas, mention: PlaceMention): PathVerdict {
  let verdicts = VERDICTS.get(atlas);
  if (verdicts === undefined) VERDICTS.set(atlas, (verdicts = new WeakMap()));
  let verdict = verdicts.get(mention);
  if (verdict === undefined) verdicts.set(mention, (verdict = judgePath(atlas, mention)));
  return verdict;
}
