/** The method annex, in English. */
export const methodEn = {
  own: (text: string) => `${text} (the toolkit’s own, configurable in deliver.yaml)`,
  ownFixed: (text: string) => `${text} (the toolkit’s own)`,
  scoreTitle: 'Score of a partnership',
  score: (outcome: string, milestones: string, dose: string, reciprocity: string) =>
    `Score = ${outcome} outcome + ${milestones} milestones + ${dose} dose + ${reciprocity} reciprocity, each 0–100`,
  outcome:
    'Outcome: gain of the mentee (of both, for peers) ÷ planned gain, held within 0–100 %, the mean over the pair’s topics; a mentor’s own change never enters. The plan is the partnership plan’s, else the member’s own trajectory, else the national one',
  milestones: 'Milestones: done ÷ fallen due',
  dose: 'Dose: sessions attended ÷ those planned and due by now, each kind counted up to its plan; a session of which nobody wrote down who came is neither attended nor missed',
  reciprocity: 'Reciprocity: mean of presence (sessions of the pair at which both were ÷ those held) and balance of the visits hosted',
  missing:
    'A missing part is left out, its weight is shared among the others, and this is said. At least two parts must be there. Missing is never zero.',
  bands: (green: string, amberGreen: string, amberRed: string) =>
    `Status: G from ${green}, AG from ${amberGreen}, AR from ${amberRed}, else R`,
  sensitivity: 'Best and worst rank: the lowest and highest when the weights are changed as listed under Sensitivity',
  resultsTitle: 'Results',
  gap: 'Gap closure = 1 − gap after ÷ gap before, gap = mentor − mentee in the good direction; not defined where the mentor was not ahead. A gap that closed because the mentor fell is not progress',
  compare: (level: string) =>
    `Selected against not selected: difference of mean gains within types of members, two-sided permutation test (all labellings up to 100,000, else drawn with a fixed seed), ${level} interval from the same test. This is how the Twinning Partnership Network in Rwanda was judged (GHSP 12(5) e2300280)`,
  smallest: 'Smallest p possible: labellings as extreme as any can be ÷ all labellings. A small network can never give a small p',
  matched:
    'Matched comparators: members that did not select the topic and are most like those that did, by baseline and, where known, size; the difference is (gain of member − mean gain of its comparators)',
  friedman:
    'Repeated scores: Friedman’s test over members measured in every round; exact Wilcoxon signed-rank tests between rounds, Bonferroni-adjusted',
  checklist: 'Checklist: Σ weight × score ÷ Σ weight over the items that apply; critical items apart',
  planTitle: 'Plan of the programme (by default as the Twinning Partnership Network in Rwanda had it; configurable in deliver.yaml)',
  plan: (kind: string, member: number | undefined, programme: number | undefined, province: number | undefined) =>
    `${kind}: ${[
      ...(member === undefined ? [] : [`${member} for each member`]),
      ...(programme === undefined ? [] : [`${programme} in the programme`]),
      ...(province === undefined ? [] : [`${province} in each province`]),
    ].join(', ')}`,
};
