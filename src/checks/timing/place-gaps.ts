import type { SeriesUnit } from '../../core/check.ts';
import type { Args } from '../../core/finding.ts';
import type { Language } from '../../core/language.ts';
import type { Period, PeriodType } from '../../core/period/index.ts';
import type { Source } from '../../core/source.ts';
import { periodNames } from './period-name.ts';

/** Findings from which on places are told together, by element and length of their gaps ([P]: what still fits a page). */
export const MOST_ALONE = 12;
/** Periods, elements and places named in the arguments of one finding. */
const MOST_NAMED = 36;
/** Fewest missing periods of each class of gaps: one, two or three, four and more ([P]: a slip, a quarter, a place that stopped). */
const CLASSES = [4, 2, 1] as const;

/** What a finding tells of, and the cells before its gaps. */
export interface GapFinding {
  readonly args: Args;
  readonly cells: readonly Source[];
}

/** The same periods missing at one place: one report that never came, however many elements it has. */
interface Gap {
  readonly place: string;
  readonly periods: readonly Period[];
  readonly type: PeriodType;
  readonly elements: Set<string>;
  readonly cells: Source[];
}

/** Gathers the gaps of series, those of one place and the same periods together. */
export class PlaceGaps {
  readonly #gaps = new Map<string, Gap>();

  /** @param periods one or more, ascending */
  add(series: SeriesUnit, place: string, periods: readonly Period[], before: Source): void {
    const key = `${series.place}\0${periods.map(({ id }) => id).join(' ')}`;
    let gap = this.#gaps.get(key);
    if (gap === undefined) this.#gaps.set(key, (gap = { place, periods, type: periods[0]!.type, elements: new Set(), cells: [] }));
    gap.elements.add(series.category === '' ? series.element : `${series.element} (${series.category})`);
    gap.cells.push(before);
  }

  all(): readonly Gap[] {
    return [...this.#gaps.values()];
  }
}

/** Each place's gaps by themselves where they are few; otherwise places with the same elements and about as many periods missing together. */
export function groupGaps(gaps: PlaceGaps): GapFinding[] {
  const all = gaps.all();
  if (all.length <= MOST_ALONE) return all.map((gap) => findingOf([gap]));
  const exact = together(all, ({ elements }) => [...elements].join('\0'));
  return (exact.length <= MOST_ALONE ? exact : together(all, () => '')).map(findingOf);
}

function together(gaps: readonly Gap[], keyOf: (gap: Gap) => string): Gap[][] {
  const groups = new Map<string, Gap[]>();
  for (const gap of gaps) {
    const key = JSON.stringify([gap.type, CLASSES.find((fewest) => gap.periods.length >= fewest), keyOf(gap)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [gap]);
    else group.push(gap);
  }
  return [...groups.values()];
}

function findingOf(gaps: readonly Gap[]): GapFinding {
  const places = [...new Set(gaps.map(({ place }) => place))];
  const elements = new Set(gaps.flatMap((gap) => [...gap.elements]));
  const periods = [...new Set(gaps.flatMap((gap) => gap.periods.map(({ id }) => id)))].toSorted();
  const counts = gaps.map((gap) => gap.periods.length);
  const args = {
    names: places.slice(0, MOST_NAMED),
    placeCount: places.length,
    place: places[0],
    missing: counts.reduce((least, count) => Math.min(least, count)),
    most: counts.reduce((most, count) => Math.max(most, count)),
    periods: periods.slice(0, MOST_NAMED),
    elements: [...elements].slice(0, MOST_NAMED),
    elementCount: elements.size,
    type: gaps[0]!.type,
  };
  return { args, cells: gaps.flatMap(({ cells }) => cells) };
}

/** `gaps in 2 periods (May 2026, June 2026) for OPD at Kaya`; `gaps of 2–3 periods (…) for OPD at 40 places (Kaya, Boma, Rubona and 37 more)`. */
export function sayGaps(args: Args, language: Language): string {
  const [missing, most] = [Number(args['missing']), Number(args['most'])];
  const range = missing === most ? String(missing) : `${missing}–${most}`;
  const alone = Number(args['placeCount']) === 1;
  const for_ = named(args['elements'], args['elementCount'], language);
  const when = periodNames(args['periods'], language);
  const names = named(args['names'], args['placeCount'], language);
  if (language === 'fr') {
    const gaps = missing === 1 && most === 1 ? 'Trou inattendu' : `Trous inattendus ${alone ? 'dans' : 'de'} ${range} périodes`;
    return `${gaps} (${when}) pour ${for_} à ${alone ? names : `${String(args['placeCount'])} lieux (${names})`}`;
  }
  const gaps = missing === 1 && most === 1 ? 'gap' : `gaps ${alone ? 'in' : 'of'} ${range} periods`;
  return `${gaps} (${when}) for ${for_} at ${alone ? names : `${String(args['placeCount'])} places (${names})`}`;
}

/** Some by name: `OPD, ANC and 3 more`. */
function named(list: unknown, count: unknown, language: Language): string {
  const shown = (list as readonly string[]).slice(0, 3);
  const more = Number(count) - shown.length;
  if (more === 0) return shown.join(', ');
  return `${shown.join(', ')} ${language === 'fr' ? `et ${more} de plus` : `and ${more} more`}`;
}
