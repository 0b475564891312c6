/** Causes by hand: a priority with a tree and a ranking on which raters differ, one with causes alone, one with nothing. */
import type { Cause } from '../../core/causes.ts';
import type { CauseNode, CausesOfPriority, CriterionScore, RankedIntervention } from '../../delivery/causes/result.ts';

const at = { file: 'programme/causes.csv', line: 2 };

function cause(code: string, text: string, more: Partial<Cause> = {}, children: readonly CauseNode[] = []): CauseNode {
  return { cause: { priority: 'stock-outs', code, text, at, ...more }, children };
}

function score(criterion: CriterionScore['criterion'], ratings: readonly number[]): CriterionScore {
  if (ratings.length === 0) return { criterion, raters: 0 };
  const mean = ratings.reduce((sum, one) => sum + one, 0) / ratings.length;
  return { criterion, raters: ratings.length, mean, lowest: Math.min(...ratings), highest: Math.max(...ratings) };
}

export const COUNTING: RankedIntervention = {
  intervention: 'counting',
  title: 'Monthly stock count with a card',
  cause: 'c3',
  criteria: [score('impact', [5, 4, 5]), score('feasibility', [4, 4, 5]), score('cost', [5, 5, 4]), score('time', [4, 1, 5])],
  score: 4.25,
  rank: 1,
  raters: 3,
  disagreement: ['time'],
  ratings: [],
  inPlan: true,
};

export const SOFTWARE: RankedIntervention = {
  intervention: 'software',
  title: 'New ordering software',
  criteria: [score('impact', [4]), score('feasibility', [2]), score('cost', []), score('time', [1])],
  raters: 1,
  disagreement: [],
  ratings: [],
  inPlan: false,
};

export const STOCK_OUT_CAUSES: CausesOfPriority = {
  priority: 'stock-outs',
  tree: [
    cause('c1', 'Orders go out late', { category: 'process', evidence: '14 of 20 orders in March were late' }, [
      cause('c2', 'Consumption is not known', {}, [cause('c3', 'Stock cards are not filled in')]),
    ]),
    cause('c4', 'One pharmacist for three stores', { category: 'people' }),
  ],
  interventions: [COUNTING, SOFTWARE],
  reasons: ['New ordering software has no rating of cost, so it is not ranked.'],
};

export const CAUSES: readonly CausesOfPriority[] = [
  STOCK_OUT_CAUSES,
  { priority: 'maternal-deaths', tree: [cause('m1', 'Referral takes hours')], interventions: [], reasons: [] },
  { priority: 'health-workers', tree: [], interventions: [], reasons: ['No cause is recorded.'] },
];

export const PLANS = [
  { priority: 'stock-outs', title: 'Fewer medicine stock-outs' },
  { priority: 'maternal-deaths', title: 'Lower maternal mortality in hospitals' },
  { priority: 'health-workers', title: 'Health workers where they are needed' },
];
