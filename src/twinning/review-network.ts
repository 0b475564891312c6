/** Finds out about a twinning network: its pairs, its topics, and what was done for whom. */
import type { LeftOutRow, TwinningPair } from '../core/twinning.ts';
import type { NetworkInput } from './input.ts';
import { checklistScores } from './pairs/checklist-scores.ts';
import { memberDose } from './pairs/dose.ts';
import { notCheckedIn } from './pairs/network-gaps.ts';
import { lookUp, type LookedUp } from './pairs/looked-up.ts';
import { programmeDose } from './pairs/programme-dose.ts';
import { rankScores } from './pairs/rank-scores.ts';
import { reviewPair, type ReviewedPair } from './pairs/review-pair.ts';
import { rankRange, sensitivityOf } from './pairs/sensitivity.ts';
import type { MemberResult, PairResult, Sensitivity, TwinningResult } from './result.ts';
import { topicResults } from './topics/topic-results.ts';
import { wordsIn } from './words/words.ts';

/**
 * Every pair in the order of the table. A pair that cannot be (an unknown member, a member with itself) is left out with the reason,
 * and the others go on.
 * @throws UserError for a date that does not exist
 */
export function reviewNetwork(given: NetworkInput): TwinningResult {
  const { input, leftOut } = withoutImpossiblePairs(given);
  const review = lookUp(input);
  const { network, settings, asOf } = input;
  const reviewed = network.pairs.map((pair) => reviewPair(pair, review.members.get(pair.first)!, review.members.get(pair.second)!, review));
  const sensitivity = sensitivityOf(new Map(reviewed.map(({ result, values }) => [result.pair.code, values])), settings, review.words);
  const pairs = ranked(reviewed, sensitivity);
  const topics = topicResults(input);
  const members = memberResults(review);
  return {
    asOf,
    members,
    pairs,
    topics,
    checklists: checklistScores(network.checklists),
    dose: programmeDose(review.held, members.map(({ dose }) => dose), network, settings), // prettier-ignore
    sensitivity,
    leftOut: [...network.leftOut, ...leftOut],
    notChecked: notCheckedIn(pairs, topics, review),
  };
}

function withoutImpossiblePairs(input: NetworkInput): { input: NetworkInput; leftOut: LeftOutRow[] } {
  const words = wordsIn(input.workspace.language).pairs;
  const members = new Set(input.network.members.map(({ code }) => code));
  const faultOf = ({ code, first, second }: TwinningPair): Omit<LeftOutRow, 'at'> | undefined => {
    const unknown = [first, second].find((member) => !members.has(member));
    if (unknown !== undefined) return { message: words.unknownMember(code, unknown), fix: words.unknownMemberFix };
    return first === second ? { message: words.withItself(code, first), fix: words.withItselfFix } : undefined;
  };
  const judged = input.network.pairs.map((pair) => ({ pair, fault: faultOf(pair) }));
  const pairs = judged.filter(({ fault }) => fault === undefined).map(({ pair }) => pair);
  const leftOut = judged.flatMap(({ pair, fault }) => (fault === undefined ? [] : [{ at: pair.at, ...fault }]));
  return { input: { ...input, network: { ...input.network, pairs } }, leftOut };
}

function ranked(reviewed: readonly ReviewedPair[], sensitivity: Sensitivity): PairResult[] {
  const ranks = rankScores(new Map(reviewed.map(({ result }) => [result.pair.code, result.score])));
  return reviewed.map(({ result }) => {
    const rank = ranks.get(result.pair.code);
    const range = rankRange(result.pair.code, sensitivity);
    return { ...result, ...(rank === undefined ? {} : { rank }), ...(range === undefined ? {} : { rankRange: range }) };
  });
}

function memberResults({ input, sessions }: LookedUp): MemberResult[] {
  const { members, pairs } = input.network;
  return members.map((member) => ({
    member,
    pairs: pairs.filter(({ first, second }) => first === member.code || second === member.code).map(({ code }) => code),
    dose: memberDose(member, sessions.get(member.code) ?? new Map(), input.settings),
  }));
}
