import type { MatchResult } from '../../twinning/match-result.ts';

/** Two pairs, one of them fixed, and two requests that found nobody. */
export const MATCH: MatchResult = {
  pairs: [
    {
      topic: 'cbhi',
      mentor: 'gakenke',
      mentee: 'burera',
      cost: 0.2125,
      fixed: false,
      reasons: {
        mentorResult: 84,
        menteeResult: 71.6,
        ahead: 12.4,
        parts: { performance: 0.1, size: 0.2, setting: 0 },
        sameProvince: true,
        kilometres: 31.7,
        sizeRatio: 1.2,
        sameSetting: true,
      },
      nextBest: { mentor: 'huye', extraCost: 0.1834 },
    },
    {
      topic: 'stock-outs',
      mentor: 'huye',
      mentee: 'nyaruguru',
      cost: 0.6,
      fixed: true,
      cautions: ['Huye is not ahead of Nyaruguru.'],
      reasons: { mentorResult: 13, menteeResult: 12, ahead: -1, parts: { performance: 1 }, sameProvince: false },
    },
  ],
  unpaired: [{ topic: 'cbhi', mentee: 'nyaruguru', reason: 'All who are ahead have as many mentees as they may.' }],
  totalCost: 0.8125,
  load: { gakenke: 1, huye: 1, kirehe: 0 },
  notChecked: [{ about: 'Kirehe', what: 'distance', reason: 'no coordinates' }],
};
