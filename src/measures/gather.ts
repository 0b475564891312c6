import { foldName } from '../core/fold-name.ts';
import { operandsOf, parseExpression } from '../core/expression-parser.ts';
import type { Expression } from '../core/expression.ts';
import type { Indicator } from '../core/indicator.ts';
import type { Observation } from '../core/observation.ts';
import { placeLabel, type Place, type PlaceMention } from '../core/place.ts';
import { cellName, type Source } from '../core/source.ts';
import type { Store } from '../core/store.ts';
import type { Table } from '../core/table.ts';
import type { Workspace } from '../core/workspace.ts';
import { buildHierarchy } from './hierarchy.ts';
import { placeResolver } from './resolve-places.ts';

/** Elements that the workspace itself answers: population.csv and reports.csv. */
export const RESERVED_ELEMENTS: ReadonlySet<string> = new Set(['population', 'expected', 'received']);

/** Observations that could not be counted, by cause: every one with its first place, how many, and their sum where they are numbers. */
export interface NotCounted {
  readonly code: 'unknown-place' | 'ambiguous-place' | 'not-a-number' | 'unused-element';
  /** The name as written. */
  readonly name: string;
  readonly at: Source;
  readonly values: number;
  readonly sum: number;
  readonly candidates: readonly string[];
}

/** What a file gave. */
export interface FileTally {
  readonly file: string;
  readonly counted: number;
  readonly notCounted: number;
}

export interface Gatherer {
  /** Takes all observations of a table. @param rank the file's place in the ledger; undefined without one */
  take(file: string, table: Table, rank: number | undefined, elements?: Readonly<Record<string, string>>): Iterable<number>;
  /** Ends the gathering and settles the store. @returns the places of the workspace, or those that the files named where it has none */
  finish(): { readonly places: readonly Place[]; readonly notCounted: readonly NotCounted[]; readonly tallies: readonly FileTally[] };
}

/** Rows between two ticks of a progress display. */
const TICK = 20_000;

/**
 * Takes observations into a store: places and elements are resolved against the workspace, the rest is kept by cause.
 * Without places.csv every name in the files is a place of its own, all at one level.
 */
export function gatherer(workspace: Workspace, store: Store): Gatherer {
  const wanted = wantedElements(workspace);
  const flat = workspace.places.length === 0;
  const resolve = placeResolver(workspace.places, buildHierarchy(workspace.places, workspace.name));
  const seen = new Map<string, Place>();
  const causes = new Map<string, { -readonly [K in keyof NotCounted]: NotCounted[K] }>();
  const tallies = new Map<string, { counted: number; notCounted: number }>();

  function refuse(
    code: NotCounted['code'],
    name: string,
    file: string,
    table: Table,
    one: Observation,
    candidates: readonly string[] = [],
  ): void {
    const key = `${code}\0${name}`;
    const cause = causes.get(key);
    if (cause === undefined) causes.set(key, { code, name, at: sourceOf(file, table, one), values: 1, sum: one.value ?? 0, candidates });
    else {
      cause.values += 1;
      cause.sum += one.value ?? 0;
    }
  }

  function placeOf(mention: PlaceMention): ReturnType<typeof resolve> {
    if (!flat) return resolve(mention);
    const code = placeLabel(mention);
    if (!seen.has(code)) seen.set(code, { code, name: mention.name ?? code, level: 'place', aliases: [] });
    return { kind: 'known', code };
  }

  function takeOne(
    file: string,
    table: Table,
    one: Observation,
    rank: number | undefined,
    rename: (name: string) => string | undefined,
  ): boolean {
    const element = rename(one.indicator);
    if (element === undefined) return (refuse('unused-element', one.indicator, file, table, one), false);
    if (one.value === undefined) return (refuse('not-a-number', one.text, file, table, one), false);
    const place = placeOf(one.place);
    if (place.kind !== 'known') {
      refuse(
        place.kind === 'unknown' ? 'unknown-place' : 'ambiguous-place',
        placeLabel(one.place),
        file,
        table,
        one,
        place.kind === 'unknown' ? [] : place.candidates,
      );
      return false;
    }
    store.add({
      place: place.code,
      element,
      category: one.category,
      period: one.period,
      value: inPoints(one, one.value),
      rank,
      at: sourceOf(file, table, one),
    });
    return true;
  }

  return {
    *take(file, table, rank, elements = {}) {
      const rename = elementNames(wanted, elements);
      const tally = tallies.get(file) ?? { counted: 0, notCounted: 0 };
      tallies.set(file, tally);
      let rows = 0;
      for (const one of table.observations()) {
        if (takeOne(file, table, one, rank, rename)) tally.counted += 1;
        else tally.notCounted += 1;
        rows += 1;
        if (rows % TICK === 0) yield rows;
      }
      yield rows;
    },
    finish() {
      store.settle();
      const places = flat ? [...seen.values()].sort((a, b) => (a.code < b.code ? -1 : 1)) : workspace.places;
      return {
        places,
        notCounted: [...causes.values()],
        tallies: [...tallies].map(([file, { counted, notCounted }]) => ({ file, counted, notCounted })),
      };
    },
  };
}

