import { sayPlace } from '../../core/source.ts';
import type { PairingWish, TwinningMember } from '../../core/twinning.ts';
import { UserError } from '../../core/user-error.ts';
import type { MatchResult } from '../match-result.ts';
import type { MatchContext, Request } from './match-context.ts';
import { isForbidden } from './objections.ts';
import type { Standing } from './standing.ts';

export interface FixedRequest extends Request {
  readonly mentor: TwinningMember;
  readonly wish: PairingWish;
}

export interface FixedWishes {
  /** By topic, mentee. */
  readonly fixed: readonly FixedRequest[];
  readonly notChecked: MatchResult['notChecked'];
}

/**
 * The pairs that wishes fix on the topics of the run; a wish without a topic holds for each topic on which the mentee needs help.
 * @param left places of each mentor by code
 * @throws UserError where a wish names somebody or something unknown, pairs a member with itself, is forbidden by another,
 * gives a mentee a second mentor on a topic, or a mentor more mentees than it has places
 */
export function fixedWishes(context: MatchContext, left: ReadonlyMap<string, number>): FixedWishes {
  const fixed = new Map<string, FixedRequest>();
  const notChecked: MatchResult['notChecked'][number][] = [];
  for (const wish of [...context.input.network.wishes].sort(byText)) {
    const { mentor, mentee } = checkedMembers(context, wish);
    if (wish.wish === 'forbidden') continue;
    const standings = standingsOf(context, wish, mentee);
    if (standings.length === 0 && wish.topic === undefined) {
      const reason = context.words.wishWithoutNeed(mentor.name, mentee.name, sayPlace(wish.at));
      notChecked.push({ about: mentee.code, what: context.words.what.wish, reason });
    }
    for (const standing of standings) addFixed(context, fixed, { standing, mentee, mentor, wish });
  }
  const all = [...fixed.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, request]) => request);
  checkPlaces(all, left);
  return { fixed: all, notChecked };
}

/** What a request is known by; sorts by topic, then mentee. */
export function requestKey({ standing, mentee }: Request): string {
  return `${standing.topic.code}\u0000${mentee.code}`;
}

function checkedMembers({ memberOf, input }: MatchContext, wish: PairingWish): { mentor: TwinningMember; mentee: TwinningMember } {
  const [mentor, mentee] = [memberOf.get(wish.mentor), memberOf.get(wish.mentee)];
  if (mentor === undefined || mentee === undefined) {
    const unknown = mentor === undefined ? wish.mentor : wish.mentee;
    throw new UserError(`Unexpected member ${unknown} in a wish, expected a member of the network.`, 'Check its code.', wish.at);
  }
  if (mentor === mentee) {
    throw new UserError(`Unexpected wish that pairs ${mentor.name} with itself, expected two members.`, 'Name another mentor.', wish.at);
  }
  if (wish.topic !== undefined && !input.network.topics.some(({ code }) => code === wish.topic)) {
    throw new UserError(`Unexpected topic ${wish.topic} in a wish, expected a topic of the network.`, 'Check its code.', wish.at);
  }
  return { mentor, mentee };
}

function standingsOf({ standings }: MatchContext, { topic }: PairingWish, mentee: TwinningMember): Standing[] {
  return standings.filter((standing) => (topic === undefined ? standing.needs.has(mentee.code) : standing.topic.code === topic));
}

function addFixed(context: MatchContext, fixed: Map<string, FixedRequest>, request: FixedRequest): void {
  const { standing, mentee, mentor, wish } = request;
  const pair = `${mentor.name} as mentor of ${mentee.name} on ${standing.topic.name}`;
  if (isForbidden(context, request, mentor)) {
    throw new UserError(`Unexpected wish that fixes ${pair}, expected none: another wish forbids it.`, 'Withdraw one of the two.', wish.at);
  }
  const other = fixed.get(requestKey(request));
  if (other !== undefined && other.mentor !== mentor) {
    throw new UserError(
      `Unexpected second wish for ${mentee.name} on ${standing.topic.name}, ${mentor.name} besides ${other.mentor.name}, expected one mentor.`,
      'Withdraw one of the two.',
      wish.at,
    );
  }
  fixed.set(requestKey(request), other ?? request);
}

function checkPlaces(fixed: readonly FixedRequest[], left: ReadonlyMap<string, number>): void {
  const counts = new Map<string, number>();
  for (const { mentor, wish } of fixed) {
    const count = (counts.get(mentor.code) ?? 0) + 1;
    counts.set(mentor.code, count);
    const places = left.get(mentor.code) ?? 0;
    if (count <= places) continue;
    const wished = fixed
      .filter((other) => other.mentor === mentor)
      .map(({ mentee, standing }) => `${mentee.name} on ${standing.topic.name}`);
    throw new UserError(
      `Unexpected ${wished.length} mentees fixed for ${mentor.name} (${wished.join(', ')}), expected at most ${places}.`,
      'Raise the load in deliver.yaml or withdraw a wish.',
      wish.at,
    );
  }
}

function byText(a: PairingWish, b: PairingWish): number {
  const [left, right] = [a, b].map(({ mentor, mentee, topic, wish, at }) =>
    JSON.stringify([mentor, mentee, topic ?? '', wish, sayPlace(at)]),
  );
  return left! < right! ? -1 : left! > right! ? 1 : 0;
}
