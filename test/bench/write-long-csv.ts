import { closeSync, openSync, writeSync } from 'node:fs';
import { seededRandom } from '../../src/demo/random.ts';
import type { Found } from './found.ts';

export interface LongCsv {
  /** Cells and sum as a reader of cells must find them. */
  readonly found: Found;
  /** Rows with a value: what a reader of observations must find. */
  readonly values: number;
  readonly bytes: number;
}

const SEED = 2026;
const PLACES = 503;
const INDICATORS = 11;
const SHARE_BLANK = 0.02;
/** Such a name must stand in quotes. */
const SHARE_WITH_COMMA = 0.1;
const ROWS_AT_ONCE = 10_000;

/**
 * Writes rows of place, indicator, category, period and value, as a district's export has them; some values are blank.
 * @param quoted every cell in quotes, as DHIS2 writes them
 */
export function writeLongCsv(file: string, rows: number, quoted = false): LongCsv {
  const random = seededRandom(SEED);
  const quote = (text: string): string => (quoted || text.includes(',') ? `"${text}"` : text);
  const line = (cells: readonly string[]): string => `${cells.map(quote).join(',')}\n`;
  const places = Array.from(
    { length: PLACES },
    (_, i) => `${random.chance(SHARE_WITH_COMMA) ? 'Clinic, Sector' : 'Health Centre'} ${i + 1}`,
  );
  let [cells, sum, values, bytes] = [0, 0, 0, 0];
  const handle = openSync(file, 'w');
  const write = (text: string): void => {
    bytes += writeSync(handle, text);
  };
  try {
    let piece = line(['place', 'indicator', 'category', 'period', 'value']);
    for (let row = 0; row < rows; row++) {
      const value = random.chance(SHARE_BLANK) ? undefined : random.whole(0, 999);
      cells += value === undefined ? 4 : 5;
      values += value === undefined ? 0 : 1;
      sum += value ?? 0;
      piece += line([...keyOf(row, places), value === undefined ? '' : String(value)]);
      if (row % ROWS_AT_ONCE === 0) {
        write(piece);
        piece = '';
      }
    }
    write(piece);
  } finally {
    closeSync(handle);
  }
  return { found: { cells, sum }, values, bytes };
}

/** No two rows share a key before a hundred years are full. */
function keyOf(row: number, places: readonly string[]): string[] {
  const [place, indicator, category, month] = [row, row / PLACES, row / (PLACES * INDICATORS), row / (PLACES * INDICATORS * 2)].map(
    Math.floor,
  );
  const period = `${2015 + Math.floor(month! / 12)}-${String((month! % 12) + 1).padStart(2, '0')}`;
  return [places[place! % PLACES]!, `Indicator ${(indicator! % INDICATORS) + 1}`, category! % 2 === 0 ? 'Female' : 'Male', period];
}
