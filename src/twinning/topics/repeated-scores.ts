/** Scores of the same members in two rounds or more. */
import type { TwinningMember, TwinningTopic } from '../../core/twinning.ts';
import { friedman } from '../../stats/friedman.ts';
import { mean } from '../../stats/mean.ts';
import { wilcoxonSignedRank } from '../../stats/wilcoxon-signed-rank.ts';
import type { NetworkInput } from '../input.ts';
import type { RepeatedScores } from '../result.ts';
import { wordsIn } from '../words/words.ts';
import { scoresOfTopic } from './score-ends.ts';

/** A member and its score in each round. */
interface Row {
  readonly member: TwinningMember;
  readonly scores: readonly number[];
}

/**
 * Means of all members that were scored in every round, whether they selected the topic or not; Friedman's test of three rounds or more
 * and an exact Wilcoxon signed-rank test for each two, p times their number (Bonferroni). Changes are as measured, in the topic's unit.
 * @returns undefined where the topic has fewer than two rounds; a sentence where no member has them all
 */
export function repeatedScores(input: NetworkInput, topic: TwinningTopic): RepeatedScores | string | undefined {
  const scores = scoresOfTopic(input, topic.code);
  const rounds = [...new Set(scores.map(({ round }) => round))].sort((a, b) => a - b);
  if (rounds.length < 2) return undefined;
  const byKey = new Map<string, Set<number>>();
  for (const { member, round, score } of scores) {
    const key = keyOf(member, round);
    byKey.set(key, (byKey.get(key) ?? new Set()).add(score));
  }
  const scored = input.network.members.filter(({ code }) => rounds.some((round) => byKey.has(keyOf(code, round))));
  const rows = scored.flatMap((member): Row[] => {
    const own = rounds.flatMap((round) => onlyScore(byKey.get(keyOf(member.code, round))));
    return own.length === rounds.length ? [{ member, scores: own }] : [];
  });
  if (rows.length === 0) return wordsIn(input.workspace.language).topics.nobodyInAllRounds(topic.name, rounds.length);
  const complete = new Set(rows.map(({ member }) => member));
  const incomplete = scored.filter((member) => !complete.has(member)).map(({ code }) => code);
  return { rounds, members: rows.map(({ member }) => member.code), incomplete, ...summary(rows), ...tests(rows, rounds) };
}

/** Of different scores in one round none is taken. */
function onlyScore(scores: ReadonlySet<number> | undefined): readonly number[] {
  return scores?.size === 1 ? [...scores] : [];
}

function summary(rows: readonly Row[]): Pick<RepeatedScores, 'means' | 'change' | 'relativeChange'> {
  const means = rows[0]!.scores.map((_, i) => mean(column(rows, i)));
  const [first, last] = [means[0]!, means.at(-1)!];
  return { means, change: last - first, ...(first > 0 ? { relativeChange: (last - first) / first } : {}) };
}

function tests(rows: readonly Row[], rounds: readonly number[]): Pick<RepeatedScores, 'friedman' | 'wilcoxon'> {
  const several = rounds.length > 2 && rows.length > 1;
  const twos = rounds.flatMap((from, i) => rounds.slice(i + 1).map((to, step) => ({ from, to, left: i, right: i + 1 + step })));
  return {
    ...(several ? { friedman: friedman(rows.map(({ scores }) => scores)) } : {}),
    wilcoxon: twos.map(({ from, to, left, right }) => {
      const { statistic, p, smallestP } = wilcoxonSignedRank(column(rows, left), column(rows, right));
      return { from, to, statistic, p, smallestP, adjusted: Math.min(1, p * twos.length) };
    }),
  };
}

function column(rows: readonly Row[], round: number): number[] {
  return rows.map(({ scores }) => scores[round]!);
}

function keyOf(member: string, round: number): string {
  return `${round} ${member}`;
}
