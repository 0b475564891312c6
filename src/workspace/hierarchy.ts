import type { Findings } from './problem.ts';
import type { PlacedPlace } from './placed-place.ts';
import { knowPlaces, type KnownPlaces } from './known-names.ts';

/** Holds the hierarchy together: every parent is known, nothing is above itself, a level stands below another one. */
export function checkHierarchy(placed: ReadonlyMap<string, PlacedPlace>, findings: Findings): void {
  checkParents(placed, findings);
  for (const cycle of findCycles(placed)) {
    const at = placed.get(cycle[0] ?? '')?.parentAt;
    if (at === undefined) continue;
    const message = `Unexpected circle of places: ${[...cycle, cycle[0]].join(' → ')}, expected parents that end at the top.`;
    findings.problem(at, message, 'Correct one parent.');
  }
  remarkSameLevel(placed, findings);
}

/** One problem for each unknown name, however many rows have it: a misspelt district is one cause. */
function checkParents(placed: ReadonlyMap<string, PlacedPlace>, findings: Findings): void {
  const unknown = new Map<string, PlacedPlace[]>();
  for (const one of placed.values()) {
    const { parent } = one.place;
    if (parent === undefined || placed.has(parent)) continue;
    const orphans = unknown.get(parent);
    if (orphans === undefined) unknown.set(parent, [one]);
    else orphans.push(one);
  }
  const known = knowPlaces([...placed.values()].map(({ place }) => place));
  for (const [parent, orphans] of unknown) {
    const first = orphans[0];
    if (first === undefined) continue;
    const many = orphans.length === 1 ? '' : ` (and in ${orphans.length - 1} more rows)`;
    const message = `Unexpected parent "${parent}"${many}, expected the code of a place.`;
    findings.problem(first.parentAt, message, mend(parent, known));
  }
}

function mend(parent: string, known: KnownPlaces): string {
  const own = known.codeOf(parent);
  if (own !== undefined) return `Write "${own}" (its code).`;
  const nearest = known.nearest(parent);
  return nearest === undefined ? `Add a row for "${parent}", or correct it.` : `Write "${nearest}" (the nearest).`;
}

/** Each circle once, from its place that stands first in the table. */
function findCycles(placed: ReadonlyMap<string, PlacedPlace>): string[][] {
  const done = new Set<string>();
  const cycles: string[][] = [];
  for (const start of placed.keys()) {
    const path = new Map<string, number>();
    let code: string | undefined = start;
    while (code !== undefined && placed.has(code) && !done.has(code) && !path.has(code)) {
      path.set(code, path.size);
      code = placed.get(code)?.place.parent;
    }
    const from = code === undefined ? undefined : path.get(code);
    if (from !== undefined) cycles.push([...path.keys()].slice(from));
    for (const seen of path.keys()) done.add(seen);
  }
  return cycles;
}

function remarkSameLevel(placed: ReadonlyMap<string, PlacedPlace>, findings: Findings): void {
  for (const { place, at } of placed.values()) {
    const above = place.parent === undefined ? undefined : placed.get(place.parent)?.place;
    if (above === undefined || above.code === place.code || place.level === '' || above.level !== place.level) continue;
    findings.remark(
      at,
      `Unexpected level "${place.level}" for "${place.code}", expected one below that of its parent "${above.code}", which has the same.`,
    );
  }
}
