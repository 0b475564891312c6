/** English of root causes and ranked interventions. `fr.ts` has the same keys. */
import type { Criterion } from '../../../delivery/causes/result.ts';

const s = (count: number): string => (count === 1 ? '' : 's');

export const en = {
  title: (workspace: string) => `${workspace} · root causes and interventions`,
  subtitle: 'Why each priority stands where it stands, and what to do first',
  lead: (priorities: number, causes: number, interventions: number) =>
    `${priorities} ${priorities === 1 ? 'priority' : 'priorities'}: ${causes} cause${s(causes)} named, ${interventions} intervention${s(interventions)} rated.`,
  none: 'No cause and no intervention is recorded.',
  priority: 'Priority',
  causeCount: 'Causes',
  interventionCount: 'Interventions',
  first: 'Ranked first',
  talkFirst: 'Talk before choosing',
  talkLine: (title: string, names: string) => `${title}: ${names}`,
  priorityLead: (first: string, score: string) => `Ranked first: ${first} (${score} of 5).`,
  notRanked: 'No intervention has a rating on every criterion, so none is ranked.',
  tree: (priority: string) => `Why: ${priority}`,
  treeAlt: (causes: number, levels: number) => `${causes} cause${s(causes)} in ${levels} level${s(levels)}, the problem first.`,
  fishbone: (priority: string) => `${priority}: causes by kind`,
  fishboneAlt: (causes: number, bones: number) => `${causes} cause${s(causes)} on ${bones} bone${s(bones)}.`,
  noCauses: 'No cause is recorded for this priority.',
  ranking: 'Interventions, best score first',
  noInterventions: 'No intervention is rated for this priority.',
  rank: 'Rank',
  intervention: 'Intervention',
  answers: 'Answers the cause',
  score: 'Score',
  raters: 'Raters',
  remark: 'Remark',
  criteria: { impact: 'Impact', feasibility: 'Feasibility', cost: 'Cost', time: 'Time' } satisfies Record<Criterion, string> as Record<
    Criterion,
    string
  >,
  rankingNote:
    'Means of the raters, 1–5, more is always better: cost 5 is cheap, time 5 is soon. The score is their weighted mean (the toolkit’s own).',
  spread: 'How far raters agree',
  criterion: 'Criterion',
  mean: 'Mean',
  lowest: 'Lowest',
  highest: 'Highest',
  agreement: 'Agreement',
  apart: (criteria: string) => `raters differ by 3 or more on ${criteria}: talk before choosing`,
  apartHere: 'differ by 3 or more',
  together: 'agree',
  oneRater: 'one rater only',
  nobodyRated: 'nobody rated it',
  inPlan: 'in the plan already',
  and: (names: readonly string[]) => names.join(', '),
  missing: 'What is missing',
  before: 'Before trusting these numbers',
  leftOutLine: (rows: number, first: string) => `${rows} row${s(rows)} left out, first ${first}: see “Left out”.`,
  methodItems: [
    'Causes: each answers “why?” of the one before it; what explains no other cause explains the problem itself.',
    'Criteria: impact, feasibility, cost and time, each 1–5 by each rater; more is always better (cost 5: cheap, time 5: soon).',
    'Score: weighted mean of the means of the criteria, 1–5; none where a criterion has no rating: missing is never zero (the toolkit’s own).',
    'Disagreement: two raters differ by 3 or more on a criterion (the toolkit’s own).',
  ] as readonly string[],
};

export type Words = typeof en;
