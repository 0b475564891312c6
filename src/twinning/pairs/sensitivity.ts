/** How much the ranking hangs on the weights. */
import type { TwinningSettings, TwinningWeights } from '../../core/twinning.ts';
import type { Sensitivity } from '../result.ts';
import type { PairWords } from '../words/pairs-en.ts';
import { rankScores } from './rank-scores.ts';
import { PARTS, scoreOf, statusOf, type PartValue } from './weigh-parts.ts';

type Trial = Pick<Sensitivity['trials'][number], 'name' | 'weights'>;

/**
 * The weights tried: the workspace's own, equal ones, each part left out, each part doubled; over the parts that have a weight at all.
 * All but the workspace's own are scaled to add up to 1.
 */
export function trialsOf(weights: TwinningWeights, words: PairWords): Trial[] {
  const used = PARTS.filter((part) => weights[part] > 0);
  const changed = (change: (part: (typeof PARTS)[number]) => number): TwinningWeights => {
    const all = used.map((part) => [part, change(part)] as const);
    const sum = all.reduce((total, [, weight]) => total + weight, 0);
    return { outcome: 0, milestones: 0, dose: 0, reciprocity: 0, ...Object.fromEntries(all.map(([part, weight]) => [part, weight / sum])) };
  };
  const own = { name: words.trials.own, weights };
  if (used.length === 0) return [own];
  const scaled = (part: (typeof PARTS)[number], factor: number): TwinningWeights =>
    changed((other) => weights[other] * (other === part ? factor : 1));
  return [
    own,
    { name: words.trials.equal, weights: changed(() => 1) },
    ...(used.length < 2 ? [] : used.map((part) => ({ name: words.trials.without(words.parts[part]), weights: scaled(part, 0) }))),
    ...used.map((part) => ({ name: words.trials.doubled(words.parts[part]), weights: scaled(part, 2) })),
  ];
}

/**
 * Scores and ranks under all weights tried. A pair that has too few parts left under some weights has no rank there, and its status
 * is not steady: it hangs on the part left out.
 * @param values the parts of each pair, by its code
 */
export function sensitivityOf(
  values: ReadonlyMap<string, readonly PartValue[]>,
  { weights, status }: TwinningSettings,
  words: PairWords,
): Sensitivity {
  const runs = trialsOf(weights, words).map((trial) => ({
    ...trial,
    scores: new Map([...values].map(([pair, parts]) => [pair, scoreOf(parts, trial.weights)])),
  }));
  const steady = [...values.keys()].filter((pair) => {
    const statuses = new Set(runs.map(({ scores }) => statusOf(scores.get(pair), status)));
    return statuses.size === 1 && !statuses.has('no-data');
  });
  return {
    trials: runs.map(({ name, weights: tried, scores }) => ({ name, weights: tried, ranks: Object.fromEntries(rankScores(scores)) })),
    steady,
  };
}

/** Best and worst rank over the weights tried; undefined for a pair that has none. */
export function rankRange(pair: string, { trials }: Sensitivity): [best: number, worst: number] | undefined {
  const ranks = trials.flatMap(({ ranks: all }) => (Object.hasOwn(all, pair) ? [all[pair]!] : []));
  return ranks.length === 0 ? undefined : [Math.min(...ranks), Math.max(...ranks)];
}
