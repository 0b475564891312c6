import type { Check, CheckContext } from '../../core/check.ts';
import type { Args } from '../../core/finding.ts';
import { elementName, placeName } from '../trend/names.ts';
import { sayNumber, sayPeriod } from '../trend/say.ts';
import { configuredPairs, namedElements } from './element-pairs.ts';
import { fractionsOf } from './percent-values.ts';
import { placedKey, placedValues, type PlacedValue } from './placed-values.ts';
import { ratioPairs } from './ratio-pairs.ts';
import { sayReason } from '../reason.ts';

interface State {
  looked: number;
}

const INDICATORS =
  'code,name,kind,over_time,numerator,denominator,direction,unit\nsba,Skilled birth attendance,percent,flow,#{Skilled births},#{Births},up,%\n';

/** A part that is larger than its whole. */
export const numeratorAboveDenominator: Check<'whole', State> = {
  code: 'numerator-above-denominator',
  severity: 'error',
  source:
    'a share cannot pass 100 %: percent indicators of the workspace whose denominator is counted, names that say numerator and denominator, positive and tested [P]. Option pairs: "part / whole; …". Coverage over an estimated population may pass 100 % and is not looked at.',
  scope: 'whole',
  words: {
    en: {
      title: 'Numerator above denominator',
      why: 'A part cannot be larger than its whole; the share would pass 100 %.',
      message: (args) =>
        `Unexpected ${sayNumber(args['numerator'], 'en')} for ${args['name']} at ${args['place']} in ${sayPeriod(args)('en')}, expected at most its denominator of ${sayNumber(args['denominator'], 'en')}.`,
      fix: () => 'Check both figures against the register; they may be swapped, or one may be of another month.',
    },
    fr: {
      title: 'Numérateur supérieur au dénominateur',
      why: 'Une partie ne peut dépasser le tout ; la part passerait 100 %.',
      message: (args) =>
        `${sayNumber(args['numerator'], 'fr')} inattendu pour ${args['name']} à ${args['place']} en ${sayPeriod(args)('fr')}, au plus le dénominateur de ${sayNumber(args['denominator'], 'fr')} est attendu.`,
      fix: () => 'Vérifiez les deux chiffres au registre ; ils sont peut-être inversés, ou l’un vient d’un autre mois.',
    },
  },
  begin: () => ({ looked: 0 }),
  run(whole, report, context, state) {
    const found = (numerator: number, denominator: number, value: PlacedValue, name: string): void => {
      state.looked += 1;
      if (numerator <= denominator * (1 + 1e-9)) return;
      report(value.at(), argsOf(numerator, denominator, value, name, context), `${name}\0${value.place}`);
    };
    for (const indicator of context.workspace?.indicators ?? []) {
      if (indicator.kind !== 'percent' || indicator.denominator === undefined || (indicator.upper ?? 100) > 100) continue;
      for (const one of fractionsOf(indicator, whole) ?? []) found(one.numerator, one.denominator, one.value, indicator.name);
    }
    const elements = namedElements(whole, context);
    const configured = configuredPairs(context.option('numerator-above-denominator', 'pairs'), '/', elements);
    for (const { first, second } of [...configured.pairs, ...ratioPairs(elements)]) {
      const wholes = placedValues(whole, second);
      for (const part of placedValues(whole, first).values()) {
        const all = wholes.get(placedKey(part.place, part.category, part.period));
        if (all === undefined || !(part.isUploaded || all.isUploaded)) continue;
        found(part.value, all.value, part.isUploaded ? part : all, elementName(first, part.category, context));
      }
    }
  },
  end: (_report, context, { looked }) =>
    looked === 0
      ? sayReason(context, {
          en: 'no numerator with its denominator is in these files',
          fr: 'aucun numérateur avec son dénominateur dans ces fichiers',
        })
      : undefined,
  examples: [
    {
      says: 'Fewer positive than tested.',
      files: { 'june.csv': 'facility,period,RDT positive,RDT performed\nKaya,2026-06,20,52\n' },
      finds: [],
    },
    {
      says: 'More positive than tested.',
      files: { 'june.csv': 'facility,period,RDT positive,RDT performed\nKaya,2026-06,52,20\n' },
      finds: ['C2'],
    },
    {
      says: 'A percent indicator of the workspace passes 100 %.',
      files: { 'june.csv': 'facility,period,Skilled births,Births\nKaya,2026-06,31,30\nBobo,2026-06,28,30\n' },
      workspace: { 'indicators.csv': INDICATORS },
      finds: ['C2'],
    },
    {
      says: 'The denominator is missing: nothing to compare.',
      files: { 'june.csv': 'facility,period,Skilled births\nKaya,2026-06,31\n' },
      workspace: { 'indicators.csv': INDICATORS },
      finds: 'no numerator with its denominator is in these files',
    },
  ],
};

function argsOf(numerator: number, denominator: number, value: PlacedValue, name: string, context: CheckContext): Args {
  const { place, period } = value;
  return { numerator, denominator, name, place: placeName(place, context), period: period.id, calendar: period.calendar };
}
