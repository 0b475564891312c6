import { monthly, SPIKED_VISITS, USUAL_VISITS } from './example-upload.ts';
import { EXTREME_Z, FEWEST_SAMPLE_Z } from './outlier-limits.ts';
import { outlierRule } from './outlier-rule.ts';
import { whoZ } from './outlier-scores.ts';

/** WHO's outlier: 3 sample standard deviations from the mean; with the option `limit: 2` the moderate ones too. */
export const outlierWhoZ = outlierRule({
  code: 'outlier-who-z',
  severity: 'info',
  source:
    'WHO data quality review, desk review 2.1: extreme at 3 SD or more, moderate at 2 to 3 (option limit: 2) [V]; sample SD as in the WHO Data Quality Tool [V]; 11 values at least, since |z| cannot pass (n − 1) ÷ √n (Shiffler 1988).',
  fewest: FEWEST_SAMPLE_Z,
  limit: EXTREME_Z,
  extreme: EXTREME_Z,
  atLimit: true,
  whyShort: {
    en: 'with 10 values or fewer |z| ≥ 3 cannot occur with the sample SD',
    fr: 'avec 10 valeurs ou moins, |z| ≥ 3 est impossible avec l’écart-type d’échantillon',
  },
  score: whoZ,
  words: {
    name: { en: 'WHO z, sample SD', fr: 'z OMS, écart-type d’échantillon' },
    why: {
      en: 'A value 3 standard deviations from the mean of its own series is seldom true. Weak where the wild value itself widens the SD.',
      fr: 'Une valeur à 3 écarts-types de la moyenne de sa propre série est rarement vraie. Faible là où la valeur folle élargit elle-même l’écart-type.',
    },
  },
  examples: [
    { says: 'Two years within the usual.', files: { 'visits.csv': monthly(USUAL_VISITS) }, finds: [] },
    { says: '812 where 64 to 131 is usual.', files: { 'visits.csv': monthly(SPIKED_VISITS) }, finds: ['D25'] },
    {
      says: 'Ten months: no value could reach 3.',
      files: { 'visits.csv': monthly([...USUAL_VISITS.slice(0, 9), 812]) },
      finds: 'needs 11 values in a series, the longest has 10 (with 10 values or fewer |z| ≥ 3 cannot occur with the sample SD)',
    },
  ],
});
