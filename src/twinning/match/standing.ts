/** Where all members stand on a topic, and who of them needs help. */
import type { TwinningMember, TwinningTopic } from '../../core/twinning.ts';
import { median } from '../../stats/median.ts';
import type { NetworkInput } from '../input.ts';
import type { MatchResult } from '../match-result.ts';
import { groupedBy } from '../pairs/grouped-by.ts';
import { indicatorResults } from './indicator-results.ts';
import type { LatestResult } from './latest-result.ts';
import { latestScore } from './latest-score.ts';
import { listNames, matchWordsIn } from './match-words.ts';

export interface Standing {
  readonly topic: TwinningTopic;
  /** By code of the member. */
  readonly results: ReadonlyMap<string, LatestResult>;
  /** Codes. */
  readonly needs: ReadonlySet<string>;
  /** Best − worst known result of the members of a kind: of one type, or of all where types may be mixed. */
  readonly spreads: ReadonlyMap<string, number>;
  readonly remarks: MatchResult['notChecked'];
}

/** Members that are compared with each other: of one type, unless types may be mixed. */
export function kindOf({ type }: TwinningMember, { settings }: NetworkInput): string {
  return settings.match.sameType ? type : '';
}

/** @param members by code */
export function standingOn(input: NetworkInput, members: readonly TwinningMember[], topic: TwinningTopic): Standing {
  const words = matchWordsIn(input.workspace.language);
  const { results, remark } = resultsOn(input, members, topic);
  const known = members.flatMap((member) => {
    const value = results.get(member.code)?.value;
    return value === undefined ? [] : [{ code: member.code, kind: kindOf(member, input), value }];
  });
  const byKind = groupedBy(known, ({ kind }) => kind);
  const asked = members.filter((member) => member.needs.includes(topic.code)).map(({ code }) => code);
  const needs = new Set(asked.length > 0 ? asked : [...byKind.values()].flatMap((group) => worseHalf(group, topic.direction)));
  const about = topic.code;
  return {
    topic,
    results,
    needs,
    spreads: new Map([...byKind].map(([kind, group]) => [kind, spreadOf(group.map(({ value }) => value))])),
    remarks: [
      ...(remark === undefined ? [] : [{ about, what: words.what.results, reason: remark }]),
      ...(asked.length > 0 ? [] : [{ about, what: words.what.need, reason: words.worseHalf(needs.size) }]),
      ...unknownRemarks(input, members, topic, results, asked),
    ],
  };
}

function resultsOn(
  input: NetworkInput,
  members: readonly TwinningMember[],
  topic: TwinningTopic,
): { readonly results: ReadonlyMap<string, LatestResult>; readonly remark?: string } {
  const { workspace } = input;
  if (topic.indicator === undefined) return { results: new Map(members.map(({ code }) => [code, latestScore(input, code, topic.code)])) };
  const indicator = workspace.indicators.find(({ code }) => code === topic.indicator);
  if (indicator === undefined) {
    const reason = matchWordsIn(workspace.language).unknownIndicator(topic.indicator);
    return { results: new Map(members.map(({ code }) => [code, { reason }])) };
  }
  const { results, ...rest } = indicatorResults(input, members, topic, indicator);
  return { results: new Map(members.map(({ code }, i) => [code, results[i]!])), ...rest };
}

/** Codes of those worse than the median; where nobody is because half or more share the worst result, of these, if anybody is better. */
function worseHalf(group: readonly { readonly code: string; readonly value: number }[], direction: 'up' | 'down'): string[] {
  const middle = median(group.map(({ value }) => value));
  const isWorse = (value: number, than: number): boolean => (direction === 'up' ? value < than : value > than);
  const worse = group.filter(({ value }) => isWorse(value, middle));
  const onWorst = group.some(({ value }) => isWorse(middle, value)) ? group.filter(({ value }) => value === middle) : [];
  return (worse.length > 0 ? worse : onWorst).map(({ code }) => code);
}

function spreadOf(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

/** Who asks for help without a known result is among the unpaired; the others are said here, once for each reason. */
function unknownRemarks(
  { workspace }: NetworkInput,
  members: readonly TwinningMember[],
  topic: TwinningTopic,
  results: ReadonlyMap<string, LatestResult>,
  asked: readonly string[],
): MatchResult['notChecked'] {
  const words = matchWordsIn(workspace.language);
  const unknown = members.flatMap(({ code, name }) => {
    const result = results.get(code)!;
    return result.value !== undefined || asked.includes(code) ? [] : [{ name, reason: result.reason }];
  });
  const say = asked.length > 0 ? words.cannotMentor : words.needUnknown;
  return [...groupedBy(unknown, ({ reason }) => reason)].map(([reason, group]) => ({
    about: topic.code,
    what: words.what.results,
    reason: say(
      listNames(
        group.map(({ name }) => name),
        words,
      ),
      reason,
    ),
  }));
}
