/** What the network learned on each topic: members that selected it against members that did not. */
import { shareText } from '../../core/number-text.ts';
import type { TwinningMember, TwinningTopic } from '../../core/twinning.ts';
import type { NetworkInput } from '../input.ts';
import type { TopicChange, TopicResult } from '../result.ts';
import { wordsIn } from '../words/words.ts';
import { compareGroups, typesAlone } from './compare-groups.ts';
import { compareMatched } from './compare-matched.ts';
import { matchComparators, type Matching } from './match-comparators.ts';
import { memberChange } from './member-change.ts';
import { repeatedScores } from './repeated-scores.ts';
import { scoresOfTopic } from './score-ends.ts';
import { topicPeriods } from './topic-ends.ts';
import { topicGroups, type TopicGroups } from './topic-groups.ts';
import { topicSays } from './topic-says.ts';
import { topicUnits, type TopicUnit } from './topic-units.ts';
import { judgeTopic, type GroupCount } from './verdict.ts';

/** One result a topic, in the order of the topics; sentences in the workspace's language. */
export function topicResults(input: NetworkInput): TopicResult[] {
  const results = input.network.topics.map((topic) => topicResult(input, topic));
  const tested = results.filter(({ comparison }) => comparison !== undefined).length;
  if (tested < 2) return results;
  const { language } = input.workspace;
  const warning = wordsIn(language).topics.manyTopics(tested, shareText(1 - input.settings.level, language));
  return results.map((result) => (isClaim(result) ? { ...result, reasons: [...result.reasons, warning] } : result));
}

function isClaim({ verdict }: TopicResult): boolean {
  return verdict === 'effect' || verdict === 'harm';
}

function topicResult(input: NetworkInput, topic: TwinningTopic): TopicResult {
  const { level, seed } = input.settings;
  const groups = topicGroups(input, topic);
  const changesOf = (members: readonly TwinningMember[]): TopicChange[] => members.map((member) => memberChange(input, member, topic));
  const [selected, notSelected] = [changesOf(groups.selected), changesOf(groups.notSelected)];
  const [learners, others] = [topicUnits(groups.selected, selected), topicUnits(groups.notSelected, notSelected)];
  const comparison = compareGroups(learners, others, { level, seed });
  const matching = matchComparators(learners, others);
  const matched = compareMatched(matching, others, { level, seed });
  const counts = [countOf(selected, learners), countOf(notSelected, others)] as const;
  const judgement = judgeTopic(comparison, matched, counts);
  const repeated = repeatedScores(input, topic);
  const findings = {
    topic,
    selected: counts[0],
    notSelected: counts[1],
    ...(comparison === undefined ? {} : { comparison }),
    ...(matched === undefined ? {} : { matched }),
  };
  return {
    topic,
    ...topicPeriods(topic, input.settings),
    selected,
    notSelected,
    ...(comparison === undefined ? {} : { comparison: comparison.test }),
    ...(matched === undefined ? {} : { matched }),
    ...(repeated === undefined || typeof repeated === 'string' ? {} : { repeated }),
    verdict: judgement.verdict,
    says: notMeasured(input, topic) ?? topicSays(findings, judgement, input.workspace.language),
    reasons: [...reasonsOf(input, groups, counts, learners, others, matching), ...(typeof repeated === 'string' ? [repeated] : [])],
  };
}

/** Why nobody can have a result on a topic, whoever selected it. */
function notMeasured(input: NetworkInput, topic: TwinningTopic): string | undefined {
  const words = wordsIn(input.workspace.language).topics;
  const { code, name, indicator } = topic;
  if (indicator === undefined) return scoresOfTopic(input, code).length === 0 ? words.nothingMeasured(name) : undefined;
  return input.workspace.indicators.some((known) => known.code === indicator) ? undefined : words.unknownIndicator(name, indicator);
}

function countOf(changes: readonly TopicChange[], units: readonly TopicUnit[]): GroupCount {
  return { all: changes.length, missing: changes.length - units.length };
}

function reasonsOf(
  { workspace }: NetworkInput,
  { mentors, earlier }: TopicGroups,
  [selected, notSelected]: readonly [GroupCount, GroupCount],
  learners: readonly TopicUnit[],
  others: readonly TopicUnit[],
  { unmatched }: Matching,
): string[] {
  const words = wordsIn(workspace.language).topics;
  const alone = typesAlone(learners, others);
  const far = learners.filter(({ member: { code, type } }) => unmatched.includes(code) && !alone.includes(type));
  const sentences: readonly (readonly [boolean, string])[] = [
    [mentors.length > 0, words.mentors(mentors.length)],
    [earlier.length > 0, words.earlier(earlier.length)],
    [selected.missing > 0, words.missingSelected(selected.missing, selected.all)],
    [notSelected.missing > 0, words.missingOthers(notSelected.missing, notSelected.all)],
    ...alone.map((type) => [true, words.typeAlone(type)] as const),
    [far.length > 0, words.unmatched(far.length, learners.length)],
  ];
  return sentences.filter(([applies]) => applies).map(([, text]) => text);
}
