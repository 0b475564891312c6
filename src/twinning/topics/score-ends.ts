import { dayFromIso, isoFromDay, type Day } from '../../core/period/index.ts';
import type { MemberScore, TwinningMember, TwinningTopic } from '../../core/twinning.ts';
import type { NetworkInput } from '../input.ts';
import { wordsIn } from '../words/words.ts';
import { topicPeriods, type End, type EndName } from './topic-ends.ts';

/** Scores of one topic that were taken by as-of's last day; those without a date count always. */
export function scoresOfTopic({ network, asOf }: NetworkInput, topic: string): MemberScore[] {
  return network.scores.filter((score) => score.topic === topic && (dayOf(score) ?? -Infinity) <= asOf.end);
}

/**
 * A member's scores at the two ends, the same way for all members of a topic.
 * By date, where the topic has both periods and every score of it is dated: the last score by the baseline's last day, and the last
 * one after it by the endline's. By round otherwise: the first and the last round in which anybody was scored on the topic.
 */
export function scoreEnds(input: NetworkInput, member: TwinningMember, topic: TwinningTopic): Readonly<Record<EndName, End>> | string {
  const words = wordsIn(input.workspace.language).topics;
  const all = scoresOfTopic(input, topic.code);
  const own = all.filter((score) => score.member === member.code);
  if (own.length === 0) return words.noIndicatorNorScore(topic.code, member.name);
  const { baseline, endline } = topicPeriods(topic, input.settings);
  if (baseline !== undefined && endline !== undefined && all.every((score) => dayOf(score) !== undefined)) {
    const [from, to] = [isoFromDay(baseline.end), isoFromDay(endline.end)];
    if (endline.end <= baseline.end) return words.notAfter(from, to);
    return {
      baseline: lastBetween(own, -Infinity, baseline.end, 'baseline', words.until(from), input),
      endline: lastBetween(own, baseline.end, endline.end, 'endline', words.between(from, to), input),
    };
  }
  const rounds = all.map(({ round }) => round);
  const [first, last] = [Math.min(...rounds), Math.max(...rounds)];
  if (first === last) return words.oneRound(topic.code);
  return { baseline: inRound(own, first, 'baseline', input), endline: inRound(own, last, 'endline', input) };
}

function lastBetween(own: readonly MemberScore[], after: Day, until: Day, name: EndName, when: string, input: NetworkInput): End {
  const words = wordsIn(input.workspace.language).topics;
  const days = own.map((score) => dayOf(score)!).filter((day) => day > after && day <= until);
  if (days.length === 0) return { reason: words.noScore(words[name], when) };
  const last = Math.max(...days);
  return oneOf(
    own.filter((score) => dayOf(score) === last),
    isoFromDay(last),
    name,
    input,
  );
}

function inRound(own: readonly MemberScore[], round: number, name: EndName, input: NetworkInput): End {
  const words = wordsIn(input.workspace.language).topics;
  const scores = own.filter((score) => score.round === round);
  const at = words.round(round);
  return scores.length === 0 ? { at, reason: words.noScore(words[name], at) } : oneOf(scores, at, name, input);
}

/** Equal scores count once; of different ones none is taken. */
function oneOf(scores: readonly MemberScore[], at: string, name: EndName, { workspace }: NetworkInput): End {
  const words = wordsIn(workspace.language).topics;
  const values = new Set(scores.map(({ score }) => score));
  const [value] = values;
  return value === undefined || values.size > 1 ? { at, reason: words.twoScores(words[name], at) } : { at, value };
}

function dayOf({ date }: MemberScore): Day | undefined {
  return date === undefined ? undefined : dayFromIso(date);
}
