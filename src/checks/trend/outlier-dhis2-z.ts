import { monthly, SPIKED_VISITS, USUAL_VISITS } from './example-upload.ts';
import { EXTREME_Z, FEWEST_POPULATION_Z } from './outlier-limits.ts';
import { outlierRule } from './outlier-rule.ts';
import { dhis2Z } from './outlier-scores.ts';

/** DHIS2's outlier detection by Z_SCORE at its default threshold. */
export const outlierDhis2Z = outlierRule({
  code: 'outlier-dhis2-z',
  severity: 'info',
  source:
    'DHIS2 outlier detection, Z_SCORE: population SD, threshold 3.0 or more [V]; 10 values at least, since |z| cannot pass √(n − 1). As there, a series whose SD is 0 has no outlier.',
  fewest: FEWEST_POPULATION_Z,
  limit: EXTREME_Z,
  extreme: EXTREME_Z,
  atLimit: true,
  whyShort: {
    en: 'with 9 values or fewer |z| ≥ 3 cannot occur with the population SD',
    fr: 'avec 9 valeurs ou moins, |z| ≥ 3 est impossible avec l’écart-type de population',
  },
  score: dhis2Z,
  words: {
    name: { en: 'DHIS2 z, population SD', fr: 'z DHIS2, écart-type de population' },
    why: {
      en: 'What DHIS2 itself will show as an outlier after the import, with its population SD.',
      fr: 'Ce que DHIS2 montrera lui-même comme valeur aberrante après l’import, avec son écart-type de population.',
    },
  },
  examples: [
    { says: 'Two years within the usual.', files: { 'visits.csv': monthly(USUAL_VISITS) }, finds: [] },
    { says: '812 where 64 to 131 is usual.', files: { 'visits.csv': monthly(SPIKED_VISITS) }, finds: ['D25'] },
    { says: 'Ten values reach exactly 3.', files: { 'visits.csv': monthly([20, 20, 20, 20, 20, 20, 20, 20, 20, 80]) }, finds: ['D11'] },
    {
      says: 'Nine cannot.',
      files: { 'visits.csv': monthly([20, 20, 20, 20, 20, 20, 20, 20, 80]) },
      finds: 'needs 10 values in a series, the longest has 9 (with 9 values or fewer |z| ≥ 3 cannot occur with the population SD)',
    },
  ],
});
