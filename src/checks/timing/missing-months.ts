import type { Check, CheckContext, SeriesUnit } from '../../core/check.ts';
import { periodIndex, shiftPeriod, type Period, type PeriodType } from '../../core/period/index.ts';
import type { Place } from '../../core/place.ts';
import { isOpen } from '../../measures/reporting.ts';
import { knownPlaces } from '../known-places.ts';
import { sayReason } from '../reason.ts';
import { groupGaps, PlaceGaps, sayGaps } from './place-gaps.ts';
import { typeName } from './period-name.ts';

/** Fewest values of a series for a gap to be told ([P]: with fewer nobody knows what is usual). Option `fewest`. */
export const FEWEST_VALUES = 3;
/** Share of its periods in which a series must have a value ([P]: a rare event that is left blank is no gap). Option `share`. */
export const LEAST_SHARE = 0.75;
interface State {
  judged: number;
  /** From the first to the last uploaded period of each place, by type of period; until as-of, where that is later. */
  readonly windows: Map<string, Window>;
  readonly numbers: Map<Period, number>;
}

interface Window {
  first: number;
  last: number;
}

/** Periods that a place leaves out of a series which it otherwise sends: between its values, or at the end, when others go on. */
export const missingMonths: Check<'whole', State> = {
  code: 'missing-months',
  severity: 'warning',
  source: "WHO data quality review, completeness of indicator data (methods.md 2.1 [V]); thresholds are the toolkit's own [P]",
  scope: 'whole',
  words: {
    en: {
      title: 'Periods without a value',
      why: 'A gap is not a zero: totals fall for want of a report, and trends bend.',
      message: (args) => `Unexpected ${sayGaps(args, 'en')}, expected a ${typeName(args['type'], 'en')} value.`,
      fix: () => 'Send the missing reports; where nothing happened, write 0.',
    },
    fr: {
      title: 'Périodes sans valeur',
      why: "Un trou n'est pas un zéro, les totaux baissent faute de rapport, et les tendances fléchissent.",
      message: (args) => `${sayGaps(args, 'fr')}, une valeur ${typeName(args['type'], 'fr')} est attendue.`,
      fix: () => "Envoyez les rapports manquants, et là où il ne s'est rien passé, écrivez 0.",
    },
  },
  begin: () => ({ judged: 0, windows: new Map(), numbers: new Map() }),
  eachSeries: (series, _report, { asOf }, state) => widenWindow(series, asOf, state),
  run(unit, report, context, state) {
    const fewest = Number(context.option('missing-months', 'fewest') ?? FEWEST_VALUES);
    const share = Number(context.option('missing-months', 'share') ?? LEAST_SHARE);
    const places = new Map(knownPlaces(context.metadata, context.workspace).map((place) => [place.code, place]));
    const gaps = new PlaceGaps();
    for (const series of unit.series()) {
      const window = state.windows.get(windowKey(series));
      if (window === undefined || series.periods.length < fewest || !hasUploaded(series)) continue;
      state.judged += 1;
      const place = places.get(series.place);
      const missing = gapsOf(series, window, share).filter((period) => isDue(place, period));
      const first = missing[0];
      if (first !== undefined) gaps.add(series, place?.name ?? series.place, missing, series.at(indexBefore(series, first)));
    }
    for (const [number, { args, cells }] of groupGaps(gaps).entries()) for (const at of cells) report(at, args, String(number));
  },
  end: (_report, context, { judged }) => (judged === 0 ? noSeries(context) : undefined),
  examples: [
    {
      says: 'Four months without a gap; a series that begins later is no gap.',
      files: {
        'opd.csv':
          'place,indicator,period,value\nKaya,OPD,2026-03,10\nKaya,OPD,2026-04,11\nKaya,OPD,2026-05,9\nKaya,OPD,2026-06,12\nBoma,OPD,2026-04,5\nBoma,OPD,2026-05,6\nBoma,OPD,2026-06,7\n',
      },
      finds: [],
    },
    {
      says: 'Kaya leaves out April: told at the value before it.',
      files: {
        'opd.csv':
          'place,indicator,period,value\nKaya,OPD,2026-02,10\nKaya,OPD,2026-03,11\nKaya,OPD,2026-05,9\nKaya,OPD,2026-06,12\nBoma,OPD,2026-03,5\nBoma,OPD,2026-04,6\nBoma,OPD,2026-05,7\n',
      },
      finds: ['D3'],
    },
    {
      says: 'The last month of one element is missing, while the place sends another.',
      files: {
        'opd.csv': 'place,indicator,2026-03,2026-04,2026-05,2026-06\nKaya,OPD,10,11,9,12\nKaya,ANC,10,11,9,\n',
      },
      finds: ['E3'],
    },
    {
      says: 'Thirteen places lack a month each: one finding with thirteen cells.',
      files: {
        'opd.csv': `place,indicator,2026-03,2026-04,2026-05,2026-06\n${Array.from({ length: 13 }, (_, at) => `F${at},OPD,10,${at % 2 === 0 ? ',9' : '9,'},12\n`).join('')}`,
      },
      finds: Array.from({ length: 13 }, (_, at) => `${at % 2 === 0 ? 'C' : 'D'}${at + 2}`),
    },
    {
      says: 'Too few values.',
      files: { 'opd.csv': 'place,indicator,period,value\nKaya,OPD,2026-04,10\nKaya,OPD,2026-06,11\n' },
      finds: 'no series has 3 values',
    },
  ],
};

