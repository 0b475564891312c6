/** Finds out about the surveys of a leadership programme, and shows nothing of fewer than 5 people. */
import type { LeadershipTables, SurveyRound } from '../core/leadership.ts';
import type { LeftOutRow } from '../core/left-out-row.ts';
import { dayFromIso, formatPeriod } from '../core/period/index.ts';
import { byCode } from './by-code.ts';
import { scoreChanges } from './changes/score-changes.ts';
import { selfAgainstPeer } from './changes/self-against-peer.ts';
import { freeTexts } from './free-texts.ts';
import type { LeadershipInput } from './input.ts';
import type { LeadershipResult } from './result.ts';
import { scaleScores } from './scores/scale-scores.ts';
import { scoredInstruments } from './scores/scored-scale.ts';
import { instrumentSurvey } from './scores/survey.ts';
import { teamResults } from './team-results.ts';
import { wordsIn, type LeadershipWords } from './words/words.ts';

/**
 * Scores, changes, self against peer and results of teams (methods.md 9, C9). Rounds by date; those after as-of are not looked at and
 * said so. A response of a round or team that is in no table is left out. The order of responses changes nothing.
 */
export function reviewLeadership(input: LeadershipInput): LeadershipResult {
  const { tables, workspace } = input;
  const { language } = workspace;
  const words = wordsIn(language);
  const { rounds, later } = roundsUntil(input);
  const { responses, leftOut } = knownResponses(tables, words);
  const { instruments, notChecked } = scoredInstruments(tables.questions, language);
  const surveys = instruments.map((instrument) => instrumentSurvey(instrument, rounds, tables.teams, responses));
  const scored = surveys.map((survey) => ({ survey, scores: scaleScores(survey, language) }));
  return {
    rounds,
    teams: tables.teams,
    questions: tables.questions,
    scores: scored.flatMap(({ scores }) => scores),
    changes: scored.flatMap(({ survey, scores }) => scoreChanges(survey, scores, language)),
    selfAgainstPeer: scored.flatMap(({ survey, scores }) => selfAgainstPeer(survey, scores)),
    teamResults: teamResults(input, rounds[0]),
    freeTexts: freeTexts(tables.questions, rounds, responses),
    leftOut: [...tables.leftOut, ...leftOut],
    notChecked: [
      ...notChecked,
      ...surveys.filter((survey) => survey.rounds.length === 0).map(({ instrument }) => ({ about: instrument, what: words.scores, reason: rounds.length === 0 ? words.noRounds : words.nobody })), // prettier-ignore
      ...rareScales(surveys, words),
      ...later.map(({ code, date }) => ({ about: words.round(code), what: words.scores, reason: words.laterRound(code, date, formatPeriod(input.asOf, language)) })), // prettier-ignore
    ],
  };
}

function rareScales(
  surveys: readonly ReturnType<typeof instrumentSurvey>[],
  words: LeadershipWords,
): LeadershipResult['notChecked'][number][] {
  return surveys.flatMap(({ scales, rounds }) =>
    rounds.flatMap((round) =>
      scales
        .filter((scale) => round.isRare(scale))
        .map(({ instrument, scale }) => ({ about: scale ?? instrument, what: words.round(round.round.code), reason: words.rareScale })),
    ),
  );
}

function roundsUntil({ tables, asOf }: LeadershipInput): { rounds: SurveyRound[]; later: SurveyRound[] } {
  const ordered = tables.rounds.toSorted((a, b) => byCode(a.date, b.date) || byCode(a.code, b.code));
  const isLater = ({ date }: SurveyRound): boolean => (dayFromIso(date) ?? Infinity) > asOf.end;
  return { rounds: ordered.filter((round) => !isLater(round)), later: ordered.filter(isLater) };
}

function knownResponses(
  { responses, rounds, teams }: LeadershipTables,
  words: LeadershipWords,
): { responses: LeadershipTables['responses']; leftOut: LeftOutRow[] } {
  const [knownRounds, knownTeams] = [new Set(rounds.map(({ code }) => code)), new Set(teams.map(({ code }) => code))];
  const known = responses.filter(({ round, team }) => knownRounds.has(round) && knownTeams.has(team));
  const leftOut = responses.flatMap(({ round, team, at }): LeftOutRow[] => {
    if (!knownRounds.has(round)) return [{ at, message: words.unknownRound(round), fix: words.unknownRoundFix }];
    return knownTeams.has(team) ? [] : [{ at, message: words.unknownTeam(team), fix: words.unknownTeamFix }];
  });
  return { responses: known, leftOut };
}
