import type { TwinningMember, TwinningPair } from '../../core/twinning.ts';
import type { MatchResult, Unpaired } from '../match-result.ts';
import type { AssignmentProblem } from './assignment-problem.ts';
import { requestKey, type FixedRequest } from './fixed-wishes.ts';
import type { MatchContext, Request } from './match-context.ts';
import { objectionsTo } from './objections.ts';
import { pairingCost, type PairingCost } from './pairing-cost.ts';

export interface OpenRequests {
  /** By topic, then mentee: the rows of the assignment. */
  readonly requests: readonly Request[];
  readonly unpaired: readonly Unpaired[];
  readonly notChecked: MatchResult['notChecked'];
}

/** Requests that no wish and no running pair has answered. Whose own result is not known cannot be given anybody: nobody is known to be ahead. */
export function openRequests(context: MatchContext, fixed: readonly FixedRequest[], running: readonly TwinningPair[]): OpenRequests {
  const { words, members, standings, memberOf } = context;
  const answered = new Set(fixed.map(requestKey));
  const requests: Request[] = [];
  const unpaired: Unpaired[] = [];
  const notChecked: MatchResult['notChecked'][number][] = [];
  for (const standing of standings) {
    const topic = standing.topic.code;
    for (const mentee of members) {
      const request = { standing, mentee };
      if (!standing.needs.has(mentee.code) || answered.has(requestKey(request))) continue;
      const already = running.find(({ second, topics }) => second === mentee.code && topics.includes(topic));
      const result = standing.results.get(mentee.code)!;
      if (already !== undefined) {
        const mentor = memberOf.get(already.first)?.name ?? already.first;
        notChecked.push({ about: topic, what: words.what.running, reason: words.alreadyMentored(mentee.name, mentor, already.code) });
      } else if (result.value === undefined) {
        unpaired.push({ topic, mentee: mentee.code, reason: words.unknownResult(mentee.name, result.reason) });
      } else requests.push(request);
    }
  }
  return { requests, unpaired, notChecked };
}

export interface OpenProblem extends AssignmentProblem {
  readonly requests: readonly Request[];
  /** Who may mentor at least one request, by code: the columns. */
  readonly mentors: readonly TwinningMember[];
  /** By request and mentor; undefined: not allowed. */
  readonly pairings: readonly (readonly (PairingCost | undefined)[])[];
}

/** @param left places of each mentor by code, after fixed and running pairs */
export function openProblem(context: MatchContext, requests: readonly Request[], left: ReadonlyMap<string, number>): OpenProblem {
  const all = requests.map((request) =>
    context.members.map((mentor) =>
      objectionsTo(context, request, mentor).length > 0 ? undefined : pairingCost(context, request, mentor),
    ),
  );
  const columns = [...context.members.keys()].filter((column) => all.some((row) => row[column] !== undefined));
  const pairings = all.map((row) => columns.map((column) => row[column]));
  const mentors = columns.map((column) => context.members[column]!);
  return {
    requests,
    mentors,
    pairings,
    costs: pairings.map((row) => row.map((pairing) => pairing?.units)),
    capacity: mentors.map(({ code }) => left.get(code) ?? 0),
  };
}
