import type { Source } from '../../core/source.ts';
import { cellName } from '../../core/source.ts';
import type { Clash, Fact, Series, Store } from '../../core/store.ts';
import { settleSeries, type Gathered, type Settled } from './settle-series.ts';

/** Gathered values of one series, in the order they came. */
type Building = Gathered & { readonly place: string; readonly element: string; readonly category: string };

/** element → category → place → one series for each period type. */
type Tree = Map<string, Map<string, Map<string, Building[]>>>;

/** A store in this process's memory: numbers in flat arrays, sources packed, names kept once. */
export function memoryStore(): Store {
  const tree: Tree = new Map();
  const files = sourceNames();
  const settled = new Map<Building, Settled>();
  const clashes: Clash[] = [];

  function settleOne(building: Building): void {
    const result = settleSeries(building);
    settled.set(building, result);
    for (const clash of result.clashes) {
      const values = clash.indexes.map((index) => ({
        value: building.values[index] as number,
        at: files.unpack(building.sources, index),
        rank: (building.ranks[index] as number) < 0 ? undefined : building.ranks[index],
      }));
      clashes.push({
        place: building.place,
        element: building.element,
        category: building.category,
        period: clash.period,
        values,
        kept: clash.kept,
      });
    }
  }

  function* read(element: string, category?: string): Iterable<Series> {
    const found: Building[] = [];
    for (const [name, places] of tree.get(element) ?? []) {
      if (category === undefined || name === category) for (const buildings of places.values()) found.push(...buildings);
    }
    found.sort((a, b) => compare(a.place, b.place) || compare(a.category, b.category) || compare(a.type, b.type));
    for (const building of found) {
      const { periods, values, indexes } = settled.get(building) as Settled;
      if (periods.length === 0) continue;
      const { place } = building;
      const at = (index: number): Source => files.unpack(building.sources, indexes[index] as number);
      const rank = (index: number): number | undefined => rankOf(building, indexes[index] as number);
      yield { place, element: building.element, category: building.category, periods, values, at, rank };
    }
  }

  return {
    add(fact: Fact): void {
      const building = seriesOf(tree, fact);
      building.periods.push(fact.period);
      building.values.push(fact.value);
      building.ranks.push(fact.rank ?? -1);
      files.pack(building.sources, fact.at);
    },
    settle(): void {
      for (const categories of tree.values())
        for (const places of categories.values()) for (const buildings of places.values()) buildings.forEach(settleOne);
      clashes.sort(
        (a, b) =>
          compare(a.element, b.element) || compare(a.place, b.place) || compare(a.category, b.category) || a.period.start - b.period.start,
      );
    },
    clashes: () => clashes,
    elements: () => [...tree.keys()].sort(compare),
    categories: (element) => [...(tree.get(element)?.keys() ?? [])].sort(compare),
    series: read,
  };
}

function rankOf({ ranks }: Building, index: number): number | undefined {
  const rank = ranks[index] as number;
  return rank < 0 ? undefined : rank;
}

function seriesOf(tree: Tree, fact: Fact): Building {
  let categories = tree.get(fact.element);
  if (categories === undefined) tree.set(fact.element, (categories = new Map()));
  let places = categories.get(fact.category);
  if (places === undefined) categories.set(fact.category, (places = new Map()));
  let buildings = places.get(fact.place);
  if (buildings === undefined) places.set(fact.place, (buildings = []));
  const { type } = fact.period;
  let building = buildings.find((one) => one.type === type);
  if (building === undefined) {
    building = { place: fact.place, element: fact.element, category: fact.category, type, periods: [], values: [], ranks: [], sources: [] };
    buildings.push(building);
  }
  return building;
}

/** Keeps each file and sheet once; a source is three numbers: where, line, column. */
function sourceNames(): { pack(into: number[], at: Source): void; unpack(from: readonly number[], index: number): Source } {
  const known: { file: string; sheet?: string }[] = [];
  const numbers = new Map<string, number>();
  return {
    pack(into, at) {
      const key = at.sheet === undefined ? at.file : `${at.file}\0${at.sheet}`;
      let where = numbers.get(key);
      if (where === undefined) {
        where = known.push(at.sheet === undefined ? { file: at.file } : { file: at.file, sheet: at.sheet }) - 1;
        numbers.set(key, where);
      }
      into.push(where, at.line ?? 0, at.column ?? 0);
    },
    unpack(from, index) {
      const [where, line, column] = from.slice(index * 3, index * 3 + 3) as [number, number, number];
      return { ...(known[where] as { file: string }), line, column, ...(column > 0 && line > 0 ? { cell: cellName(column, line) } : {}) };
    },
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
