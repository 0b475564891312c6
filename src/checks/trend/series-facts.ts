import type { SeriesUnit } from '../../core/check.ts';
import { spread, type Spread } from '../../stats/spread.ts';

/** What several rules of this room ask of one series, worked out once. */
export interface SeriesFacts {
  readonly spread: Spread;
  /** How many of its values came with an upload. */
  readonly uploaded: number;
  /** Indexes of the first and the last of them; −1 where there is none. */
  readonly firstUploaded: number;
  readonly lastUploaded: number;
}

const NOTHING: SeriesFacts = {
  spread: { n: 0, least: 0, most: 0, mean: 0, sampleSd: 0, populationSd: 0, median: 0, mad: 0, meanAd: 0 },
  uploaded: 0,
  firstUploaded: -1,
  lastUploaded: -1,
};

/** Rules see the same series one after another: remembering the last is enough, and holds no series alive but one. */
let last: SeriesUnit | undefined;
let lastValues: readonly number[] | undefined;
let known: SeriesFacts = NOTHING;

/** The facts of a series. One without an uploaded value is not worth a look: its `uploaded` and `spread.n` are 0. */
export function seriesFacts(unit: SeriesUnit): SeriesFacts {
  if (unit === last && unit.values === lastValues) return known;
  let uploaded = 0;
  let firstUploaded = -1;
  let lastUploaded = -1;
  for (let index = 0; index < unit.values.length; index += 1) {
    if (!unit.isUploaded(index)) continue;
    uploaded += 1;
    if (firstUploaded < 0) firstUploaded = index;
    lastUploaded = index;
  }
  known = uploaded === 0 ? NOTHING : { spread: spread(unit.values), uploaded, firstUploaded, lastUploaded };
  last = unit;
  lastValues = unit.values;
  return known;
}
