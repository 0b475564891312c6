import type { Entry } from './entry.ts';

const OWN = "toolkit's own" as const;
const NO_PUBLISHED_SCORE =
  'No numeric score of a partnership’s health has been published; this one is the toolkit’s proposal, configurable under twinning in deliver.yaml.';
const TPN =
  'Twinning Partnership Network, Rwanda, August 2021 – February 2023: 30 districts and 10 hospitals (Global Health: Science and Practice 12(5), e2300280).';

/** The words of a twinning review. */
export const TWINNING_ENTRIES: readonly Entry[] = [
  {
    code: 'pair-score',
    kind: 'measure',
    title: 'Score of a partnership',
    meaning:
      'One number from 0 to 100 that says how well a partnership does: its results, what it agreed to do, the sessions it attended, and whether both gave. A part that cannot be formed is left out and its weight shared among the others, which is said; it is never zero.',
    rule: '0.40 × outcome + 0.25 × milestones + 0.20 × dose + 0.15 × reciprocity; at least two parts; G from 75, AG from 60, AR from 40, else R',
    advice:
      'Read the parts before the score, and the best and worst rank before the rank: a pair whose rank moves with the weights is not clearly better or worse.',
    source: NO_PUBLISHED_SCORE,
    provenance: OWN,
  },
  {
    code: 'outcome',
    kind: 'measure',
    title: 'Outcome of a partnership',
    meaning:
      'How much of the planned gain the mentee made (of peers, both). The plan is the partnership’s own goal, else the member’s own trajectory, else the national one. What the mentor gained or lost does not enter.',
    rule: 'gain ÷ planned gain in the good direction, held within 0 and 1; mean over learners, then over topics',
    source: NO_PUBLISHED_SCORE,
    provenance: OWN,
  },
  {
    code: 'dose',
    kind: 'measure',
    title: 'Dose: sessions against the plan',
    meaning:
      'How much of the programme a member, a pair or the network got: workshops, coaching, learning events, held and attended, against those planned. Sessions over the plan of one kind do not stand in for another. A session of which nobody wrote down who came is neither attended nor missed.',
    rule: 'Σ min(attended, planned) ÷ Σ planned over the kinds of sessions. By default for each member: 1 co-design workshop, the launch, 1 virtual and 2 in-person coaching sessions, 4 virtual learning workshops, 1 learning event of its province',
    advice: 'Change the plan under twinning in deliver.yaml where the programme has another one.',
    source: `The sessions are those of the ${TPN} That they are counted up to their plan is the toolkit’s own.`,
    provenance: OWN,
  },
  {
    code: 'reciprocity',
    kind: 'measure',
    title: 'Reciprocity',
    meaning: 'Whether both sides of a partnership turn up, and whether visits go both ways.',
    rule: 'mean of presence (sessions of the pair at which both were ÷ those of which it is known who came) and, from two visits on, balance (visits hosted by the one who hosted fewer ÷ half of all visits, rounded down)',
    source: NO_PUBLISHED_SCORE,
    provenance: OWN,
  },
  {
    code: 'gap-closure',
    kind: 'measure',
    title: 'Gap closure',
    meaning:
      'How much of the mentee’s gap to its mentor was closed. The mentor’s own change stands beside it: where the gap closed because the mentor fell, it is not counted as progress.',
    rule: '1 − gap after ÷ gap before, gap = mentor − mentee in the good direction; not defined where the mentor was not ahead before',
    source: 'methods of the toolkit',
    provenance: OWN,
  },
  {
    code: 'rank-range',
    kind: 'measure',
    title: 'Best and worst rank',
    meaning:
      'The lowest and highest rank of a partnership when the weights of the score are changed: equal, each part left out, each part doubled.',
    source: 'methods of the toolkit',
    provenance: OWN,
  },
  {
    code: 'selected-against-not-selected',
    kind: 'method',
    title: 'Selected against not selected',
    meaning:
      'Members that selected a topic are held against those that did not: difference of their mean gains, within types of members. Members choose their topics themselves, so a difference does not prove that twinning caused it.',
    rule: 'two-sided permutation test: all ways to share out who selected the topic where they are at most 100,000, else drawn with a fixed seed, p = (b + 1) ÷ (m + 1); the interval holds the shifts that the same test does not reject',
    source: `The design is that of the ${TPN}`,
    provenance: 'verified',
  },
  {
    code: 'smallest-p',
    kind: 'method',
    title: 'Smallest p possible',
    meaning:
      'The least p that a comparison of this size could ever give. Where it is above the bound, no effect could be shown even if there is one.',
    rule: 'labellings tied with the largest difference ÷ all labellings: 4 against 4 members give 2 of 70, 4 of 9 give 1 of 126',
    advice: 'More members, or more that do not select the topic, let a comparison say more.',
    source: 'Counting of labellings in exact permutation tests.',
    provenance: 'verified',
  },
  {
    code: 'verdict',
    kind: 'method',
    title: 'Verdict on a topic',
    meaning:
      'Effect shown and harm shown are claimed only where p is small and the whole interval lies on one side of zero. No effect shown does not say that there is none. Cannot be told: too many members without a result, or matched comparators that say otherwise. Not enough data: too few members, or a design that could never give a small p.',
    rule: 'p below 1 − level and 0 outside the interval; at least 3 members in each group; at most 20 % of a group without a result',
    source: 'methods of the toolkit',
    provenance: OWN,
  },
  {
    code: 'matched-comparators',
    kind: 'method',
    title: 'Matched comparators',
    meaning:
      'Each member that selected a topic is held against those of its type that did not and are most like it. The pack shows who was matched with whom and how far apart they were.',
    rule: 'nearest by standardised baseline and, where known, size; difference-in-differences (T₂ − T₁) − (C₂ − C₁), sign-flip test',
    source: 'Difference-in-differences; distances and limits are the toolkit’s own.',
    provenance: OWN,
  },
  {
    code: 'friedman',
    kind: 'method',
    title: 'Friedman test of repeated scores',
    meaning: 'Whether scores of the same members differ between three or more measurements, whatever their size.',
    rule: 'χ² = 12 ÷ (n k (k + 1)) × Σ R² − 3 n (k + 1), corrected for ties; 8 districts rising at each of 3 measurements give 16.0, the largest possible',
    source: 'Friedman 1937; the pinned value is that of 8 Ethiopian districts (BMC Health Services Research 2020, s12913-020-05741-1).',
    provenance: 'verified',
  },
  {
    code: 'wilcoxon',
    kind: 'method',
    title: 'Wilcoxon signed-rank test',
    meaning:
      'Whether members rose or fell between two measurements, by the ranks of their changes. Exact, also with ties; several comparisons are adjusted.',
    rule: 'all signs of the ranks; members without a change are left out and counted; p × number of comparisons, at most 1 (Bonferroni)',
    source: 'Wilcoxon 1945',
    provenance: 'verified',
  },
  {
    code: 'checklist-score',
    kind: 'measure',
    title: 'Checklist score',
    meaning:
      'The weighted mean of a checklist’s items. What does not apply is left out of the sum below the line. Critical items stand apart: a high score does not make up for them.',
    rule: 'Σ weight × score ÷ Σ weight over the items that apply, × 100',
    source: 'Health Network Quality Improvement System (HNQIS) scoring.',
    provenance: 'verified',
  },
  {
    code: 'pairing-cost',
    kind: 'measure',
    title: 'Cost of a pair',
    meaning:
      'How far a proposed pair is from a good one: a mentor well ahead on the topic, of like size and setting, near by. The pairs proposed are those whose costs add up to the least of all allowed plans.',
    rule: '0.50 × performance + 0.20 × size + 0.10 × setting + 0.20 × distance, each 0 (good) to 1; unknown parts left out and the others weighed up',
    advice: 'Fix or forbid a pair in the table of wishes; limits and weights stand under twinning in deliver.yaml.',
    source: 'Optimal assignment (Kuhn 1955, Munkres 1957); the costs are the toolkit’s own.',
    provenance: OWN,
  },
];
