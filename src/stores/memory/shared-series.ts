import { periodFromId, type Calendar, type Period } from '../../core/period/index.ts';
import type { Series } from '../../core/store.ts';
import { Origins, type PlainOrigin } from './origins.ts';
import type { PlainIndex } from './series-index.ts';
import { SettledColumns, type GroupedColumns } from './settled-columns.ts';

export interface PlainPeriod {
  readonly id: string;
  readonly calendar: Calendar;
}

/** The series of a settled store as data that can be sent to another thread: the values themselves are shared, and not copied. */
export interface SharedSeries extends PlainIndex {
  readonly grouped: Required<GroupedColumns>;
  readonly periods: readonly PlainPeriod[];
  readonly origins: readonly PlainOrigin[];
}

export function plainPeriod({ id, calendar }: Period): PlainPeriod {
  return { id, calendar };
}

/** Every series in the order in which its store gives them: by element, place, category and period type. */
export function* readShared(shared: SharedSeries): Generator<Series> {
  const { grouped, keys, order, places, elements, categories, types } = shared;
  const settled = new SettledColumns(grouped, shared.periods.map(periodOf), originsOf(shared.origins));
  for (const series of order) {
    if (settled.length(series) === 0) continue;
    const [place, element, category, type] = keys.subarray(series * 4, series * 4 + 4) as unknown as [number, number, number, number];
    const key = {
      place: places[place] as string,
      element: elements[element] as string,
      category: categories[category] as string,
      type: types[type] as Period['type'],
    };
    yield settled.read(series, key);
  }
}

function periodOf({ id, calendar }: PlainPeriod): Period {
  const period = periodFromId(id, calendar);
  if (period === undefined) throw new Error(`Unexpected period ${id}, expected one of the other thread's`);
  return period;
}

function originsOf(plain: readonly PlainOrigin[]): Origins {
  const origins = new Origins();
  for (const { file, sheet, rank, column } of plain) origins.numberOf({ file, column, ...(sheet === undefined ? {} : { sheet }) }, rank);
  return origins;
}
