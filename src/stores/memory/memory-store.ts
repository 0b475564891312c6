import type { Period } from '../../core/period/period.ts';
import type { Clash, Fact, Series, Store } from '../../core/store.ts';
import { FactColumns } from './fact-columns.ts';
import { Origins } from './origins.ts';
import { SeriesIndex } from './series-index.ts';
import { SettledColumns } from './settled-columns.ts';
import { plainPeriod, type SharedSeries } from './shared-series.ts';
import { compareTexts } from './texts.ts';

/** A store in this process's memory, whose series another thread can be shown. */
export interface MemoryStore extends Store {
  /** After it was settled. */
  share(): SharedSeries;
}

/** A store in this process's memory: numbers in flat columns, sources packed, names kept once. */
export function memoryStore(): MemoryStore {
  const index = new SeriesIndex();
  const facts = new FactColumns();
  const origins = new Origins();
  const periods = numberedPeriods();
  const clashes: Clash[] = [];
  let settled: SettledColumns | undefined;
  let byElement: Map<string, readonly number[]> = new Map();
  let categories: Map<string, readonly string[]> = new Map();

  function* read(element: string, category?: string): Iterable<Series> {
    for (const series of byElement.get(element) ?? []) {
      if (settled === undefined || settled.length(series) === 0) continue;
      const key = index.keyOf(series);
      if (category === undefined || key.category === category) yield settled.read(series, key);
    }
  }

  return {
    add(fact: Fact): void {
      const { at, period, rank, value } = fact;
      facts.add(index.numberOf(fact), periods.numberOf(period), value, origins.numberOf(at, rank), at.line ?? 0);
    },
    settle(): void {
      settled = new SettledColumns(facts.groupBySeries(index.count), periods.all, origins);
      for (let series = 0; series < index.count; series++) clashes.push(...settled.settle(series, index.keyOf(series)));
      byElement = index.byElement();
      categories = index.categoriesByElement();
      clashes.sort(compareClashes);
    },
    clashes: () => clashes,
    elements: () => index.elements(),
    categories: (element) => categories.get(element) ?? [],
    series: read,
    share() {
      if (settled === undefined) throw new Error('share requires a settled store');
      return { ...index.plain(byElement), grouped: settled.grouped(), periods: periods.all.map(plainPeriod), origins: origins.plain() };
    },
  };
}

/** Numbers periods, which are one object each. */
function numberedPeriods(): { readonly all: readonly Period[]; numberOf(period: Period): number } {
  const all: Period[] = [];
  const numbers = new Map<Period, number>();
  let last: Period | undefined;
  let lastNumber = -1;
  return {
    all,
    numberOf(period) {
      if (period === last) return lastNumber;
      last = period;
      lastNumber = numbers.get(period) ?? all.push(period) - 1;
      numbers.set(period, lastNumber);
      return lastNumber;
    },
  };
}

function compareClashes(a: Clash, b: Clash): number {
  return (
    compareTexts(a.element, b.element) ||
    compareTexts(a.place, b.place) ||
    compareTexts(a.category, b.category) ||
    a.period.start - b.period.start
  );
}
