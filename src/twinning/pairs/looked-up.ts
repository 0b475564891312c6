/** What is looked up once for all pairs of a network. */
import type { Day } from '../../core/period/index.ts';
import type { TwinningMember, TwinningTopic } from '../../core/twinning.ts';
import type { NetworkInput } from '../input.ts';
import type { PairWords } from '../words/pairs-en.ts';
import { wordsIn } from '../words/words.ts';
import { comingEvents, heldEvents, type HeldEvent } from './held-events.ts';
import { sessionsOfMembers, type SessionsByKind } from './member-sessions.ts';

export interface LookedUp {
  readonly input: NetworkInput;
  /** As-of's last day. */
  readonly day: Day;
  readonly words: PairWords;
  readonly held: readonly HeldEvent[];
  readonly members: ReadonlyMap<string, TwinningMember>;
  readonly topics: ReadonlyMap<string, TwinningTopic>;
  /** Sessions held for each member, and those to come. */
  readonly sessions: ReadonlyMap<string, SessionsByKind>;
}

export function lookUp(input: NetworkInput): LookedUp {
  const { network, settings, workspace, asOf } = input;
  const held = heldEvents(network, asOf.end);
  const sessionsOf = sessionsOfMembers(held, comingEvents(network, asOf.end), network, settings);
  return {
    input,
    day: asOf.end,
    words: wordsIn(workspace.language).pairs,
    held,
    members: new Map(network.members.map((member) => [member.code, member])),
    topics: new Map(network.topics.map((topic) => [topic.code, topic])),
    sessions: new Map(network.members.map((member) => [member.code, sessionsOf(member)])),
  };
}

/** The name of a topic or member, its code where it is not in the table. */
export function nameIn(table: ReadonlyMap<string, { readonly name: string }>, code: string): string {
  return table.get(code)?.name ?? code;
}
