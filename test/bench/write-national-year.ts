import { closeSync, openSync, writeSync } from 'node:fs';
import { seededRandom, type Random } from '../../src/demo/random.ts';

/** What stands in the file, for those who read it to find. */
export interface NationalYear {
  readonly rows: number;
  readonly bytes: number;
  readonly notNumbers: number;
  /** Rows that repeat another, beyond the first. */
  readonly repeated: number;
  readonly series: number;
}

const SEED = 2026;
const MONTHS = 36;
const ELEMENTS = 40;
const AGES = ['<1', '1-4', '5-14', '15-49', '50+'];
const CATEGORIES = ['Male', 'Female'].flatMap((sex) => AGES.map((age) => `${sex} ${age}`));
const SERIES_OF_PLACE = ELEMENTS * CATEGORIES.length;
/** One row in so many is spoilt: a text in place of the number, or the row again. */
const SPOILT = 50_000;
const ROWS_AT_ONCE = 10_000;

/**
 * Writes three years of monthly values: facilities × 40 elements × 10 categories, month after month, as a national export has them.
 * @param rows 7,200,000 are 500 facilities; repeated rows come on top
 */
export function writeNationalYear(file: string, rows: number): NationalYear {
  const random = seededRandom(SEED);
  const places = Math.max(1, Math.round(rows / (MONTHS * SERIES_OF_PLACE)));
  const written = { rows: 0, bytes: 0, notNumbers: 0, repeated: 0 };
  const handle = openSync(file, 'w');
  let piece = 'place,indicator,category,period,value\n';
  const write = (): void => {
    written.bytes += writeSync(handle, piece);
    piece = '';
  };
  try {
    for (let row = 0; row < rows; row++) {
      const spoilt = row % SPOILT === SPOILT - 1;
      const isText = spoilt && (row / SPOILT) % 2 < 1;
      const line = `${keyOf(row, places)},${isText ? 'about ten' : valueOf(row, places, random)}\n`;
      piece += spoilt && !isText ? line + line : line;
      written.rows += spoilt && !isText ? 2 : 1;
      written.notNumbers += isText ? 1 : 0;
      written.repeated += spoilt && !isText ? 1 : 0;
      if (row % ROWS_AT_ONCE === 0) write();
    }
    write();
  } finally {
    closeSync(handle);
  }
  return { ...written, series: Math.min(rows, places * SERIES_OF_PLACE) };
}

/** Of one series every month, so that neighbours differ in category, then element, then place, then month. */
function keyOf(row: number, places: number): string {
  const series = row % (places * SERIES_OF_PLACE);
  const month = Math.floor(row / (places * SERIES_OF_PLACE));
  const place = Math.floor(series / SERIES_OF_PLACE);
  const element = Math.floor(series / CATEGORIES.length) % ELEMENTS;
  const period = `${2023 + Math.floor(month / 12)}${String((month % 12) + 1).padStart(2, '0')}`;
  return `Health Centre ${place + 1},Element ${element + 1},${CATEGORIES[series % CATEGORIES.length]!},${period}`;
}

/** About the same each month, ± 30 %. */
function valueOf(row: number, places: number, random: Random): number {
  const usual = 10 + (((row % (places * SERIES_OF_PLACE)) * 17) % 397);
  return Math.round(usual * random.between(0.7, 1.3));
}
