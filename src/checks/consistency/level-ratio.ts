import type { Check, CheckContext, WholeUnit } from '../../core/check.ts';
import { elementName, placeName } from '../trend/names.ts';
import { sayNumber } from '../trend/say.ts';
import { dosePairs, sayAbsent } from './dose-pairs.ts';
import { configuredPairs, namedElements, type ElementPair } from './element-pairs.ts';
import { placedKey, placedValues, type PlacedValue } from './placed-values.ts';
import { sayReason } from '../reason.ts';

/** Share by which a place's ratio may differ from that of all: 33 % as in the WHO tool's consistency over time (methods.md 2.2 [V]); for ratios between levels [P]. */
export const LEVEL_RATIO_LIMIT = 0.33;
/** Fewest places for a ratio of all to mean anything [P]. */
export const FEWEST_PLACES = 5;
/** Fewest events in the smaller figure of a place: below it the ratio is chance [P]. */
export const FEWEST_EVENTS = 30;

interface State {
  looked: number;
  most: number;
  absent: readonly string[];
}

interface Sum {
  first: number;
  second: number;
  at: PlacedValue | undefined;
}

/** A place whose ratio of two elements is far from that of all places. */
export const levelRatio: Check<'whole', State> = {
  code: 'level-ratio',
  severity: 'warning',
  source:
    'WHO Data Quality Tool, relation "level": district ratio ÷ national ratio outside 1 ± limit (methods.md 2.2, C5 [V]). Options limit (0.33), places (5), events (30) [P], pairs "A / B; …".',
  scope: 'whole',
  words: {
    en: {
      title: 'Ratio far from that of all places',
      why: 'Where all places give a third dose to nine in ten, a place that gives it to five in ten has a problem, of care or of counting.',
      message: (args) =>
        `Unexpected ratio ${sayNumber(args['ratio'], 'en')} of ${args['firstName']} to ${args['secondName']} at ${args['place']}, expected ${sayNumber(args['low'], 'en')}–${sayNumber(args['high'], 'en')} (all places ${sayNumber(args['national'], 'en')}).`,
      fix: ({ firstName, secondName }) =>
        `Check ${firstName} and ${secondName} of this place in the registers; if they are right, ask why it differs.`,
    },
    fr: {
      title: 'Rapport éloigné de celui de tous les lieux',
      why: 'Là où tous donnent la troisième dose à neuf enfants sur dix, un lieu qui la donne à cinq sur dix a un problème, de soins ou de comptage.',
      message: (args) =>
        `Rapport inattendu de ${sayNumber(args['ratio'], 'fr')} entre ${args['firstName']} et ${args['secondName']} à ${args['place']}, un rapport de ${sayNumber(args['low'], 'fr')} à ${sayNumber(args['high'], 'fr')} est attendu (tous les lieux ${sayNumber(args['national'], 'fr')}).`,
      fix: ({ firstName, secondName }) =>
        `Vérifiez ${firstName} et ${secondName} de ce lieu dans les registres ; s’ils sont justes, demandez pourquoi il diffère.`,
    },
  },
  begin: () => ({ looked: 0, most: 0, absent: [] }),
  run(whole, report, context, state) {
    const elements = namedElements(whole, context);
    const configured = configuredPairs(context.option('level-ratio', 'pairs'), '/', elements);
    const named = dosePairs(elements);
    state.absent = [...configured.absent, ...named.absent];
    const limit = setting(context, 'limit', LEVEL_RATIO_LIMIT);
    for (const pair of [...configured.pairs, ...named.pairs]) {
      const sums = sumsByPlace(pair, whole);
      state.most = Math.max(state.most, sums.size);
      if (sums.size < setting(context, 'places', FEWEST_PLACES)) continue;
      const all = [...sums.values()].reduce((sum, one) => ({ first: sum.first + one.first, second: sum.second + one.second }), {
        first: 0,
        second: 0,
      });
      if (all.first <= 0 || all.second <= 0) continue;
      const national = all.first / all.second;
      for (const [place, one] of sums) {
        if (one.at === undefined || Math.max(one.first, one.second) < setting(context, 'events', FEWEST_EVENTS) || one.second <= 0)
          continue;
        state.looked += 1;
        const ratio = one.first / one.second;
        const [low, high] = [national * (1 - limit), national * (1 + limit)];
        if (ratio >= low && ratio <= high) continue;
        report(one.at.at(), {
          ratio,
          national,
          low,
          high,
          firstName: elementName(pair.first, '', context),
          secondName: elementName(pair.second, '', context),
          place: placeName(place, context),
        });
      }
    }
  },
  end(_report, context, { looked, most, absent }) {
    if (looked > 0) return undefined;
    const needed = setting(context, 'places', FEWEST_PLACES);
    if (most > 0 && most < needed)
      return sayReason(context, {
        en: `needs ${needed} places with both elements, has ${most}`,
        fr: `il faut ${needed} lieux avec les deux éléments, il y en a ${most}`,
      });
    const events = setting(context, 'events', FEWEST_EVENTS);
    const few = {
      en: `needs ${events} events in a place, the places have fewer`,
      fr: `il faut ${events} cas dans un lieu, les lieux en ont moins`,
    };
    if (most > 0) return sayReason(context, few);
    return sayAbsent(
      absent,
      { en: 'no two elements that belong together are in these files', fr: "aucune paire d'éléments qui vont ensemble dans ces fichiers" },
      context,
    );
  },
  examples: [
    { says: 'Six places with like ratios.', files: { 'june.csv': upload([90, 88, 92, 91, 89, 87]) }, finds: [] },
    { says: 'One place gives the third dose to half as many.', files: { 'june.csv': upload([90, 88, 92, 91, 89, 45]) }, finds: ['C7'] },
    { says: 'Two places are not a country.', files: { 'june.csv': upload([90, 45]) }, finds: 'needs 5 places with both elements, has 2' },
    {
      says: 'The first dose is not there.',
      files: { 'june.csv': 'facility,period,DTP3,OPD\nA,2026-06,4,5\n' },
      finds: 'DTP1 is not in these files',
    },
  ],
};

function upload(thirds: readonly number[]): string {
  return ['facility,period,DTP1,DTP3', ...thirds.map((third, index) => `F${index + 1},2026-06,100,${third}`), ''].join('\n');
}

function setting(context: CheckContext, name: string, standard: number): number {
  const value = context.option('level-ratio', name);
  return typeof value === 'number' ? value : standard;
}

/** Both elements of each place added up over the periods that have both and in which something was uploaded anywhere. */
function sumsByPlace(pair: ElementPair, whole: WholeUnit): Map<string, Sum> {
  const seconds = placedValues(whole, pair.second);
  const firsts = [...placedValues(whole, pair.first).values()];
  const periods = new Set(firsts.filter(({ isUploaded }) => isUploaded).map(({ period }) => period));
  const sums = new Map<string, Sum>();
  for (const first of firsts) {
    const second = seconds.get(placedKey(first.place, first.category, first.period));
    if (second === undefined || !periods.has(first.period)) continue;
    let sum = sums.get(first.place);
    if (sum === undefined) sums.set(first.place, (sum = { first: 0, second: 0, at: undefined }));
    sum.first += first.value;
    sum.second += second.value;
    sum.at ??= first.isUploaded ? first : second.isUploaded ? second : undefined;
  }
  return sums;
}
