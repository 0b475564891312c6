import type { CheckContext, WholeUnit } from '../../core/check.ts';
import { foldName } from '../../core/fold-name.ts';
import type { Period } from '../../core/period/index.ts';
import type { Place } from '../../core/place.ts';
import { cellName, type Source } from '../../core/source.ts';
import { buildHierarchy, type Hierarchy } from '../../measures/hierarchy.ts';
import { keyColumn } from '../key-cell.ts';
import { knownPlaces } from '../known-places.ts';

/** What an upload speaks for: what another district was late with is no concern of its sender. */
export interface UploadScope {
  readonly hierarchy: Hierarchy;
  /** Those with a value of the upload, and the period that is expected (`--as-of`). */
  readonly periods: ReadonlyMap<string, Period>;
  /** Whether a place is at or below the uploader; without one, whether it or a place below it is in the files. */
  covers(place: string): boolean;
  /** Where a person of the upload finds the place: its first cell in the files. */
  cellOf(place: string, period: string): Source | undefined;
}

/** The place that `--from` names, by code or name. */
export function uploaderPlace(context: CheckContext): Place | undefined {
  const { uploader, metadata, workspace } = context;
  if (uploader === undefined) return undefined;
  const places = knownPlaces(metadata, workspace);
  const named = places.filter(({ name, aliases }) => [name, ...aliases].some((one) => foldName(one) === foldName(uploader)));
  return places.find(({ code }) => code === uploader) ?? (named.length === 1 ? named[0] : undefined);
}

export function uploadScope(unit: WholeUnit, context: CheckContext): UploadScope {
  const hierarchy = buildHierarchy(knownPlaces(context.metadata, context.workspace), context.workspace?.name ?? '');
  const { cells, periods } = uploadedCells(unit, hierarchy);
  if (context.asOf !== undefined) periods.set(context.asOf.id, context.asOf);
  const uploader = uploaderPlace(context)?.code;
  return {
    hierarchy,
    periods,
    covers: (place) => (uploader === undefined ? cells.has(place) : hierarchy.upwards(place).includes(uploader)),
    cellOf(place, period) {
      const known = cells.get(place);
      const at = known?.get(period) ?? known?.values().next().value;
      return at === undefined ? undefined : placeCell(unit, at);
    },
  };
}

/** For each place with an uploaded value, and each place above it, the first value of each period. */
function uploadedCells(unit: WholeUnit, hierarchy: Hierarchy) {
  const cells = new Map<string, Map<string, Source>>();
  const periods = new Map<string, Period>();
  for (const series of unit.series()) {
    const own = [series.place, ...hierarchy.upwards(series.place).slice(1)];
    for (let index = 0; index < series.periods.length; index++) {
      const period = series.periods[index] as Period;
      if (!series.isUploaded(index)) continue;
      periods.set(period.id, period);
      for (const place of own) {
        let known = cells.get(place);
        if (known === undefined) cells.set(place, (known = new Map()));
        if (!known.has(period.id)) known.set(period.id, series.at(index));
      }
    }
  }
  return { cells, periods };
}

/** The cell of the row that names its place; the value itself where places stand in headings or nowhere. */
function placeCell({ files }: WholeUnit, at: Source): Source {
  const file = files.find(({ source, table }) => source.file === at.file && table.sheet === at.sheet);
  if (file?.table.mapping === undefined || file.table.grid === undefined || at.line === undefined) return at;
  const column = keyColumn(file.table.mapping, ['place-code', 'place']);
  return column === undefined ? at : { ...at, column, cell: cellName(column, at.line) };
}
