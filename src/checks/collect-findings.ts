import type { Report } from '../core/check.ts';
import type { Args, Finding, Severity } from '../core/finding.ts';
import type { Source } from '../core/source.ts';

/** Places listed for one finding, and findings of one rule without a cause; what comes after is counted, so that a broken file of millions of rows does not fill the memory. */
export const MOST_LISTED = 20_000;

interface Building {
  readonly at: Source;
  readonly places: Source[];
  readonly args: Args;
  count: number;
}

/** Gathers what one rule reports: places of one cause are one finding. */
export class FindingCollector {
  readonly #code: string;
  readonly #severity: Severity;
  readonly #found: Building[] = [];
  readonly #byCause = new Map<string, Building>();
  #rest: Building | undefined;
  /** How often something was reported. */
  reported = 0;
  readonly report: Report;

  constructor(code: string, severity: Severity) {
    this.#code = code;
    this.#severity = severity;
    this.report = (at, args, cause) => this.#add(at, args, cause);
  }

  findings(): Finding[] {
    return this.#found.map(({ at, places, args, count }) => ({
      code: this.#code,
      severity: this.#severity,
      at,
      places,
      args,
      ...(count === places.length ? {} : { count }),
    }));
  }

  #add(at: Source, args: Args, cause: string | undefined): void {
    this.reported += 1;
    const known = cause === undefined ? undefined : this.#byCause.get(cause);
    if (known !== undefined) return addPlace(known, at);
    if (this.#rest !== undefined) return addPlace(this.#rest, at);
    const building: Building = { at, places: [at], args, count: 1 };
    this.#found.push(building);
    if (this.#found.length > MOST_LISTED) this.#rest = building;
    else if (cause !== undefined) this.#byCause.set(cause, building);
  }
}

function addPlace(building: Building, at: Source): void {
  building.count += 1;
  if (building.places.length < MOST_LISTED) building.places.push(at);
}

/** How many places a finding has in all. */
export function countPlaces(finding: Finding): number {
  return finding.count ?? finding.places.length;
}