/** A cell in a percent format holds a fraction: 0.95 stands for 95 %. Shifted in decimal, so that 0.07 is 7 and not 7.000000000000001. */
function inPoints(one: Observation, value: number): number {
  if (one.percent !== 'fraction') return value;
  const shifted = Number(`${one.text}e2`);
  return Number.isNaN(shifted) ? value * 100 : shifted;
}

function sourceOf(file: string, table: Table, one: Observation): Source {
  return {
    file,
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
    line: one.line,
    column: one.column,
    cell: cellName(one.column, one.line),
  };
}

/** Every element that an indicator or a report uses. */
function wantedElements(workspace: Workspace): ReadonlySet<string> {
  return new Set([...workspace.indicators.flatMap(elementsOf), ...workspace.reports.flatMap((set) => set.elements)]);
}

/** Data elements of an indicator, the reserved ones apart. */
export function elementsOf(indicator: Indicator): string[] {
  const names = [indicator.numerator, indicator.denominator].flatMap((text) =>
    (text === undefined ? [] : operandsOf(expressionOf(text))).map((one) => one.element),
  );
  return [...new Set(names)].filter((name) => !RESERVED_ELEMENTS.has(name));
}

/** An expression that the workspace has already accepted. */
export function expressionOf(text: string): Expression {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(`expression "${text}" was accepted and does not parse: ${parsed.message}`);
  return parsed.expression;
}

/** Finds the workspace's element for a name in a file: as written, or folded where only one element folds so. */
function elementNames(wanted: ReadonlySet<string>, elements: Readonly<Record<string, string>>): (name: string) => string | undefined {
  const folded = foldedOnce([...wanted]);
  const renamed = new Map(Object.entries(elements));
  const renamedFolded = foldedOnce([...renamed.keys()]);
  const answers = new Map<string, string | undefined>();
  const find = (name: string): string | undefined => {
    const meant = renamed.get(name) ?? renamed.get(renamedFolded.get(foldName(name)) ?? name) ?? name;
    return wanted.has(meant) ? meant : folded.get(foldName(meant));
  };
  return (name) => {
    if (!answers.has(name)) answers.set(name, find(name));
    return answers.get(name);
  };
}

/** Folded name → name, for names that fold like no other. */
function foldedOnce(names: readonly string[]): Map<string, string> {
  const groups = new Map<string, string[]>();
  for (const name of names) groups.set(foldName(name), [...(groups.get(foldName(name)) ?? []), name]);
  return new Map([...groups].flatMap(([fold, group]) => (group.length === 1 ? [[fold, group[0] as string]] : [])));
}
