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

/** Best first; without a score at the end; ties stay in their order. */
export function byScore<P extends { readonly result: PairResult }>(pairs: readonly P[]): P[] {
  return [...pairs].sort((a, b) => (b.result.score ?? -1) - (a.result.score ?? -1));
}
