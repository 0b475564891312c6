import type { PairingWish, TwinningMember } from '../../core/twinning.ts';
import type { NetworkInput } from '../input.ts';
import type { MatchWords } from '../words/match-en.ts';
import { byCode } from './by-code.ts';
import { kilometresBetween } from './kilometres.ts';
import { matchWordsIn } from './match-words.ts';
import { runTopics } from './run-topics.ts';
import { standingOn, type Standing } from './standing.ts';

/** What all steps of a match look at; nothing in it depends on the order of the network's rows. */
export interface MatchContext {
  readonly input: NetworkInput;
  readonly words: MatchWords;
  /** By code: this order breaks ties. */
  readonly members: readonly TwinningMember[];
  readonly memberOf: ReadonlyMap<string, TwinningMember>;
  /** By code of the topic. */
  readonly standings: readonly Standing[];
  readonly forbidden: readonly PairingWish[];
  /** The distance that counts as far as can be: the farthest allowed, otherwise the farthest between two members. */
  readonly farKilometres: number;
}

/** A mentee's need of help on a topic: what is to be given a mentor. */
export interface Request {
  readonly standing: Standing;
  readonly mentee: TwinningMember;
}

export function contextOf(input: NetworkInput, topics?: readonly string[]): MatchContext {
  const members = [...input.network.members].sort(byCode);
  return {
    input,
    words: matchWordsIn(input.workspace.language),
    members,
    memberOf: new Map(members.map((member) => [member.code, member])),
    standings: runTopics(input.network, topics).map((topic) => standingOn(input, members, topic)),
    forbidden: input.network.wishes.filter(({ wish }) => wish === 'forbidden'),
    farKilometres: input.settings.match.farthest ?? farthestOf(members),
  };
}

function farthestOf(members: readonly TwinningMember[]): number {
  let farthest = 0;
  for (const [i, a] of members.entries()) {
    for (const b of members.slice(i + 1)) farthest = Math.max(farthest, kilometresBetween(a, b) ?? 0);
  }
  return farthest;
}
