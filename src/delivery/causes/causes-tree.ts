/** The causes of a priority as a tree, in the order of the table. */
import type { Cause } from '../../core/causes.ts';
import type { Words } from '../words/words.ts';
import type { CauseNode } from './result.ts';

/**
 * Every cause stands in it once. One whose parent is not there, and one of a circle, stand at the top, with a reason.
 * @param causes of one priority; of two with one code the first is the parent of what names it
 */
export function causesTree(causes: readonly Cause[], { causes: words }: Words): { tree: CauseNode[]; reasons: string[] } {
  const reasons: string[] = [];
  const byCode = new Map<string, Cause>();
  for (const cause of causes) if (!byCode.has(cause.code)) byCode.set(cause.code, cause);
  const placed = new Set<Cause>();
  const nodeOf = (cause: Cause): CauseNode => {
    placed.add(cause);
    const below = byCode.get(cause.code) === cause ? causes.filter(({ parent }) => parent === cause.code) : [];
    return { cause, children: below.flatMap((child) => (placed.has(child) ? [] : [nodeOf(child)])) };
  };
  const tops = causes.filter((cause) => {
    if (cause.parent === undefined) return true;
    if (byCode.has(cause.parent)) return false;
    reasons.push(words.unknownParent(cause.code, cause.parent));
    return true;
  });
  const tree = tops.map(nodeOf);
  for (const cause of causes) {
    if (placed.has(cause)) continue;
    const top = inCircleAbove(cause, byCode);
    reasons.push(words.circle(top.code));
    tree.push(nodeOf(top));
    if (!placed.has(cause)) tree.push(nodeOf(cause));
  }
  return { tree, reasons };
}

/** What hangs below a circle is not in it: upwards, the first cause that comes again is. */
function inCircleAbove(cause: Cause, byCode: ReadonlyMap<string, Cause>): Cause {
  const passed = new Set<Cause>();
  let at: Cause | undefined = cause;
  while (at !== undefined && !passed.has(at)) {
    passed.add(at);
    at = at.parent === undefined ? undefined : byCode.get(at.parent);
  }
  return at ?? cause;
}
