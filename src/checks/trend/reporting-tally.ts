import type { CheckContext, SeriesUnit } from '../../core/check.ts';
import type { Period } from '../../core/period/period.ts';
import type { Place } from '../../core/place.ts';
import type { Source } from '../../core/source.ts';
import type { ReportSet } from '../../core/workspace.ts';
import type { Hierarchy } from '../../measures/hierarchy.ts';
import { expectedPlaces } from '../../measures/reporting.ts';
import { uploaderPlace } from '../timing/upload-scope.ts';
import { extentOf, isSameExtent, type SeriesExtent } from './series-extent.ts';
import { seriesFacts } from './series-facts.ts';
import { placeGroups, type PlaceGroups } from './place-group.ts';

/** One data set: who reported when, and which districts an upload speaks for. */
interface SetTally {
  readonly set: ReportSet;
  /** Places with any value, of uploads or history. */
  readonly reported: Map<Period, Set<string>>;
  readonly uploaded: Map<Period, Map<string, UploadedGroup>>;
  /** By place: the extent counted last. */
  readonly counted: Map<string, SeriesExtent>;
}

interface UploadedGroup {
  readonly places: Set<string>;
  /** File and sheet of the first value. */
  readonly at: Source;
}

export interface ReportingTally {
  readonly groups: PlaceGroups;
  readonly sets: readonly SetTally[];
  readonly byElement: ReadonlyMap<string, readonly SetTally[]>;
}

/** A district's reports of one data set and period that an upload speaks for. */
export interface DueReports {
  readonly set: ReportSet;
  readonly period: Period;
  readonly group: string;
  readonly at: Source;
  readonly expected: readonly Place[];
  /** Those of them with a value. */
  readonly received: readonly Place[];
}

/** Why completeness and timeliness cannot be worked out, where nothing says who must report. */
export function needsReports(context: CheckContext): string | undefined {
  if ((context.workspace?.reports.length ?? 0) > 0) return undefined;
  return context.language === 'fr' ? 'reports.csv ne dit pas qui doit rapporter' : 'no reports.csv that says who must report';
}

/** @param code of the rule, for its option `level` */
export function reportingTally(context: CheckContext, code: string): ReportingTally {
  const sets = (context.workspace?.reports ?? []).map((set): SetTally => ({
    set,
    reported: new Map(),
    uploaded: new Map(),
    counted: new Map(),
  }));
  const byElement = new Map<string, SetTally[]>();
  for (const tally of sets) {
    for (const element of elementKeys(tally.set, context)) byElement.set(element, [...(byElement.get(element) ?? []), tally]);
  }
  return { groups: placeGroups(context, code), sets, byElement };
}

/** Elements of a data set as series name them: as written, and by their identifier in the metadata. */
function elementKeys(set: ReportSet, { metadata }: CheckContext): Set<string> {
  const written = new Set(set.elements);
  const known = (metadata?.dataElements ?? []).filter((one) => written.has(one.name) || (one.code !== undefined && written.has(one.code)));
  return new Set([...written, ...known.map((one) => one.id)]);
}

/** Counts a series for every data set that its element is in. */
export function tallySeries(tally: ReportingTally, unit: SeriesUnit): void {
  for (const one of tally.byElement.get(unit.element) ?? []) {
    if (unit.periods[0]?.type !== one.set.periodType || isCounted(one, unit)) continue;
    const group = groupFor(unit.place, one.set, tally.groups);
    for (let index = 0; index < unit.periods.length; index += 1) {
      const period = unit.periods[index]!;
      addReport(one, period, unit.place);
      if (unit.isUploaded(index)) addUpload(one, period, group, unit, index);
    }
  }
}

/** Whether another element of the place had the same periods. */
function isCounted({ counted }: SetTally, unit: SeriesUnit): boolean {
  const extent = extentOf(unit, seriesFacts(unit));
  if (isSameExtent(extent, counted.get(unit.place))) return true;
  if (extent !== undefined) counted.set(unit.place, extent);
  return false;
}

/** Districts that report themselves are counted in the place above them. */
function groupFor(place: string, set: ReportSet, { hierarchy, groupOf }: PlaceGroups): string {
  const group = groupOf(place);
  if (group !== place || hierarchy.place(place)?.level !== set.who) return group;
  return hierarchy.upwards(place)[1] ?? place;
}

function addReport({ reported }: SetTally, period: Period, place: string): void {
  let places = reported.get(period);
  if (places === undefined) reported.set(period, (places = new Set()));
  places.add(place);
}

function addUpload({ uploaded }: SetTally, period: Period, group: string, unit: SeriesUnit, index: number): void {
  let groups = uploaded.get(period);
  if (groups === undefined) uploaded.set(period, (groups = new Map()));
  let known = groups.get(group);
  if (known === undefined) groups.set(group, (known = { places: new Set(), at: sheetOf(unit.at(index)) }));
  known.places.add(unit.place);
}

/** What is missing stands in no cell: the file and sheet that it is missing from. */
export function sheetOf({ file, sheet }: Source): Source {
  return sheet === undefined ? { file } : { file, sheet };
}

/**
 * Reports that are due by today in the districts that an upload speaks for, and of these only at or below the uploader, where one is
 * named. Without one, an upload that holds one place of several is that place's own and says nothing of its neighbours.
 */
export function dueReports({ sets, groups: { hierarchy } }: ReportingTally, context: CheckContext): DueReports[] {
  const due: DueReports[] = [];
  const uploader = uploaderPlace(context)?.code;
  for (const { set, reported, uploaded } of sets) {
    for (const [period, groups] of uploaded) {
      if (context.today <= period.end + (set.deadlineDays ?? 0)) continue;
      const having = new Set([...(reported.get(period) ?? [])].flatMap((place) => hierarchy.upwards(place)));
      for (const [whole, { places, at }] of groups) {
        const group = uploader === undefined ? whole : ownPart(whole, uploader, hierarchy);
        if (group === undefined) continue;
        const expected = expectedPlaces(set, group, period, hierarchy);
        if (expected.length === 0 || (uploader === undefined && places.size === 1 && expected.length > 1)) continue;
        due.push({ set, period, group, at, expected, received: expected.filter((place) => having.has(place.code)) });
      }
    }
  }
  return due;
}

/** What of a district is the uploader's: all of it, the uploader itself below it, or nothing. */
function ownPart(group: string, uploader: string, hierarchy: Hierarchy): string | undefined {
  if (hierarchy.upwards(group).includes(uploader)) return group;
  return hierarchy.upwards(uploader).includes(group) ? uploader : undefined;
}

/** Why no report could be judged. */
export function nothingDue(context: CheckContext): string {
  return context.language === 'fr'
    ? 'aucun rapport attendu et échu, pour les lieux et périodes de ces fichiers, selon reports.csv'
    : 'reports.csv expects no report, due by today, for the places and periods of these files';
}
