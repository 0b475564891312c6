/** What every part of the pack needs to find its words, names and scores. */
import type { Language } from '../../core/language.ts';
import type { InstrumentId, RaterRole, SurveyRound, SurveyTeam } from '../../core/leadership.ts';
import type { ScaleScore } from '../../leadership/result.ts';
import type { Named } from '../tables/named.ts';
import type { Words as CommonWords } from '../words/words.ts';
import type { LeadershipInput } from './input.ts';
import type { Words } from './words/words.ts';

/** What a row of scores is about; `scale` absent: the instrument as a whole. */
export interface Scale {
  readonly instrument: InstrumentId;
  readonly scale?: string;
  readonly name: string;
}

export interface InstrumentSubject extends Named {
  readonly instrument: InstrumentId;
  readonly title: string;
  /** In the order in which they are shown; the whole instrument last. */
  readonly scales: readonly Scale[];
  /** Rounds in which it was answered, by date. */
  readonly rounds: readonly SurveyRound[];
}

export interface TeamSubject extends Named {
  readonly team: SurveyTeam;
}

export interface LeadershipContext {
  readonly input: LeadershipInput;
  readonly language: Language;
  readonly words: Words;
  readonly common: CommonWords;
  readonly instruments: readonly InstrumentSubject[];
  readonly teams: readonly TeamSubject[];
  /** The published cell of a key; undefined where nobody was asked. */
  readonly scoreOf: (scale: Scale, round: string, team?: string, role?: RaterRole) => ScaleScore | undefined;
}

export function roundName(code: string, { input }: LeadershipContext): string {
  return input.result.rounds.find((round) => round.code === code)?.title ?? code;
}

function keyOf(...parts: readonly (string | undefined)[]): string {
  return JSON.stringify(parts.map((part) => part ?? null));
}

/** Finds cells by their whole key. */
export function scoreFinder(scores: readonly ScaleScore[]): LeadershipContext['scoreOf'] {
  const byKey = new Map(scores.map((one) => [keyOf(one.instrument, one.scale, one.round, one.team, one.role), one]));
  return ({ instrument, scale }, round, team, role) => byKey.get(keyOf(instrument, scale, round, team, role));
}
