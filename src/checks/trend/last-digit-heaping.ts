import type { Check, CheckContext, Report, SeriesUnit } from '../../core/check.ts';
import type { Source } from '../../core/source.ts';
import { binomialUpperTail } from '../../stats/binomial-upper-tail.ts';
import { monthly, USUAL_VISITS } from './example-upload.ts';
import { placeName } from './names.ts';
import { sayNumber, sayShare } from './say.ts';
import { seriesFacts } from './series-facts.ts';
import { numberOption } from './series-length.ts';

const CODE = 'last-digit-heaping';

/** [P]: how many numbers of two digits or more a place must have sent, which share may end in 0 or 5, how rare by chance. */
export const HEAPING = { fewest: 50, share: 0.4, p: 0.001 } as const;

/** 2 of 10 last digits. */
const BY_CHANCE = 0.2;

/** Cells shown of a place; all are counted. */
const SHOWN = 20;

interface Tally {
  numbers: number;
  heaped: number;
  readonly at: Source[];
}

interface HeapingState {
  readonly places: Map<string, Tally>;
  readonly fewest: number;
  readonly share: number;
}

/** Numbers of one place that end in 0 or 5 too often: estimated, not counted. */
export const lastDigitHeaping: Check<'series', HeapingState> = {
  code: CODE,
  severity: 'info',
  source:
    "The toolkit's own [P], after digit preference in demography: of at least 50 uploaded whole numbers of 10 or more of one place, 40 % or more end in 0 or 5, and an exact binomial test against 20 % has p < 0.001 ÷ number of places tested.",
  scope: 'series',
  words: {
    en: {
      title: 'Last digits heap on 0 and 5',
      why: 'Last digits of true counts are spread evenly. Too many zeros and fives mean that numbers were estimated or rounded.',
      message: (args) =>
        `Unexpected ${sayShare(args['share'], 'en')} of the numbers of ${String(args['place'])} end in 0 or 5 ` +
        `(${sayNumber(args['heaped'], 'en')} of ${sayNumber(args['numbers'], 'en')}), expected about 20 %.`,
      fix: () => 'Ask how the numbers are made: from the register and its tally sheets, or from memory; recount one month.',
    },
    fr: {
      title: 'Derniers chiffres 0 et 5 trop fréquents',
      why: 'Les derniers chiffres de vrais comptages se répartissent également. Trop de 0 et de 5 : les nombres ont été estimés ou arrondis.',
      message: (args) =>
        `Part inattendue de ${sayShare(args['share'], 'fr')} des nombres de ${String(args['place'])} finissant par 0 ou 5 ` +
        `(${sayNumber(args['heaped'], 'fr')} sur ${sayNumber(args['numbers'], 'fr')}), attendu environ 20\u202F%.`,
      fix: () => 'Demandez comment les nombres sont établis : d’après le registre et ses fiches, ou de mémoire ; recomptez un mois.',
    },
  },
  begin: (context) => ({
    places: new Map(),
    fewest: numberOption(context, CODE, 'fewest', HEAPING.fewest),
    share: numberOption(context, CODE, 'share', HEAPING.share),
  }),
  run(unit, _report, _context, { places }) {
    const { spread, uploaded } = seriesFacts(unit);
    if (uploaded === 0 || spread.most < 10) return;
    let tally = places.get(unit.place);
    if (tally === undefined) places.set(unit.place, (tally = { numbers: 0, heaped: 0, at: [] }));
    count(unit, tally);
  },
  end(report, context, state) {
    const tested = [...state.places].filter(([, tally]) => tally.numbers >= state.fewest);
    for (const [place, tally] of tested) judge(place, tally, tested.length, state.share, report, context);
    return tested.length > 0 ? undefined : whyNone(state, context);
  },
  examples: [
    { says: 'Numbers that end in any digit.', files: { 'visits.csv': monthly([...USUAL_VISITS, ...USUAL_VISITS, 71, 92, 68]) }, finds: [] },
    {
      says: 'Every other number is round.',
      files: {
        'visits.csv': monthly(Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? 10 * (5 + (index % 7)) : 51 + (index % 4)))),
      },
      finds: Array.from({ length: SHOWN }, (_, index) => `D${2 + 2 * index}`),
    },
    {
      says: 'Too few numbers.',
      files: { 'visits.csv': monthly([10, 20, 30]) },
      finds: 'needs 50 whole numbers of 10 or more from a place, the most is 3',
    },
  ],
};

function count(unit: SeriesUnit, tally: Tally): void {
  for (let index = 0; index < unit.values.length; index += 1) {
    const value = unit.values[index]!;
    if (value < 10 || !Number.isSafeInteger(value) || !unit.isUploaded(index)) continue;
    tally.numbers += 1;
    if (value % 5 !== 0) continue;
    tally.heaped += 1;
    if (tally.at.length < SHOWN) tally.at.push(unit.at(index));
  }
}

function judge(place: string, { numbers, heaped, at }: Tally, tested: number, most: number, report: Report, context: CheckContext): void {
  const share = heaped / numbers;
  if (share < most) return;
  const p = binomialUpperTail(heaped, numbers, BY_CHANCE);
  if (p >= HEAPING.p / tested) return;
  const args = { place: placeName(place, context), share, heaped, numbers, p, variant: 'exact binomial', n: numbers };
  for (const one of at) report(one, args, place);
}

function whyNone({ places, fewest }: HeapingState, context: CheckContext): string {
  let most = 0;
  for (const { numbers } of places.values()) most = Math.max(most, numbers);
  return context.language === 'fr'
    ? `il faut ${fewest} nombres entiers de 10 ou plus par lieu, le maximum est ${most}`
    : `needs ${fewest} whole numbers of 10 or more from a place, the most is ${most}`;
}
