/** Improves groups step by step: the sizes and the mix of two groups at a time never get worse, and the sums fall, so it ends. */
import type { Group, Unit } from './group-member.ts';
import { isBetter, unevenness } from './unevenness.ts';

/** Takes every move of a unit, and every exchange of two, that makes its two groups more even, until there is none. */
export function exchange(start: readonly Group[]): Group[] {
  const groups = [...start];
  let changed = true;
  while (changed) {
    changed = false;
    for (let one = 0; one < groups.length; one++)
      for (let other = one + 1; other < groups.length; other++) {
        const pair = improved(groups[one] ?? [], groups[other] ?? []);
        if (pair === undefined) continue;
        [groups[one], groups[other]] = pair;
        changed = true;
      }
  }
  return groups;
}

/** The best step between two groups, taken until none is left; undefined where there was none. */
function improved(one: Group, other: Group): [Group, Group] | undefined {
  let best: [Group, Group] | undefined;
  for (;;) {
    const next = bestStep(...(best ?? [one, other]));
    if (next === undefined) return best;
    best = next;
  }
}

function bestStep(one: Group, other: Group): [Group, Group] | undefined {
  let best: [Group, Group] | undefined;
  let least = unevenness([one, other]);
  // Nobody stands for a move to the other side.
  for (const mine of [undefined, ...one])
    for (const theirs of [undefined, ...other]) {
      if (mine === undefined && theirs === undefined) continue;
      const tried: [Group, Group] = [swapped(one, mine, theirs), swapped(other, theirs, mine)];
      const now = unevenness(tried);
      if (tried.some((group) => group.length === 0) || !isBetter(now, least)) continue;
      [best, least] = [tried, now];
    }
  return best;
}

function swapped(group: Group, out: Unit | undefined, into: Unit | undefined): Group {
  const rest = group.filter((unit) => unit !== out);
  return into === undefined ? rest : [...rest, into];
}
