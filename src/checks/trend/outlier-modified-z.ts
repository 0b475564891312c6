import { modifiedZ } from '../../stats/modified-z.ts';
import { monthly, SPIKED_VISITS, USUAL_VISITS } from './example-upload.ts';
import { EXTREME_MODIFIED_Z, FEWEST_MEDIAN, MODIFIED_Z_LIMIT } from './outlier-limits.ts';
import { outlierRule } from './outlier-rule.ts';
import { isChance } from './outlier-scores.ts';
import { numberOption } from './series-length.ts';

/** Standard deviations of chance by which a count must leave a constant series [P]; option `jumps`, 0 takes every value. */
export const FEWEST_JUMPS = 3;

const CODE = 'outlier-modified-z';

/** The variant that a wild value cannot hide from: about the median, in MADs. Finds the spike after a constant too. */
export const outlierModifiedZ = outlierRule({
  code: CODE,
  severity: 'warning',
  source:
    'Modified Z 0.6745 (x − median) ÷ MAD, above 3.5, extreme from 5: WHO Data Quality Tool [V]; where the MAD is 0, (x − median) ÷ (1.253314 × mean absolute deviation) [V], and then a count must also differ by 3 SD of chance on the √ scale [P]; 8 values at least [P].',
  fewest: FEWEST_MEDIAN,
  limit: MODIFIED_Z_LIMIT,
  extreme: EXTREME_MODIFIED_Z,
  atLimit: false,
  score: modifiedZ,
  excuse: (value, of, context) => of.mad === 0 && isChance(value, of, numberOption(context, CODE, 'jumps', FEWEST_JUMPS)),
  words: {
    name: { en: 'modified Z', fr: 'Z modifié' },
    why: {
      en: 'Median and MAD do not move with one wild value, so slips stand out even in short or skewed series.',
      fr: 'La médiane et le MAD ne bougent pas avec une valeur folle : les erreurs de saisie ressortent même dans des séries courtes ou asymétriques.',
    },
  },
  examples: [
    { says: 'Two years within the usual.', files: { 'visits.csv': monthly(USUAL_VISITS) }, finds: [] },
    { says: '812 where 64 to 131 is usual: a digit too many.', files: { 'visits.csv': monthly(SPIKED_VISITS) }, finds: ['D25'] },
    {
      says: 'A spike after a constant, where the MAD is 0.',
      files: { 'visits.csv': monthly([20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 80]) },
      finds: ['D13'],
    },
    { says: 'A constant has no spread.', files: { 'visits.csv': monthly([20, 20, 20, 20, 20, 20, 20, 20, 20]) }, finds: [] },
    { says: 'One case after months of none is chance.', files: { 'deaths.csv': monthly([0, 0, 0, 0, 0, 0, 0, 0, 0, 1]) }, finds: [] },
    {
      says: 'Too short to say what is usual.',
      files: { 'visits.csv': monthly([96, 88, 104, 812]) },
      finds: 'needs 8 values in a series, the longest has 4',
    },
  ],
});
