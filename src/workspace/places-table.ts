import type { Place } from '../core/place.ts';
import { sayPlace } from '../core/source.ts';
import { checkHierarchy } from './hierarchy.ts';
import type { PlacedPlace } from './placed-place.ts';
import type { Findings } from './problem.ts';
import { RowReader } from './row-reader.ts';
import type { TableForm, WrittenTable } from './table.ts';

export const PLACES: TableForm = {
  name: 'places',
  sheet: 'Places',
  required: ['code', 'name', 'level'],
  optional: ['parent', 'aliases', 'opened', 'closed'],
};

/** Reads the places and holds their hierarchy: codes once, parents known, no circles. */
export function readPlaces(table: WrittenTable, findings: Findings): Place[] {
  const placed = new Map<string, PlacedPlace>();
  for (const row of table.rows) {
    const one = readPlace(new RowReader(row, table, findings), findings);
    if (one === undefined) continue;
    const first = placed.get(one.place.code);
    if (first === undefined) placed.set(one.place.code, one);
    else {
      const message = `Unexpected second place with code "${one.place.code}", expected each code once (first: ${sayPlace(first.at)}).`;
      findings.problem(one.at, message, 'Remove one, or give it its own code.');
    }
  }
  checkHierarchy(placed, findings);
  remarkLostZeros(placed, findings);
  remarkSharedNames(placed, findings);
  return [...placed.values()].map((one) => one.place);
}

function readPlace(row: RowReader, findings: Findings): PlacedPlace | undefined {
  const code = row.needed('code');
  const name = row.needed('name');
  const opened = row.date('opened');
  const closed = row.date('closed');
  if (opened !== undefined && closed !== undefined && closed < opened) {
    row.problem(
      'closed',
      `Unexpected closing date ${closed} before the opening date ${opened}, expected it later.`,
      'Correct one of the two.',
    );
  }
  if (code === undefined || name === undefined) return undefined;
  if (/^\d([.,]\d+)?E\+?\d+$/i.test(code)) {
    row.problem(
      'code',
      `Unexpected code "${code}", expected the code itself; a spreadsheet has shortened it.`,
      'Format the column as text and enter the code again.',
    );
  }
  const level = row.text('level') ?? '';
  if (level === '')
    findings.remark(
      row.atCell('level'),
      `Unexpected blank level for "${code}", expected country, district, facility, …; it stands in no league table.`,
    );
  const parent = row.text('parent');
  const place: Place = {
    code,
    name,
    ...(parent === undefined ? {} : { parent }),
    level,
    aliases: row.list('aliases'),
    ...(opened === undefined ? {} : { opened }),
    ...(closed === undefined ? {} : { closed }),
  };
  return { place, at: row.atCell('code'), parentAt: row.atCell('parent') };
}

/** Spreadsheets turn 0412 into 412: among codes of digits nearly all of one length, the shorter ones are suspect. */
function remarkLostZeros(placed: ReadonlyMap<string, PlacedPlace>, findings: Findings): void {
  const digits = [...placed.values()].filter((one) => /^\d+$/.test(one.place.code));
  const longest = digits.reduce((most, one) => Math.max(most, one.place.code.length), 0);
  const shorter = digits.filter((one) => one.place.code.length < longest);
  const zeros = digits.some((one) => one.place.code.startsWith('0'));
  const first = shorter[0];
  if (first === undefined || !(zeros || shorter.length * 2 < digits.length) || longest < 3) return;
  const many = shorter.length === 1 ? '' : ` (and ${shorter.length - 1} more)`;
  findings.remark(
    first.at,
    `Unexpected code "${first.place.code}"${many}, expected ${longest} digits as the others have; a spreadsheet may have dropped leading zeros. Format the column as text.`,
  );
}

/** A name or alias that stands for two places cannot say which is meant. */
function remarkSharedNames(placed: ReadonlyMap<string, PlacedPlace>, findings: Findings): void {
  const owners = new Map<string, string>();
  for (const { place, at } of placed.values()) {
    for (const alias of place.aliases) {
      const owner = owners.get(alias) ?? (placed.has(alias) ? alias : undefined);
      if (owner !== undefined && owner !== place.code) {
        findings.remark(at, `Unexpected alias "${alias}" of "${place.code}", expected a name of one place: it also stands for "${owner}".`);
      }
      owners.set(alias, place.code);
    }
  }
}
