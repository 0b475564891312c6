import type { PeriodType } from '../../core/period/period.ts';
import type { Fact } from '../../core/store.ts';
import { compareTexts, Texts } from './texts.ts';

/** What makes values one series. */
export interface SeriesKey {
  readonly place: string;
  readonly element: string;
  readonly category: string;
  readonly type: PeriodType;
}

/** Names by number, four numbers a series (place, element, category, type), and series by element, place, category and type. */
export interface PlainIndex {
  readonly places: readonly string[];
  readonly elements: readonly string[];
  readonly categories: readonly string[];
  readonly types: readonly PeriodType[];
  readonly keys: Int32Array;
  readonly order: Int32Array;
}

const SMALLEST = 1 << 10;

/** Numbers series by place, element, category and period type: an open-addressing hash table (Knuth 1973) over numbers, so that no series costs an object. */
export class SeriesIndex {
  readonly #places = new Texts();
  readonly #elements = new Texts();
  readonly #categories = new Texts();
  readonly #types: PeriodType[] = [];
  #slots = new Int32Array(SMALLEST).fill(-1);
  /** Four numbers a series: place, element, category, type. */
  #keys = new Int32Array(SMALLEST * 2);
  /** For each series the one that came after it: files list the same series in the same order month after month, and a right guess needs no search. */
  #after = new Int32Array(SMALLEST / 2).fill(-1);
  #last = 0;
  count = 0;

  numberOf(fact: Fact): number {
    const place = this.#places.numberOf(fact.place);
    const element = this.#elements.numberOf(fact.element);
    const category = this.#categories.numberOf(fact.category);
    const type = this.#typeNumber(fact.period.type);
    const guess = this.#after[this.#last] as number;
    if (guess >= 0 && this.#isKey(guess, place, element, category, type)) return (this.#last = guess);
    const slot = this.#slotOf(place, element, category, type);
    const known = this.#slots[slot] as number;
    const series = known >= 0 ? known : this.#add(slot, place, element, category, type);
    this.#after[this.#last] = series;
    return (this.#last = series);
  }

  keyOf(series: number): SeriesKey {
    const at = series * 4;
    return {
      place: this.#places.textOf(this.#keys[at] as number),
      element: this.#elements.textOf(this.#keys[at + 1] as number),
      category: this.#categories.textOf(this.#keys[at + 2] as number),
      type: this.#types[this.#keys[at + 3] as number] as PeriodType,
    };
  }

  elements(): string[] {
    return this.#elements.sorted();
  }

  /** Categories seen with each element, sorted. */
  categoriesByElement(): Map<string, readonly string[]> {
    const found = new Map<number, Set<number>>();
    for (let series = 0; series < this.count; series++) {
      const element = this.#keys[series * 4 + 1] as number;
      const category = this.#keys[series * 4 + 2] as number;
      const seen = found.get(element);
      if (seen === undefined) found.set(element, new Set([category]));
      else seen.add(category);
    }
    const text = (category: number): string => this.#categories.textOf(category);
    return new Map([...found].map(([element, seen]) => [this.#elements.textOf(element), [...seen].map(text).sort(compareTexts)]));
  }

  /** Numbers of all series by element, each list by place, category and period type (code units). */
  byElement(): Map<string, readonly number[]> {
    const [places, categories] = [this.#places.ranks(), this.#categories.ranks()];
    const types = this.#types.map((type) => this.#types.filter((other) => other < type).length);
    const keys = this.#keys;
    const byElement = new Map<number, number[]>();
    for (let series = 0; series < this.count; series++) {
      const element = keys[series * 4 + 1] as number;
      const list = byElement.get(element);
      if (list === undefined) byElement.set(element, [series]);
      else list.push(series);
    }
    const compare = (a: number, b: number): number =>
      (places[keys[a * 4] as number] as number) - (places[keys[b * 4] as number] as number) ||
      (categories[keys[a * 4 + 2] as number] as number) - (categories[keys[b * 4 + 2] as number] as number) ||
      (types[keys[a * 4 + 3] as number] as number) - (types[keys[b * 4 + 3] as number] as number);
    return new Map([...byElement].map(([element, list]) => [this.#elements.textOf(element), list.sort(compare)]));
  }

  /** Keys of all series as plain data, and the order in which series are read. @param byElement as `byElement()` gives them */
  plain(byElement: ReadonlyMap<string, readonly number[]>): PlainIndex {
    const order = this.elements().flatMap((element) => byElement.get(element) ?? []);
    return {
      places: this.#places.all(),
      elements: this.#elements.all(),
      categories: this.#categories.all(),
      types: this.#types,
      keys: this.#keys.slice(0, this.count * 4),
      order: Int32Array.from(order),
    };
  }

  #typeNumber(type: PeriodType): number {
    for (let number = 0; number < this.#types.length; number++) if (this.#types[number] === type) return number;
    return this.#types.push(type) - 1;
  }

  /** The slot of a series, or the free one where it belongs. */
  #slotOf(place: number, element: number, category: number, type: number): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(place, element, category, type) & mask;
    for (;;) {
      const series = this.#slots[slot] as number;
      if (series < 0) return slot;
      if (this.#isKey(series, place, element, category, type)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #isKey(series: number, place: number, element: number, category: number, type: number): boolean {
    const at = series * 4;
    const keys = this.#keys;
    return keys[at] === place && keys[at + 1] === element && keys[at + 2] === category && keys[at + 3] === type;
  }

  #add(slot: number, place: number, element: number, category: number, type: number): number {
    const series = this.count;
    this.count += 1;
    if (series * 4 === this.#keys.length) {
      this.#keys = grown(this.#keys);
      this.#after = grown(this.#after).fill(-1, series);
    }
    this.#keys.set([place, element, category, type], series * 4);
    this.#slots[slot] = series;
    if (this.count * 2 > this.#slots.length) this.#spread();
    return series;
  }

  /** Half of the slots at least stay free. */
  #spread(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const keys = this.#keys;
    for (let series = 0; series < this.count; series++) {
      const at = series * 4;
      const slot = this.#slotOf(keys[at] as number, keys[at + 1] as number, keys[at + 2] as number, keys[at + 3] as number);
      this.#slots[slot] = series;
    }
  }
}

/** Mixes by multiplying with odd constants (Knuth's 2³² ÷ φ, and MurmurHash3's finaliser). */
function hashOf(place: number, element: number, category: number, type: number): number {
  let hash = Math.imul(place, 0x9e3779b1) ^ Math.imul(element, 0x85ebca6b) ^ Math.imul(category + 1, 0xc2b2ae35) ^ type;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function grown(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
