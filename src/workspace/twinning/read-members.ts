import { bareName } from '../../core/bare-name.ts';
import { sayPlace } from '../../core/source.ts';
import type { TwinningMember } from '../../core/twinning.ts';
import { ANY_PLACE, findPlace, knowPlaces, mendPlace, type KnownPlaces } from '../known-names.ts';
import type { RowReader } from '../row-reader.ts';
import { wordMeant } from '../table-words.ts';
import { defined } from '../part-tables/defined.ts';
import type { KnownCodes } from '../part-tables/known-codes.ts';
import { once } from '../part-tables/once.ts';
import { readRows, type FoundTable, type Placed, type Lose } from '../part-tables/read-rows.ts';
import type { Reading } from './reading.ts';

/** Reads the members. One whose place or need is unknown stays, without it. */
export function readMembers(found: FoundTable | undefined, topics: KnownCodes, codes: KnownCodes, reading: Reading): TwinningMember[] {
  const { places } = reading.workspace;
  const known = places.length === 0 ? ANY_PLACE : knowPlaces(places);
  const spell = { type: spelling(['district', 'hospital']), setting: spelling(['urban', 'rural']), province: spelling([]) };
  const lose: Lose = (row, problems) => codes.lose(row, problems);
  const read = (row: RowReader): TwinningMember | undefined => {
    const code = row.needed('code');
    const name = row.needed('name');
    const type = row.needed('type');
    const size = row.number('size', { above: 0 });
    const latitude = row.number('latitude', { least: -90, most: 90 });
    const longitude = row.number('longitude', { least: -180, most: 180 });
    remarkHalfPoint(row, latitude, longitude, reading);
    if (code === undefined || name === undefined || type === undefined) return undefined;
    const more = defined({
      place: placeOf(row, known, reading),
      province: spell.province(row.text('province')),
      setting: spell.setting(row.text('setting')),
      size,
      latitude,
      longitude,
    });
    return { code, name, type: spell.type(type) ?? type, ...more, needs: needsOf(row, topics, reading), at: row.at };
  };
  const key = {
    column: 'code',
    of: (one: TwinningMember) => [one.code],
    say: (one: TwinningMember) => `member with code "${one.code}"`,
    fix: 'Remove one, or give it its own code.',
  };
  const rows = once(readRows(found, reading, read, lose), key, reading, lose);
  remarkSharedPlaces(rows, reading);
  const members = rows.map(({ value }) => value);
  codes.take(members);
  return members;
}

function placeOf(row: RowReader, places: KnownPlaces, { leftOut }: Reading): string | undefined {
  const text = row.text('place');
  if (text === undefined) return undefined;
  const code = findPlace(text, places);
  if (code !== undefined) return code;
  const message = `Unexpected place "${text}", expected the code of a place in the table of places; the member stays, without results of indicators.`;
  leftOut.add({ at: row.atCell('place'), message, fix: mendPlace(text, places) });
  return undefined;
}

function needsOf(row: RowReader, topics: KnownCodes, { leftOut }: Reading): string[] {
  const refuse = (message: string, fix: string): void =>
    leftOut.add({ at: row.atCell('needs'), message: message.replace(/\.$/, '; the member stays, without this need.'), fix });
  const found = row.list('needs').flatMap((text) => topics.find(text, refuse) ?? []);
  return [...new Set(found)];
}

/** `Urban`, `urbain` and `urban` are one word; of the network's own words the first spelling is kept. */
function spelling(words: readonly string[]): (text: string | undefined) => string | undefined {
  const seen = new Map<string, string>();
  return (text) => {
    if (text === undefined) return undefined;
    const word = wordMeant(text, words) ?? text;
    const bare = bareName(word) || word;
    seen.set(bare, seen.get(bare) ?? word);
    return seen.get(bare);
  };
}

function remarkHalfPoint(row: RowReader, latitude: number | undefined, longitude: number | undefined, { findings }: Reading): void {
  if ((latitude === undefined) === (longitude === undefined)) return;
  const blank = latitude === undefined ? 'latitude' : 'longitude';
  if (row.text(blank) === undefined)
    findings.remark(row.atCell(blank), `Unexpected blank "${blank}", expected both or none; distances of this member are unknown.`);
}

function remarkSharedPlaces(rows: readonly Placed<TwinningMember>[], { findings }: Reading): void {
  const owners = new Map<string, TwinningMember>();
  for (const { value, row } of rows) {
    if (value.place === undefined) continue;
    const owner = owners.get(value.place);
    if (owner === undefined) owners.set(value.place, value);
    else
      findings.remark(
        row.atCell('place'),
        `Unexpected place "${value.place}" of a second member, expected one for each (the other: "${owner.code}", ${sayPlace(owner.at)}); their indicators are the same numbers.`,
      );
  }
}
