import { comparePeriods, type Period } from '../core/period/index.ts';
import type { ValueColumn } from '../core/mapping.ts';
import type { Source } from '../core/source.ts';
import type { IncompleteValue, SourceFile, Table } from '../core/table.ts';
import { foldSpaces } from './layouts/cell-text.ts';
import { RunningTotal } from './running-total.ts';

/** One file of `deliver.inspect/1` (design.md 5). */
export interface InspectFile {
  readonly file: string;
  readonly sha256: string;
  readonly format: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly decimal?: string;
  readonly tables: readonly InspectTable[];
}

export interface InspectTable {
  readonly sheet?: string;
  readonly state?: string;
  readonly layout: string;
  readonly headerRows: readonly number[];
  /** Nulls where no row holds data. */
  readonly dataRows: { readonly first: number | null; readonly last: number | null };
  /** Cells with a value, those without a known place or period among them. */
  readonly observations: number;
  readonly periods: { readonly first: string | null; readonly last: string | null; readonly count: number; readonly type: string | null };
  /** Distinct places; two of one name count apart. */
  readonly places: number;
  readonly indicators: readonly { readonly name: string; readonly observations: number; readonly sum: number }[];
  readonly leftOut: readonly { readonly at: Source; readonly code: string; readonly reason: string; readonly cells: number }[];
  readonly unsure: readonly { readonly at: Source; readonly code: string; readonly text: string }[];
  readonly notes?: readonly { readonly code: string; readonly line?: number; readonly column?: number; readonly text: string }[];
}

/** Reads all tables of a file to their end and says what is in them. */
export function describeFile(source: SourceFile): InspectFile {
  const { file, sha256, format, encoding, delimiter, decimal } = source;
  return {
    file,
    sha256,
    format,
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(decimal === undefined ? {} : { decimal }),
    tables: source.tables.map(describeTable),
  };
}

function describeTable(table: Table): InspectTable {
  const seen = new Seen(table);
  for (const value of table.observations()) seen.add(value);
  for (const value of table.incomplete?.() ?? []) seen.add(value);
  const { dataRows, sheet, state, layout, headerRows, leftOut, unsure, notes } = table;
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(state === undefined ? {} : { state }),
    layout,
    headerRows,
    dataRows: { first: dataRows?.first ?? null, last: dataRows?.last ?? null },
    observations: seen.observations,
    periods: seen.periods(),
    places: seen.places.size,
    indicators: [...seen.indicators].map(([name, { count, total }]) => ({ name, observations: count, sum: total.value })),
    leftOut: leftOut.map(({ at, code, reason, cells }) => ({ at, code, reason, cells })),
    unsure: unsure.map(({ at, code, text }) => ({ at, code, text })),
    ...(notes.length === 0 ? {} : { notes }),
  };
}

/** Counts what passes. */
class Seen {
  observations = 0;
  /** By text, twin and parents: mentions are objects, but a table read twice makes them twice. */
  readonly places: Set<string>;
  readonly indicators = new Map<string, { count: number; total: RunningTotal }>();
  readonly #periods = new Map<string, Period>();
  readonly #known = new Set<IncompleteValue['place']>();

  constructor(table: Table) {
    // Places across the headings are places of the table, with values or without.
    const columns = table.mapping?.values.filter((value) => value.place !== undefined) ?? [];
    this.places = new Set(table.mapping?.layout === 'wide-by-place' ? headingPlaces(columns) : []);
  }

  add({ place, period, indicator, value, text }: IncompleteValue): void {
    this.observations++;
    if (place !== undefined && !this.#known.has(place)) {
      this.#known.add(place);
      this.places.add(placeKey(place.text, place.twin, place.parents));
    }
    if (period !== undefined) this.#periods.set(period.id, period);
    let known = this.indicators.get(indicator);
    if (known === undefined) this.indicators.set(indicator, (known = { count: 0, total: new RunningTotal() }));
    known.count++;
    if (value !== undefined) known.total.add(value, text);
  }

  periods(): InspectTable['periods'] {
    const sorted = [...this.#periods.values()].sort(comparePeriods);
    const types = new Set(sorted.map(({ type }) => type));
    const type = types.size > 1 ? 'mixed' : (sorted[0]?.type ?? null);
    return { first: sorted[0]?.id ?? null, last: sorted.at(-1)?.id ?? null, count: sorted.length, type };
  }
}

/** Columns of one place, indicator, category and period are several places of one name, numbered as the reader numbers them. */
function headingPlaces(columns: readonly ValueColumn[]): string[] {
  const keys = columns.map(({ place = '', indicator, category, period }) => [foldSpaces(place), indicator, category, period].join('\n'));
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  const met = new Map<string, number>();
  return columns.map(({ place = '' }, index) => {
    const key = keys[index] as string;
    met.set(key, (met.get(key) ?? 0) + 1);
    return placeKey(foldSpaces(place), (times.get(key) ?? 0) > 1 ? met.get(key) : undefined, []);
  });
}

function placeKey(text: string, twin: number | undefined, parents: readonly string[]): string {
  return [text, twin ?? '', ...parents].join('\n');
}
