/** What a reader must know before believing a pair's numbers. */
import { shareText } from '../../core/number-text.ts';
import type { TwinningPair } from '../../core/twinning.ts';
import { round9 } from '../../delivery/round.ts';
import type { GapClosure } from '../result.ts';
import { nameIn, type LookedUp } from './looked-up.ts';
import { learnersOf } from './outcome.ts';
import { sharedMembers, timeOf } from './pair-time.ts';
import type { PairFindings } from './part-values.ts';
import { listed } from './say-score.ts';

export function pairCautions(
  findings: PairFindings & { readonly gaps: readonly GapClosure[]; readonly shared: readonly TwinningPair[] },
  review: LookedUp,
): string[] {
  if (findings.phase === 'before-start') return [];
  return [
    ...sharedCautions(findings.pair, findings.shared, review),
    ...findings.gaps.flatMap((gap) => fallCaution(gap, findings.pair, review)),
    ...outcomeCautions(findings, review),
    ...doseCautions(findings, review),
  ];
}

function sharedCautions(pair: TwinningPair, shared: readonly TwinningPair[], { words, members }: LookedUp): string[] {
  return [pair.first, pair.second].flatMap((code) => {
    const others = shared.filter((other) => sharedMembers(pair, other).includes(code)).map((other) => other.code);
    return others.length === 0 ? [] : [words.shared(nameIn(members, code), listed(others, words.and))];
  });
}

function fallCaution({ topic, mentorFell, fromMentorFall = 0 }: GapClosure, pair: TwinningPair, review: LookedUp): string[] {
  const { words, topics, members, input } = review;
  const [name, mentor, mentee] = [nameIn(topics, topic), nameIn(members, pair.first), nameIn(members, pair.second)];
  if (mentorFell) return [words.mentorFell(name, mentor, mentee)];
  if (round9(fromMentorFall) <= 0) return [];
  return [words.partlyFell(name, shareText(fromMentorFall, input.workspace.language), mentor)];
}

function outcomeCautions({ pair, changes }: PairFindings, { words, topics, members, input }: LookedUp): string[] {
  const learners = learnersOf(pair);
  return [...new Set(changes.map(({ topic }) => topic))].flatMap((code) => {
    const own = changes.filter(({ topic, member }) => topic === code && learners.includes(member));
    const told = own.filter(({ ofPlanned }) => ofPlanned !== undefined);
    const endline = topics.get(code)?.endline ?? input.settings.endline;
    const early = endline !== undefined && endline.end < timeOf(pair).start;
    return [
      ...(early && own.some(({ gain }) => gain !== undefined) ? [words.endlineBeforeStart(nameIn(topics, code))] : []),
      ...(own.length === 2 && told.length === 1 ? [words.halfKnown(nameIn(topics, code), nameIn(members, told[0]!.member))] : []),
    ];
  });
}

function doseCautions({ dose }: PairFindings, { words }: LookedUp): string[] {
  const unrecorded = dose.kinds.reduce((sum, one) => sum + (one.unrecorded ?? 0), 0);
  return unrecorded > 0 && dose.share !== undefined ? [words.unrecorded(unrecorded)] : [];
}