function noSeries(context: CheckContext): string {
  const fewest = Number(context.option('missing-months', 'fewest') ?? FEWEST_VALUES);
  return sayReason(context, { en: `no series has ${fewest} values`, fr: `aucune série n'a ${fewest} valeurs` });
}

function widenWindow(series: SeriesUnit, asOf: Period | undefined, { windows, numbers }: State): void {
  let first = 0;
  let last = series.periods.length - 1;
  while (first <= last && !series.isUploaded(first)) first += 1;
  while (last > first && !series.isUploaded(last)) last -= 1;
  if (first > last) return;
  const from = numberOf(series.periods[first] as Period, numbers);
  const to = numberOf(series.periods[last] as Period, numbers);
  const key = windowKey(series);
  const window = windows.get(key);
  if (window === undefined)
    windows.set(key, { first: from, last: asOf !== undefined && asOf.type === typeOf(series) ? Math.max(to, periodIndex(asOf)) : to });
  else {
    window.first = Math.min(window.first, from);
    window.last = Math.max(window.last, to);
  }
}

function numberOf(period: Period, numbers: Map<Period, number>): number {
  let number = numbers.get(period);
  if (number === undefined) numbers.set(period, (number = periodIndex(period)));
  return number;
}

function typeOf({ periods }: SeriesUnit): PeriodType | undefined {
  return periods[0]?.type;
}

function windowKey(series: SeriesUnit): string {
  return `${series.place}\0${typeOf(series)}`;
}

function hasUploaded(series: SeriesUnit): boolean {
  for (let index = series.periods.length - 1; index >= 0; index--) if (series.isUploaded(index)) return true;
  return false;
}

/** Periods of the window from the series' own first value on that have none; nothing where the series is sent too rarely to say. */
function gapsOf(series: SeriesUnit, window: Window, share: number): Period[] {
  const start = series.periods[0] as Period;
  const own = periodIndex(start);
  const from = Math.max(own, window.first);
  const wanted = window.last - from + 1;
  // Periods are ascending and differ: as many as there is room for means no gap.
  const whole = Math.max(window.last, periodIndex(series.periods.at(-1) as Period)) - own + 1;
  if (series.periods.length === whole || series.periods.length < share * whole) return [];
  const there = new Set(series.periods);
  const gaps: Period[] = [];
  for (let step = 0; step < wanted; step++) {
    const period = shiftPeriod(start, from - own + step);
    if (!there.has(period)) gaps.push(period);
  }
  return gaps;
}

function isDue(place: Place | undefined, period: Period): boolean {
  return place === undefined || isOpen(place, period);
}

/** The last value before a gap; where that is of the history, the first uploaded one after it, so that the sender has a cell to go to. */
function indexBefore(series: SeriesUnit, gap: Period): number {
  let index = 0;
  while (index + 1 < series.periods.length && (series.periods[index + 1] as Period).start < gap.start) index += 1;
  if (series.isUploaded(index)) return index;
  for (let later = index + 1; later < series.periods.length; later++) if (series.isUploaded(later)) return later;
  return index;
}
