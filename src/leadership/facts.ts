/** The contract `deliver.leadership/1`. What is absent is null; scores are on the instrument's scale, shares 0–1. */
import type { Json } from '../core/document.ts';
import type { Question } from '../core/leadership.ts';
import type { Source } from '../core/source.ts';
import { byCode } from './by-code.ts';
import { scoreChangeFacts, scoreFacts, selfAgainstPeerFacts } from './facts/score-facts.ts';
import { teamFacts, teamResultFacts } from './facts/team-facts.ts';
import type { LeadershipResult } from './result.ts';

/** A file that was read. */
export interface InputHash {
  readonly file: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

/**
 * Neither a number that is hidden nor a respondent is in it: of what was left out it has the place and not the words, which may name one.
 * @param inputs in any order: the facts hold them by file name
 * @returns a plain value with keys in a fixed order, the same for the same result; numbers to 12 significant digits
 */
export function leadershipFacts(result: LeadershipResult, inputs: readonly InputHash[]): Json {
  return {
    schema: 'deliver.leadership/1',
    rounds: result.rounds.map(({ code, title, date, version }): Json => ({ round: code, title: title ?? null, date, version: version ?? null })), // prettier-ignore
    teams: result.teams.map(teamFacts),
    questions: result.questions.map(questionFacts),
    scores: result.scores.map(scoreFacts),
    changes: result.changes.map(scoreChangeFacts),
    selfAgainstPeer: result.selfAgainstPeer.map(selfAgainstPeerFacts),
    teamResults: result.teamResults.map(teamResultFacts),
    freeTexts: result.freeTexts.map(({ question, round, texts, hidden }): Json => ({ question, round: round ?? null, hidden: hidden ?? null, texts })), // prettier-ignore
    notChecked: result.notChecked.map(({ about, what, reason }): Json => ({ about, what, reason })),
    leftOut: result.leftOut.map(({ at }): Json => ({ at: sourceFacts(at) })),
    inputs: inputs.map(({ file, sha256 }) => ({ file, sha256 })).sort((a, b) => byCode(a.file, b.file)),
  };
}

function questionFacts({ code, instrument, scale, text, kind, low, high, reversed, own }: Question): Json {
  return { question: code, instrument, scale, text, kind, low, high, reversed, own };
}

/** As in `deliver.validation/1`: only what is known of a place. */
function sourceFacts({ file, sheet, line, column, cell, field }: Source): Json {
  const known = Object.entries({ sheet, line, column, cell, field }).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  return { file, ...Object.fromEntries(known) };
}
