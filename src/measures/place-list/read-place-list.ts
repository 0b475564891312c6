import { foldName } from '../../core/fold-name.ts';
import type { Grid, Row } from '../../core/grid.ts';
import type { OrgUnitFacts } from '../../core/metadata.ts';
import type { Place } from '../../core/place.ts';
import { findPlaceColumns, placeText, type PlaceColumn, type PlaceListShape } from './place-columns.ts';

/** A list of places as it was read. */
export interface PlaceList extends PlaceListShape {
  /** Parents before children. The code of a place without one is its path: `BAS UELE / AKETI`. */
  readonly places: readonly Place[];
}

/**
 * Reads a list of places in which each row is a path from broad to narrow (a health pyramid): province, zone, area, facility.
 * Equal names under different parents are different places; case and accents tell none apart.
 * @param grid any table
 * @returns undefined where no column names places
 */
export function readPlaceList(grid: Grid): PlaceList | undefined {
  const rows: Row[] = [];
  for (const row of grid.rows()) rows.push(row);
  const shape = findPlaceColumns(rows);
  if (shape === undefined) return undefined;
  const places = new Map<string, Place>();
  const codes = new Set<string>();
  for (const row of rows) if (row.line > shape.headerLine) addPath(places, codes, row, shape.columns);
  return places.size === 0 ? undefined : { ...shape, places: [...places.values()] };
}

function addPath(places: Map<string, Place>, codes: Set<string>, row: Row, columns: readonly PlaceColumn[]): void {
  let key = '';
  let path = '';
  let parent: Place | undefined;
  for (const { column, codeColumn, level } of columns) {
    const name = placeText(row.cells[column - 1]);
    if (name === '') continue;
    const written = codeColumn === undefined ? '' : placeText(row.cells[codeColumn - 1]);
    key += `\0${level}\0${written === '' ? foldName(name) : written}`;
    path = path === '' ? name : `${path} / ${name}`;
    let place = places.get(key);
    if (place === undefined) {
      const code = freeCode(codes, written === '' ? path : written, path);
      place = { code, name, level, aliases: [], ...(parent === undefined ? {} : { parent: parent.code }) };
      codes.add(code);
      places.set(key, place);
    }
    parent = place;
  }
}

/** Two places never share a code, whatever the list says. */
function freeCode(codes: ReadonlySet<string>, wanted: string, path: string): string {
  let code = codes.has(wanted) ? path : wanted;
  for (let count = 2; codes.has(code); count++) code = `${path} (${count})`;
  return code;
}

/**
 * The places as organisation units, for a validation that knows them only by this list.
 * @param places parents before children
 */
export function asOrgUnits(places: readonly Place[]): OrgUnitFacts[] {
  const levels = new Map<string, number>();
  return places.map(({ code, name, parent, aliases }) => {
    const level = parent === undefined ? 1 : (levels.get(parent) ?? 0) + 1;
    levels.set(code, level);
    return { id: code, name, level, ...(aliases.length === 0 ? {} : { aliases }), ...(parent === undefined ? {} : { parent }) };
  });
}
