import type { SeriesUnit } from '../core/check.ts';
import type { Source } from '../core/source.ts';
import type { Series, Store } from '../core/store.ts';
import { isUploadRank } from './upload-rank.ts';

/** Every series of a settled store, by element, place and category. */
export function* seriesUnits(store: Store): Generator<SeriesUnit> {
  for (const element of store.elements()) for (const series of store.series(element)) yield seriesUnit(series);
}

export function seriesUnit(series: Series): SeriesUnit {
  return new StoredSeries(series);
}

class StoredSeries implements SeriesUnit {
  readonly place: string;
  readonly element: string;
  readonly category: string;
  readonly periods: SeriesUnit['periods'];
  readonly values: SeriesUnit['values'];
  readonly #series: Series;

  constructor(series: Series) {
    this.place = series.place;
    this.element = series.element;
    this.category = series.category;
    this.periods = series.periods;
    this.values = series.values;
    this.#series = series;
  }

  isUploaded(index: number): boolean {
    return isUploadRank(this.#series.rank?.(index));
  }

  at(index: number): Source {
    return this.#series.at?.(index) ?? { file: '' };
  }
}

/** Whether any value came with an upload: a series of history alone has no findings. */
export function hasUpload(unit: SeriesUnit): boolean {
  for (let index = unit.values.length - 1; index >= 0; index--) if (unit.isUploaded(index)) return true;
  return false;
}
