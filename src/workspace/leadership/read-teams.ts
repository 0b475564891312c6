import type { SurveyTeam } from '../../core/leadership.ts';
import { findPlace, knowPlaces, type KnownPlaces } from '../known-names.ts';
import { defined } from '../part-tables/defined.ts';
import type { KnownCodes } from '../part-tables/known-codes.ts';
import { once } from '../part-tables/once.ts';
import { readRows, type FoundTable, type Lose } from '../part-tables/read-rows.ts';
import type { RowReader } from '../row-reader.ts';
import type { Reading } from './reading.ts';

/** Reads the teams. One whose indicator or place is unknown stays, without it: its answers are as good as before. */
export function readTeams(found: FoundTable | undefined, codes: KnownCodes, reading: Reading): SurveyTeam[] {
  const { workspace } = reading;
  const indicators = knowPlaces(workspace.indicators.map(({ code, name }) => ({ code, name, aliases: [] })));
  const places = knowPlaces(workspace.places);
  const lose: Lose = (row, problems) => codes.lose(row, problems);
  const key = {
    column: 'code',
    of: (one: SurveyTeam) => [one.code],
    say: (one: SurveyTeam) => `team with code "${one.code}"`,
    fix: 'Remove one, or give it its own code.',
  };
  const rows = readRows(
    found,
    reading,
    (row): SurveyTeam | undefined => {
      const code = row.needed('code');
      const name = row.needed('name');
      const indicator = chosen(row, 'indicator', indicators, reading);
      const place = places.codes.length === 0 ? row.text('place') : chosen(row, 'place', places, reading);
      if (code === undefined || name === undefined) return undefined;
      return { code, name, ...defined({ institution: row.text('institution'), indicator, place }), at: row.at };
    },
    lose,
  );
  const teams = once(rows, key, reading, lose).map(({ value }) => value);
  codes.take(teams);
  return teams;
}

function chosen(row: RowReader, column: 'indicator' | 'place', known: KnownPlaces, { leftOut }: Reading): string | undefined {
  const text = row.text(column);
  if (text === undefined) return undefined;
  const code = findPlace(text, known);
  if (code !== undefined) return code;
  const nearest = known.nearest(text);
  const add = `add it to the table of ${column}s.`;
  leftOut.add({
    at: row.atCell(column),
    message: `Unexpected ${column} "${text}", expected one in the table of ${column}s; the team stays, without it.`,
    fix: nearest === undefined ? `Correct it, or ${add}` : `Write "${nearest}" (the nearest), or ${add}`,
  });
  return undefined;
}
