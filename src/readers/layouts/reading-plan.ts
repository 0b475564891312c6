import type { Cell, Grid, Row } from '../../core/grid.ts';
import type { KeyRole, Mapping } from '../../core/mapping.ts';
import type { Period, ReadPeriodOptions } from '../../core/period/index.ts';
import { periodFromId } from '../../core/period/index.ts';
import type { PlaceMention } from '../../core/place.ts';
import { UserError } from '../../core/user-error.ts';
import { foldSpaces } from './cell-text.ts';

/** A value column, ready for reading: what its heading says is made once. */
export interface PlannedValue {
  /** From 0. */
  readonly index: number;
  readonly place: PlaceMention | undefined;
  readonly indicator: string | undefined;
  readonly category: string;
  readonly period: Period | undefined;
}

/** A mapping made ready for reading rows. Columns are from 0, and -1 where there is none. */
export interface ReadingPlan {
  readonly mapping: Mapping;
  readonly reading: ReadPeriodOptions;
  readonly lastHeader: number;
  readonly place: number;
  readonly code: number;
  readonly parents: readonly number[];
  readonly indicator: number;
  readonly categories: readonly number[];
  readonly period: number;
  readonly year: number;
  readonly month: number;
  readonly ignored: readonly { readonly index: number; readonly header: string }[];
  /** Every column the mapping names. */
  readonly known: ReadonlySet<number>;
  readonly values: readonly PlannedValue[];
  /** What stands for place, indicator and period where neither row nor heading says. */
  readonly constant: { readonly place?: PlaceMention; readonly indicator: string; readonly period?: Period };
  /** Columns of one heading that stay two places. */
  readonly twins: readonly { readonly name: string; readonly columns: readonly number[] }[];
}

export function planReading(grid: Grid, mapping: Mapping, options: ReadPeriodOptions): ReadingPlan {
  const all = (role: KeyRole) => mapping.keys.filter((key) => key.role === role).map((key) => key.column - 1);
  const one = (role: KeyRole) => all(role)[0] ?? -1;
  const reading: ReadPeriodOptions = { ...options, ...(mapping.dates === undefined ? {} : { dates: mapping.dates }) };
  const { constants } = mapping;
  const values = planValues(grid, mapping, options);
  return {
    mapping,
    reading,
    lastHeader: Math.max(0, ...mapping.headerRows),
    place: one('place'),
    code: one('place-code'),
    parents: all('place-parent'),
    indicator: one('indicator'),
    categories: all('category'),
    period: one('period'),
    year: one('year'),
    month: one('month'),
    ignored: mapping.keys.filter((key) => key.role === 'ignored').map((key) => ({ index: key.column - 1, header: key.header })),
    known: new Set([...mapping.keys, ...mapping.values].map((column) => column.column - 1)),
    values: values.columns,
    constant: {
      ...(constants.place === undefined ? {} : { place: { text: constants.place, parents: [] } }),
      indicator: constants.indicator ?? (mapping.values.length === 1 ? foldSpaces(mapping.values[0]?.header ?? 'value') : 'value'),
      ...(constants.period === undefined ? {} : { period: periodOf(grid, constants.period, options) }),
    },
    twins: values.twins,
  };
}

function planValues(grid: Grid, mapping: Mapping, options: ReadPeriodOptions): { columns: PlannedValue[]; twins: ReadingPlan['twins'] } {
  const columnsOf = new Map<string, number[]>();
  for (const value of mapping.values)
    if (value.place !== undefined) columnsOf.set(keyOf(value), [...(columnsOf.get(keyOf(value)) ?? []), value.column]);
  const places = new Map<string, PlaceMention>();
  const columns = mapping.values.map((value): PlannedValue => {
    const twin = twinOf(value, columnsOf.get(keyOf(value)) ?? []);
    return {
      index: value.column - 1,
      place: value.place === undefined ? undefined : onePlace(places, foldSpaces(value.place), twin),
      indicator: value.indicator,
      category: value.category ?? '',
      period: value.period === undefined ? undefined : periodOf(grid, value.period, options),
    };
  });
  const twins = [...columnsOf].filter(([, same]) => same.length > 1).map(([, same]) => ({ name: nameAt(mapping, same[0]), columns: same }));
  return { columns, twins };
}

type Value = Mapping['values'][number];

/** Two columns of one key stand for two places of one name. */
function keyOf(value: Value): string {
  return [foldSpaces(value.place ?? ''), value.indicator, value.category, value.period].join('\n');
}

function twinOf(value: Value, same: readonly number[]): number | undefined {
  return same.length > 1 ? same.indexOf(value.column) + 1 : undefined;
}

function nameAt(mapping: Mapping, column: number | undefined): string {
  return foldSpaces(mapping.values.find((value) => value.column === column)?.place ?? '');
}

function onePlace(places: Map<string, PlaceMention>, text: string, twin: number | undefined): PlaceMention {
  const key = `${text}\n${twin ?? ''}`;
  const known = places.get(key) ?? { text, parents: [], ...(twin === undefined ? {} : { twin }) };
  places.set(key, known);
  return known;
}

function periodOf(grid: Grid, id: string, options: ReadPeriodOptions): Period {
  const period = periodFromId(id, options.calendar);
  if (period !== undefined) return period;
  throw new UserError(`Unexpected period "${id}" in the mapping, expected an id such as 202606 or 2026Q1.`, 'Correct it in deliver.yaml.', {
    file: grid.file,
  });
}

/** A cell of a row, by its column from 0. */
export function cellAt(row: Row, index: number): Cell | undefined {
  return index < 0 ? undefined : row.cells[index];
}
