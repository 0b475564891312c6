import { foldHeading } from './fold-heading.ts';
import type { Grid, Row } from '../../core/grid.ts';
import type { Mapping } from '../../core/mapping.ts';
import type { ReadPeriodOptions } from '../../core/period/index.ts';
import type { Doubt } from './doubt.ts';
import type { NamedValues, RowSays } from './name-values.ts';
import { firstTitle, periodInText, periodInTitles, placeInTitles } from './title-constants.ts';

export interface DecidedConstants {
  readonly constants: Mapping['constants'];
  readonly doubts: readonly Doubt[];
  readonly missing: { readonly place: boolean; readonly period: boolean };
}

type Constants = { place?: string; indicator?: string; period?: string };

/** What neither rows nor headings say is looked for in titles and the sheet's name, and every find is told as a doubt. */
export function decideConstants(
  grid: Grid,
  above: readonly Row[],
  named: NamedValues,
  says: RowSays,
  reading: ReadPeriodOptions,
): DecidedConstants {
  const constants: Constants = named.indicator === undefined ? {} : { indicator: named.indicator };
  const doubts: Doubt[] = [];
  const needsPlace = !says.place && named.columns.some(({ place }) => place === undefined);
  const needsPeriod = !says.period && named.columns.some(({ period }) => period === undefined);
  const needsIndicator = !says.indicator && named.indicator === undefined && named.columns.some(({ indicator }) => indicator === undefined);
  if (needsPeriod) findPeriod(grid, above, reading, constants, doubts, named);
  if (needsPlace) findPlace(grid, above, reading, constants, doubts);
  if (needsIndicator) findIndicator(grid, above, reading, constants, doubts);
  return {
    constants,
    doubts,
    missing: { place: needsPlace && constants.place === undefined, period: needsPeriod && constants.period === undefined },
  };
}

function findPeriod(
  grid: Grid,
  above: readonly Row[],
  reading: ReadPeriodOptions,
  constants: Constants,
  doubts: Doubt[],
  named: NamedValues,
): void {
  const title = periodInTitles(above, reading);
  const sheet = grid.sheet === undefined ? undefined : periodInText(grid.sheet, reading);
  const period = title?.value ?? sheet;
  if (period !== undefined) {
    constants.period = period.id;
    const where = title === undefined ? `the sheet's name "${grid.sheet ?? ''}"` : `the title "${title.text}"`;
    doubts.push({
      code: 'period-from-title',
      text: `The period ${period.id} is taken from ${where}.`,
      ...(title === undefined ? {} : { line: title.line, column: title.column }),
    });
    return;
  }
  if (named.columns.some((column) => column.period !== undefined)) return;
  const base = grid.file.split(/[\\/]/u).at(-1) ?? grid.file;
  const hint = periodInText(base.replace(/\.\w+$/u, '').replaceAll(/[-_]/gu, ' '), reading);
  const proposed = hint === undefined ? '' : ` The file's name suggests ${hint.id}.`;
  const expected = 'expected a month, quarter, week or year; map it in deliver.yaml (constants: period).';
  doubts.push({ code: 'no-period', text: `No period found in any column, heading, title or sheet name: ${expected}${proposed}` });
}

const PLAIN_SHEET =
  /^(?:sheet|feuil|feuille|tabelle|hoja|data|donnees|table|export|report|rapport|query|result|resultats?|page|meta|summary|home|raw)s? ?\d*$/u;

function findPlace(grid: Grid, above: readonly Row[], reading: ReadPeriodOptions, constants: Constants, doubts: Doubt[]): void {
  const title = placeInTitles(above);
  if (title !== undefined) {
    constants.place = title.value;
    doubts.push({
      code: 'place-from-title',
      text: `The place "${title.value}" is taken from the title "${title.text}".`,
      line: title.line,
      column: title.column,
    });
  } else if (grid.sheet !== undefined && !PLAIN_SHEET.test(foldHeading(grid.sheet)) && periodInText(grid.sheet, reading) === undefined) {
    constants.place = grid.sheet.trim();
    doubts.push({ code: 'place-from-sheet', text: `The place "${constants.place}" is taken from the sheet's name.` });
  } else {
    doubts.push({
      code: 'no-place',
      text: 'No place found in any column, heading, title or sheet name: expected a facility, district or other place; map it in deliver.yaml (keys with the role place, or constants: place).',
    });
  }
}

function findIndicator(grid: Grid, above: readonly Row[], reading: ReadPeriodOptions, constants: Constants, doubts: Doubt[]): void {
  const title = firstTitle(above);
  const sheet =
    grid.sheet !== undefined &&
    !PLAIN_SHEET.test(foldHeading(grid.sheet)) &&
    constants.place !== grid.sheet.trim() &&
    periodInText(grid.sheet, reading) === undefined;
  const name = title?.value ?? (sheet ? grid.sheet?.trim() : undefined);
  constants.indicator = name ?? 'value';
  const text =
    name === undefined
      ? 'Nothing names the indicator; it is called "value". Name it in deliver.yaml (constants: indicator).'
      : `The indicator "${name}" is taken from ${title === undefined ? "the sheet's name" : 'the title'}.`;
  doubts.push({ code: 'indicator-from-title', text, ...(title === undefined ? {} : { line: title.line, column: title.column }) });
}
