import type { Check, CheckContext } from '../../core/check.ts';
import type { Args } from '../../core/finding.ts';
import { elementName, placeName } from '../trend/names.ts';
import { sayNumber, sayPeriod } from '../trend/say.ts';
import { dosePairs, sayAbsent } from './dose-pairs.ts';
import { configuredPairs, namedElements, type ElementPair } from './element-pairs.ts';
import { placedKey, placedValues, type PlacedValue } from './placed-values.ts';

interface State {
  looked: number;
  absent: readonly string[];
}

const HEAD = 'facility,period,';

/** More children with the third dose than with the first. */
export const dropoutBelowZero: Check<'whole', State> = {
  code: 'dropout-below-zero',
  severity: 'warning',
  source:
    'WHO data quality review, 2.3 consistency between related indicators: ANC1–ANC4, DTP1–DTP3, negative drop-out is inconsistent (methods.md 2.1, 2.2 [V]). Option pairs: "A > B; C > D" for others.',
  scope: 'whole',
  words: {
    en: {
      title: 'Drop-out below zero',
      why: 'Nobody gets a third dose without a first. In a small place one month may be out; several months are a counting fault.',
      message: (args) =>
        `Unexpected ${sayNumber(args['later'], 'en')} for ${where(args, 'en')}, expected at most the ${sayNumber(args['first'], 'en')} of ${args['firstName']}.`,
      fix: ({ firstName, laterName }) =>
        `Compare ${firstName} and ${laterName} with the register; look for swapped columns and doses counted twice.`,
    },
    fr: {
      title: 'Abandon négatif',
      why: 'Nul ne reçoit une troisième dose sans la première. Dans un petit site un mois peut dévier ; plusieurs mois révèlent une faute de comptage.',
      message: (args) =>
        `${sayNumber(args['later'], 'fr')} inattendu pour ${where(args, 'fr')}, au plus les ${sayNumber(args['first'], 'fr')} de ${args['firstName']} sont attendus.`,
      fix: ({ firstName, laterName }) =>
        `Comparez ${firstName} et ${laterName} au registre ; cherchez des colonnes inversées et des doses comptées deux fois.`,
    },
  },
  begin: () => ({ looked: 0, absent: [] }),
  run(whole, report, context, state) {
    const elements = namedElements(whole, context);
    const named = dosePairs(elements);
    const configured = configuredPairs(context.option('dropout-below-zero', 'pairs'), '>', elements);
    state.absent = [...configured.absent, ...named.absent];
    for (const pair of [...configured.pairs, ...named.pairs]) {
      const firsts = placedValues(whole, pair.first);
      for (const later of placedValues(whole, pair.second).values()) {
        const first = firsts.get(placedKey(later.place, later.category, later.period));
        if (first === undefined || !(first.isUploaded || later.isUploaded)) continue;
        state.looked += 1;
        if (later.value <= first.value) continue;
        const at = later.isUploaded ? later.at() : first.at();
        report(at, argsOf(pair, first, later, context), `${pair.first}\0${pair.second}\0${later.place}\0${later.category}`);
      }
    }
  },
  end: (_report, context, { looked, absent }) =>
    looked > 0
      ? undefined
      : sayAbsent(
          absent,
          {
            en: 'no first and later dose or visit of one kind is in these files',
            fr: "aucune première et dernière dose ou visite d'un même type dans ces fichiers",
          },
          context,
        ),
  examples: [
    { says: 'Fewer third doses than first ones.', files: { 'june.csv': `${HEAD}DTP1,DTP3\nKaya,2026-06,52,48\n` }, finds: [] },
    {
      says: 'More third doses than first ones.',
      files: { 'june.csv': `${HEAD}DTP1,DTP3\nKaya,2026-06,48,52\nBobo,2026-06,48,48\n` },
      finds: ['D2'],
    },
    { says: 'Visits, in French.', files: { 'juin.csv': `${HEAD}1ère CPN,4ème CPN\nKaya,2026-06,20,25\n` }, finds: ['D2'] },
    {
      says: 'Without the first dose there is nothing to compare.',
      files: { 'june.csv': `${HEAD}DTP3,OPD visits\nKaya,2026-06,52,90\n` },
      finds: 'DTP1 is not in these files',
    },
    {
      says: 'A pair that deliver.yaml names.',
      files: { 'june.csv': `${HEAD}Tests,Cases\nKaya,2026-06,10,12\n` },
      workspace: { 'deliver.yaml': 'version: 1\nname: Ministry\nrules:\n  dropout-below-zero:\n    pairs: "Tests > Cases"\n' },
      finds: ['D2'],
    },
    {
      says: 'No doses or visits at all.',
      files: { 'june.csv': `${HEAD}OPD visits\nKaya,2026-06,52\n` },
      finds: 'no first and later dose or visit of one kind is in these files',
    },
  ],
};

function argsOf({ first, second }: ElementPair, one: PlacedValue, later: PlacedValue, context: CheckContext): Args {
  return {
    first: one.value,
    later: later.value,
    firstName: elementName(first, '', context),
    laterName: elementName(second, later.category, context),
    place: placeName(later.place, context),
    period: later.period.id,
    calendar: later.period.calendar,
  };
}

function where(args: Args, language: 'en' | 'fr'): string {
  const period = sayPeriod(args)(language);
  return language === 'fr'
    ? `${args['laterName']} à ${args['place']} en ${period}`
    : `${args['laterName']} at ${args['place']} in ${period}`;
}
