/** What a partnership needs, from its own numbers. */
import type { TwinningWeights } from '../../core/twinning.ts';
import type { PairResult, TwinningResult } from '../../twinning/result.ts';

/** Whether any session or visit of a pair is recorded at all: otherwise "no contact" says something about the records only. */
export function contactIsRecorded({ pairs }: Pick<TwinningResult, 'pairs'>): boolean {
  return pairs.some(({ together }) => together.held > 0);
}

/** Running, and both were never at one of their own sessions or visits. */
export function isWithoutContact(pair: PairResult, recorded: boolean): boolean {
  return recorded && pair.phase === 'running' && pair.together.both === 0;
}

export function lateMilestones({ milestones }: PairResult): PairResult['milestones'] {
  return milestones.filter((milestone) => milestone.state === 'late');
}

/** Red, without contact, or late with what they agreed: the chair should look at it. */
export function needsHelp(pair: PairResult, recorded: boolean): boolean {
  return pair.status === 'R' || isWithoutContact(pair, recorded) || lateMilestones(pair).length > 0;
}

/** A part of the score, 0–100; undefined where it could not be formed. */
export function partValue({ parts }: PairResult, part: keyof TwinningWeights): number | undefined {
  return parts.find((one) => one.part === part)?.value;
}

/** `9–17`: the best and the worst rank over all weights tried; `1` where they are the same. */
export function rangeText({ rankRange }: PairResult): string | undefined {
  if (rankRange === undefined) return undefined;
  const [best, worst] = rankRange;
  return best === worst ? String(best) : `${best}–${worst}`;
}

/** `12 (2–16)`: the rank, and in brackets the best and the worst over all weights tried. */
export function rankText(result: PairResult): string {
  const rank = result.rank === undefined ? undefined : String(result.rank);
  const range = rangeText(result);
  if (rank === undefined) return range ?? '';
  return range === undefined || range === rank ? rank : `${rank} (${range})`;
}

/** Best first; without a score at the end; ties stay in their order. */
export function byScore<P extends { readonly result: PairResult }>(pairs: readonly P[]): P[] {
  return [...pairs].sort((a, b) => (b.result.score ?? -1) - (a.result.score ?? -1));
}
