import type { Question, SurveyResponse } from '../../../core/leadership.ts';
import { sayPlace } from '../../../core/source.ts';
import type { Reading, Survey } from '../reading.ts';
import { isLikeName } from './is-like-name.ts';

/**
 * Holds that nobody fills one form twice: the same respondent, round, role, leader rated and instrument. Forms that say the same count
 * once, with a remark; of forms that differ none counts. The other instruments of a row stay.
 */
export function oneEach(responses: readonly SurveyResponse[], survey: Survey, reading: Reading): SurveyResponse[] {
  const byCode = new Map(survey.questions.map((question) => [question.code, question]));
  const groups = new Map<string, Filled[]>();
  for (const response of responses) {
    for (const instrument of instrumentsOf(response, byCode)) {
      const key = JSON.stringify([response.respondent, response.round, response.role, response.about, instrument]);
      groups.set(key, [...(groups.get(key) ?? []), { response, instrument }]);
    }
  }
  const dropped = new Map<SurveyResponse, Set<string>>();
  for (const group of groups.values()) {
    for (const { response, instrument } of notCounted(group, byCode, survey, reading)) {
      dropped.set(response, (dropped.get(response) ?? new Set()).add(instrument));
    }
  }
  return responses.flatMap((response) => {
    const without = dropped.get(response);
    const left = without === undefined ? response : withoutInstruments(response, without, byCode);
    return left.answers.size + left.texts.size === 0 ? [] : [left];
  });
}

interface Filled {
  readonly response: SurveyResponse;
  readonly instrument: string;
}

type ByCode = ReadonlyMap<string, Question>;

function instrumentsOf({ answers, texts }: SurveyResponse, byCode: ByCode): Set<string> {
  return new Set([...answers.keys(), ...texts.keys()].map((code) => byCode.get(code)?.instrument ?? ''));
}

/** A remark is for whoever runs the command; what is left out stands in the pack too, where a code may be a leader's. */
const ONE = 'one respondent';

/** Which of a group do not count, told why. */
function notCounted(group: readonly Filled[], byCode: ByCode, survey: Survey, { leftOut, findings }: Reading): readonly Filled[] {
  const [first, second, ...more] = group;
  if (first === undefined || second === undefined) return [];
  const { respondent, round, role } = first.response;
  const named = isLikeName(respondent, survey.leaderNames) ? ONE : `respondent "${respondent}"`;
  const others = more.length === 0 ? '' : ` and ${more.length} more`;
  const said = (who: string): string =>
    `Unexpected second form "${first.instrument}" of ${who} as ${role} in round "${round}", expected one (the other: ${sayPlace(first.response.at)}${others})`;
  const at = second.response.at;
  if (new Set(group.map((one) => meaning(one, byCode))).size === 1) {
    findings.remark(at, `${said(named)}; they say the same and count once.`);
    return group.slice(1);
  }
  leftOut.add({
    at,
    message: `${said(ONE)}; they differ, so none of them counts.`,
    fix: 'Keep the one that is right, or give each person a code of its own.',
  });
  return group;
}

function meaning({ response, instrument }: Filled, byCode: ByCode): string {
  const of = <T>(entries: Iterable<readonly [string, T]>) =>
    Array.from(entries)
      .filter(([code]) => byCode.get(code)?.instrument === instrument)
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([response.team, of(response.answers), of(response.texts)]);
}

function withoutInstruments(response: SurveyResponse, without: ReadonlySet<string>, byCode: ByCode): SurveyResponse {
  const keep = <T>(map: ReadonlyMap<string, T>) => new Map([...map].filter(([code]) => !without.has(byCode.get(code)?.instrument ?? '')));
  return { ...response, answers: keep(response.answers), texts: keep(response.texts) };
}
