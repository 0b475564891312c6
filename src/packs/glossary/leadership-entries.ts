import type { Entry } from './entry.ts';

const OWN = "toolkit's own" as const;
const TOOLKIT = 'methods of the toolkit';
const PRACTICES = 'Eight managing and leading practices, Leadership, Management and Governance project (Management Sciences for Health).';

/** The words of a leadership survey. */
export const LEADERSHIP_ENTRIES: readonly Entry[] = [
  {
    code: 'practice-score',
    kind: 'measure',
    title: 'Practice score',
    meaning:
      'How far a group sees a practice at work, 1 to 5. “Not applicable” leaves a question out; a person who answered too little has no score, never a zero.',
    rule: 'person: mean of the answered questions, at least 75 % of the applicable ones; group: mean of its persons',
    source: `${PRACTICES} That 75 % must be answered is the toolkit’s own.`,
    provenance: OWN,
  },
  {
    code: 'spread',
    kind: 'measure',
    title: 'Spread of a group',
    meaning: 'How far people of a group differ. A middling mean with a wide spread is two groups, not one.',
    rule: 'standard deviation (n − 1) of the persons’ scores; lowest and highest person',
    source: 'Work-group climate assessment: look at the spread, not only at the mean (Human Resources for Health 2005, 3:10).',
    provenance: 'verified',
  },
  {
    code: 'floor-and-ceiling',
    kind: 'measure',
    title: 'Floor and ceiling',
    meaning:
      'How many people stand at the lowest or highest possible score. Who is at the top already cannot rise, so a change can hardly show.',
    rule: 'share of persons at the lowest and at the highest possible score; said where it is above 15 %',
    advice: 'Ask harder questions in the next round, or read the result that the team chose instead.',
    source: 'Terwee et al. 2007, Journal of Clinical Epidemiology 60(1).',
    provenance: 'recalled',
  },
  {
    code: 'cronbach-alpha',
    kind: 'method',
    title: 'Cronbach’s alpha',
    meaning:
      'How well the questions of a scale hang together, of people who answered all of them. Below 0: a question may need to be turned. A high alpha does not say that the scale measures the right thing.',
    rule: 'k ÷ (k − 1) × (1 − Σ variances of questions ÷ variance of totals); interval 1 − (1 − alpha) × F with n − 1 and (n − 1)(k − 1) degrees of freedom',
    source: 'Cronbach 1951; interval of Feldt, Woodruff and Salih 1987.',
    provenance: 'verified',
  },
  {
    code: 'fewest-respondents',
    kind: 'method',
    title: 'Fewest respondents',
    meaning:
      'No number is shown of so few people that one could guess who said what: no mean, no spread, no count, no change, and no words.',
    rule: 'fewer than 5 people',
    advice: 'Put small teams together before a round, not afterwards: teams changed later can give single answers away.',
    source: TOOLKIT,
    provenance: OWN,
  },
  {
    code: 'suppression',
    kind: 'left out',
    title: '■ fewer than 5',
    meaning: 'Hidden, since fewer than 5 people answered. The cell holds no number in any format, also not in JSON.',
    rule: 'respondents below the fewest; of two cells that are compared, either',
    source: TOOLKIT,
    provenance: OWN,
  },
  {
    code: 'complementary-suppression',
    kind: 'left out',
    title: '■ protects another',
    meaning:
      'Enough people answered, but with this number a hidden one could be worked out by subtraction: all teams less the teams that are shown leaves the one that is not.',
    rule: 'further cells are hidden until no hidden cell can be had from sums over teams, roles or rounds',
    source: 'Statistical disclosure control of tables: primary and secondary (complementary) cell suppression.',
    provenance: 'recalled',
  },
  {
    code: 'self-against-peer',
    kind: 'measure',
    title: 'Self against peer',
    meaning: 'What leaders say of themselves, less what colleagues say of them. Above zero: they see themselves higher than others do.',
    rule: 'mean of self − mean of peer, same scale, round and team; hidden where either is',
    advice: 'Talk about the practice with the largest difference first; a difference says where views part, not who is right.',
    source: PRACTICES,
    provenance: OWN,
  },
  {
    code: 'paired-change',
    kind: 'method',
    title: 'Change of the same people',
    meaning:
      'The change between two rounds of those alone who answered both, so that a new mix of people is not mistaken for a change. Not given of fewer than 5, nor where it would show what the few others answered.',
    rule: 'mean of each person’s later − earlier score; two-sided exact sign-flip test, drawn with a fixed seed where signs are too many',
    advice: 'Read the smallest p possible beside p: few people can never give a small one.',
    source: 'Fisher 1935, section 21.',
    provenance: 'verified',
  },
  {
    code: 'work-group-climate',
    kind: 'measure',
    title: 'Work-group climate',
    meaning: 'How it is to work in a group: one scale. Its questions are not analysed one by one.',
    rule: 'group mean of persons’ means, 1–5, with spread and range',
    source: 'Work group Climate Assessment, 305 people in 42 groups (Human Resources for Health 2005, 3:10).',
    provenance: 'verified',
  },
  {
    code: 'staged-self-assessment',
    kind: 'measure',
    title: 'Staged self-assessment',
    meaning:
      'A group places each component of its management at one of four stages, by the evidence that it can show, and then plans what to do.',
    rule: 'mean of the stages 1–4; the wording of the stages is the toolkit’s own',
    source: 'After MOST, Management Sciences for Health.',
    provenance: 'verified',
  },
];
