import type { CheckContext, FileUnit, TextValue, ValueUnit } from '../core/check.ts';
import type { Observation } from '../core/observation.ts';
import type { Period } from '../core/period/period.ts';
import type { Fact, Store } from '../core/store.ts';
import type { IncompleteValue } from '../core/table.ts';
import type { ActiveCheck } from './active-checks.ts';
import type { Tally } from './file-account.ts';
import type { KnownElement } from './known-elements.ts';
import type { FoundPlace } from './known-places.ts';
import type { PlaceMention } from '../core/place.ts';
import { LinesSeen } from './lines-seen.ts';
import { valueAt } from './place-of.ts';

/** Values or rows between two ticks of a progress display. */
export const TICK = 20_000;

export interface ValueWalk {
  readonly checks: readonly ActiveCheck<'value'>[];
  readonly context: CheckContext;
  readonly store: Store;
  readonly rank: number;
  /** Takes the values that are no numbers; absent where nobody asks for them. */
  readonly texts?: TextValue[];
  findPlace(mention: PlaceMention): FoundPlace;
  findElement(name: string): KnownElement;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Shows every value of a table once to every rule, and puts those that make series into the store. @yields values walked since the last tick */
export function* walkValues(file: FileUnit, walk: ValueWalk, tally: Tally): Generator<number> {
  const walker = new ValueWalker(file, walk, tally);
  for (const value of file.table.observations()) if (walker.take(value)) yield TICK;
  const isIncomplete = file.table.leftOut.some(({ code }) => code === 'no-period' || code === 'no-place');
  if (isIncomplete) for (const value of file.table.incomplete?.() ?? []) if (walker.take(value)) yield TICK;
  yield walker.count % TICK;
}

class ValueWalker {
  count = 0;
  readonly #walk: ValueWalk;
  readonly #tally: Tally;
  readonly #unit: Writable<ValueUnit>;
  readonly #elements = new Map<string, KnownElement>();
  readonly #at: { file: string; sheet?: string; line: number; column: number };
  readonly #fact: Writable<Fact>;
  /** A row's values come one after another, but those without place or period only after all others. */
  readonly #lines = new LinesSeen();
  #lastLine = 0;
  #lastPeriod: Period | undefined;
  #lastMention: PlaceMention | undefined;
  #lastPlace: FoundPlace | undefined;
  #lastName = '';
  #lastElement: KnownElement | undefined;

  constructor({ source, table }: FileUnit, walk: ValueWalk, tally: Tally) {
    this.#walk = walk;
    this.#tally = tally;
    const nothing = undefined as unknown as Observation;
    this.#unit = { source, table, observation: nothing, place: undefined, element: undefined };
    this.#at = { file: source.file, ...(table.sheet === undefined ? {} : { sheet: table.sheet }), line: 0, column: 0 };
    this.#fact = { place: '', element: '', category: '', period: nothing as never, value: 0, rank: walk.rank, at: this.#at };
  }

  /** @returns whether it is time for a tick */
  take(value: Observation | IncompleteValue): boolean {
    const { checks, context } = this.#walk;
    const unit = this.#unit;
    const place = value.place === undefined ? undefined : this.#place(value.place);
    const element = this.#element(value.indicator);
    unit.observation = value;
    unit.place = place?.place;
    unit.element = element.facts;
    for (let index = 0; index < checks.length; index++) {
      const check = checks[index] as ActiveCheck<'value'>;
      check.run(unit, check.report, context, check.state);
    }
    this.#count(value);
    if (place === undefined || value.period === undefined || value.value === undefined) {
      this.#tally.notInSeries += 1;
      if (place !== undefined && value.period !== undefined) this.#text(place.key, element.key, value as Observation);
    } else this.#store(place.key, element.key, value as Observation, value.value);
    return this.count % TICK === 0;
  }

  #store(place: string, element: string, value: Observation, number: number): void {
    const fact = this.#fact;
    fact.place = place;
    fact.element = element;
    fact.category = value.category;
    fact.period = value.period;
    fact.value = value.percent === 'fraction' ? inPoints(value.text, number) : number;
    this.#at.line = value.line;
    this.#at.column = value.column;
    this.#walk.store.add(fact);
  }

  #text(place: string, element: string, { category, period, text }: Observation): void {
    this.#walk.texts?.push({ place, element, category, period, text, at: valueAt(this.#unit) });
  }

  #count({ line, period }: IncompleteValue): void {
    this.count += 1;
    this.#tally.values += 1;
    if (period !== undefined && period !== this.#lastPeriod) this.#tally.periods.add((this.#lastPeriod = period));
    if (line === this.#lastLine) return;
    this.#lastLine = line;
    if (this.#lines.add(line)) this.#tally.read += 1;
  }

  /** Neighbouring values mostly share their place and element. */
  #place(mention: PlaceMention): FoundPlace {
    if (mention !== this.#lastMention || this.#lastPlace === undefined) {
      this.#lastMention = mention;
      this.#lastPlace = this.#walk.findPlace(mention);
    }
    return this.#lastPlace;
  }

  #element(name: string): KnownElement {
    if (name !== this.#lastName || this.#lastElement === undefined) {
      this.#lastName = name;
      this.#lastElement = this.#elementOf(name);
    }
    return this.#lastElement;
  }

  #elementOf(name: string): KnownElement {
    let element = this.#elements.get(name);
    if (element === undefined) this.#elements.set(name, (element = this.#walk.findElement(name)));
    return element;
  }
}

/** A cell in a percent format holds a fraction: 0.95 stands for 95 %. Shifted in decimal, so that 0.07 is 7 and not 7.000000000000001. */
function inPoints(text: string, value: number): number {
  const shifted = Number(`${text}e2`);
  return Number.isNaN(shifted) ? value * 100 : shifted;
}
