import type { Check, CheckContext, Report, SeriesUnit } from '../../core/check.ts';
import { pettitt } from '../../stats/pettitt.ts';
import { monthly, SPIKED_VISITS, USUAL_VISITS } from './example-upload.ts';
import { changeOfLevel, type LevelChange } from './change-of-level.ts';
import { elementName, placeName } from './names.ts';
import { sayNumber, sayPeriod } from './say.ts';
import { seriesFacts } from './series-facts.ts';
import { isLongEnough, numberOption, seriesLengths, whyNothingJudged, type SeriesLengths } from './series-length.ts';

const CODE = 'level-shift';

/** [P]: values needed, p of Pettitt's test, and how many times higher or lower the new level is. */
export const SHIFT = { fewest: 18, p: 0.05, ratio: 1.5 } as const;

/** A series that runs on a new level since some month of the last year. */
export const levelShift: Check<'series', { lengths: SeriesLengths; ratio: number }> = {
  code: CODE,
  severity: 'info',
  source:
    "Pettitt's test for a change of level (1979), p < 0.05, and the toolkit's own conditions [P]: within the last 12 values, medians differ by half or more (option ratio: 1.5), by 3 MADs of the rest, also against the same periods of the year before (so a season is no shift), and a step fits better than a line; 18 values at least.",
  scope: 'series',
  words: {
    en: {
      title: 'Level shift',
      why: 'A lasting jump seldom comes from patients alone: a definition, a form, a catchment or a facility was changed, or units were.',
      message: (args) =>
        `Unexpected level of ${sayNumber(args['after'], 'en')} for ${String(args['element'])} at ${String(args['place'])} since ` +
        `${sayPeriod(args, 'since')('en')}, expected about ${sayNumber(args['before'], 'en')} as before ` +
        `(medians of ${sayNumber(args['countAfter'], 'en')} and ${sayNumber(args['countBefore'], 'en')} periods, Pettitt p = ${sayNumber(args['p'], 'en', 3)}).`,
      fix: () => 'Find out what changed: form, definition, catchment or services; note it, or correct the values.',
    },
    fr: {
      title: 'Changement de niveau',
      why: 'Un saut durable vient rarement des seuls patients : une définition, un formulaire, une aire ou une structure a changé, ou l’unité.',
      message: (args) =>
        `Niveau inattendu de ${sayNumber(args['after'], 'fr')} pour ${String(args['element'])} à ${String(args['place'])} depuis ` +
        `${sayPeriod(args, 'since')('fr')}, attendu environ ${sayNumber(args['before'], 'fr')} comme avant ` +
        `(médianes de ${sayNumber(args['countAfter'], 'fr')} et ${sayNumber(args['countBefore'], 'fr')} périodes, Pettitt p = ${sayNumber(args['p'], 'fr', 3)}).`,
      fix: () => 'Cherchez ce qui a changé : formulaire, définition, aire ou services ; notez-le, ou corrigez les valeurs.',
    },
  },
  begin: (context) => ({
    lengths: seriesLengths(Math.max(ENDS * 2, numberOption(context, CODE, 'fewest', SHIFT.fewest))),
    ratio: numberOption(context, CODE, 'ratio', SHIFT.ratio),
  }),
  run(unit, report, context, { lengths, ratio }) {
    const { spread, uploaded } = seriesFacts(unit);
    if (uploaded === 0 || !isLongEnough(lengths, spread.n) || spread.meanAd === 0 || isLevel(unit.values, spread.median)) return;
    const point = pettitt(unit.values);
    if (point.p >= SHIFT.p) return;
    const change = changeOfLevel(unit, point.before, ratio);
    if (change !== undefined) reportShift(unit, change, point.p, report, context);
  },
  end: (_report, context, { lengths }) => whyNothingJudged(lengths, context),
  examples: [
    { says: 'Two years on one level.', files: { 'visits.csv': monthly(USUAL_VISITS) }, finds: [] },
    {
      says: 'Twice as many from April of the second year.',
      files: { 'visits.csv': monthly(USUAL_VISITS.map((value, index) => (index < 15 ? value : value * 2 + 20))) },
      finds: ['D17'],
    },
    { says: 'One spike is no shift.', files: { 'visits.csv': monthly(SPIKED_VISITS) }, finds: [] },
    {
      says: 'A rainy season comes every year.',
      files: { 'malaria.csv': monthly(USUAL_VISITS.map((value, index) => (index % 12 < 6 ? value : value * 3))) },
      finds: [],
    },
    { says: 'A steady climb is no step.', files: { 'visits.csv': monthly(USUAL_VISITS.map((_, index) => 50 + index * 6)) }, finds: [] },
    {
      says: 'One year.',
      files: { 'visits.csv': monthly(USUAL_VISITS.slice(0, 12)) },
      finds: 'needs 18 values in a series, the longest has 12',
    },
  ],
};

/** Values at either end that tell, at once, whether anything can have shifted. */
const ENDS = 4;

/** Whether the series ends where it began and where its middle is, within a quarter: most do, and need no test. */
function isLevel(values: readonly number[], middle: number): boolean {
  let first = 0;
  let last = 0;
  for (let step = 0; step < ENDS; step += 1) {
    first += values[step]!;
    last += values[values.length - 1 - step]!;
  }
  return isClose(last, first) && isClose(last, middle * ENDS);
}

function isClose(a: number, b: number): boolean {
  return a < b * 1.25 && b < a * 1.25;
}

/** At the first uploaded value on the new level. */
function reportShift(unit: SeriesUnit, change: LevelChange, p: number, report: Report, context: CheckContext): void {
  for (let index = change.from; index < unit.values.length; index += 1) {
    if (!unit.isUploaded(index)) continue;
    const since = unit.periods[change.from]!;
    report(unit.at(index), {
      place: placeName(unit.place, context),
      element: elementName(unit.element, unit.category, context),
      since: since.id,
      calendar: since.calendar,
      before: change.before,
      after: change.after,
      countBefore: change.from,
      countAfter: unit.values.length - change.from,
      p,
      variant: 'Pettitt',
      n: unit.values.length,
    });
    return;
  }
}
