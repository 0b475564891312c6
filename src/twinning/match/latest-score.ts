import { dayFromIso } from '../../core/period/index.ts';
import type { MemberScore } from '../../core/twinning.ts';
import type { NetworkInput } from '../input.ts';
import type { LatestResult } from './latest-result.ts';
import { matchWordsIn } from './match-words.ts';

/** The member's score of the highest round that was taken by as-of's last day; a score without a date counts. Of different ones of a round none is taken. */
export function latestScore({ network, asOf, workspace }: NetworkInput, member: string, topic: string): LatestResult {
  const words = matchWordsIn(workspace.language);
  const own = network.scores.filter(
    (score) => score.member === member && score.topic === topic && isBy(score, asOf.end) && Number.isFinite(score.score),
  );
  if (own.length === 0) return { reason: words.noScore };
  const round = Math.max(...own.map((score) => score.round));
  const values = new Set(own.filter((score) => score.round === round).map(({ score }) => score));
  const [value] = values;
  return value === undefined || values.size > 1 ? { reason: words.twoScores(round) } : { value };
}

function isBy({ date }: MemberScore, end: number): boolean {
  return date === undefined || (dayFromIso(date) ?? -Infinity) <= end;
}
