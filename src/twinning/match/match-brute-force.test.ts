/** The whole match against every plan of small networks; rules and costs are reckoned here a second time, in their own way. */
import { expect, test } from 'vitest';
import type { TwinningMember } from '../../core/twinning.ts';
import { UserError } from '../../core/user-error.ts';
import type { NetworkInput } from '../input.ts';
import type { MatchResult } from '../match-result.ts';
import { allPlans, bestPlan, costOf, pairsOf } from './all-plans.fixture.ts';
import type { AssignmentProblem } from './assignment-problem.ts';
import { kilometresBetween } from './kilometres.ts';
import { matchMembers } from './match-members.ts';
import { randomNetwork } from './random-network.fixture.ts';

const CASES = 800;

function scoreOf({ network }: NetworkInput, code: string, on: string): number | undefined {
  return network.scores.find((one) => one.member === code && one.topic === on)?.score;
}

function peersOf({ network, settings }: NetworkInput, one: TwinningMember): TwinningMember[] {
  return network.members.filter(({ type }) => !settings.match.sameType || type === one.type);
}

function asksFor(input: NetworkInput, one: TwinningMember, on: string): boolean {
  if (input.network.members.some(({ needs }) => needs.includes(on))) return one.needs.includes(on);
  const sign = input.network.topics.find(({ code }) => code === on)!.direction === 'up' ? 1 : -1;
  const all = peersOf(input, one).flatMap(({ code }) => scoreOf(input, code, on) ?? []);
  const sorted = all.map((value) => sign * value).sort((a, b) => a - b);
  const middle = (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
  const own = scoreOf(input, one.code, on);
  if (own === undefined) return false;
  return sorted[0]! < middle ? sign * own < middle : sign * own === middle && middle < sorted.at(-1)!;
}

function millionths(input: NetworkInput, mentor: TwinningMember, mentee: TwinningMember, on: string, free: boolean): number | undefined {
  const { network, settings } = input;
  const limits = settings.match;
  const [high, low] = [scoreOf(input, mentor.code, on), scoreOf(input, mentee.code, on)];
  if (high === undefined || low === undefined || mentor === mentee) return undefined;
  const sign = network.topics.find(({ code }) => code === on)!.direction === 'up' ? 1 : -1;
  const ahead = sign * (high - low);
  const apart = kilometresBetween(mentor, mentee);
  const sameProvince = mentor.province === undefined || mentee.province === undefined ? undefined : mentor.province === mentee.province;
  if (free) {
    if (limits.sameType && mentor.type !== mentee.type) return undefined;
    if (ahead <= 0 || ahead < limits.leastAhead || asksFor(input, mentor, on)) return undefined;
    if (limits.sameProvince && sameProvince !== true) return undefined;
    if (limits.farthest !== undefined && !(apart !== undefined && apart <= limits.farthest)) return undefined;
    const no = network.wishes.filter((one) => one.wish === 'forbidden' && one.mentor === mentor.code && one.mentee === mentee.code);
    if (no.some((one) => one.topic === undefined || one.topic === on)) return undefined;
  }
  const values = peersOf(input, mentee).flatMap(({ code }) => scoreOf(input, code, on) ?? []);
  const spread = Math.max(...values) - Math.min(...values);
  const every = network.members.flatMap((a) => network.members.flatMap((b) => kilometresBetween(a, b) ?? 0));
  const far = limits.farthest ?? Math.max(...every);
  const parts: [weight: number, part: number][] = [[0.5, spread === 0 ? 1 : Math.min(1, Math.max(0, 1 - ahead / spread))]];
  if (mentor.type === mentee.type && mentor.size !== undefined && mentee.size !== undefined) {
    parts.push([0.2, Math.min(1, Math.abs(Math.log(mentor.size / mentee.size)) / Math.log(4))]);
  }
  if (mentor.setting !== undefined && mentee.setting !== undefined) parts.push([0.1, mentor.setting === mentee.setting ? 0 : 1]);
  if (apart !== undefined) parts.push([0.2, far === 0 ? 0 : Math.min(1, apart / far)]);
  else if (sameProvince !== undefined) parts.push([0.2, sameProvince ? 0 : 1]);
  const [sum, weight] = parts.reduce(([s, w], [each, part]) => [s + each * part, w + each], [0, 0]);
  return Math.round((1e6 * sum) / weight);
}

interface Expected {
  readonly problem: AssignmentProblem;
  readonly rows: readonly { readonly mentee: TwinningMember; readonly on: string }[];
  readonly fixedCost: number;
  readonly fixedPairs: number;
}

/** Undefined: the wishes cannot be obeyed together. */
function expectedOf(input: NetworkInput): Expected | undefined {
  const { members, topics, wishes } = input.network;
  const fixed = new Map<string, string>();
  for (const one of wishes.filter((each) => each.wish === 'fixed')) {
    for (const { code } of topics) {
      const mentee = members.find((each) => each.code === one.mentee)!;
      if (one.topic === undefined ? !asksFor(input, mentee, code) : one.topic !== code) continue;
      const against = wishes.some(
        (no) =>
          no.wish === 'forbidden' && no.mentor === one.mentor && no.mentee === one.mentee && (no.topic === undefined || no.topic === code),
      );
      const other = fixed.get(`${code} ${one.mentee}`);
      if (against || (other !== undefined && other !== one.mentor)) return undefined;
      fixed.set(`${code} ${one.mentee}`, one.mentor);
    }
  }
  const capacity = members.map(({ code }) => input.settings.match.load - [...fixed.values()].filter((mentor) => mentor === code).length);
  if (capacity.some((places) => places < 0)) return undefined;
  const costs = [...fixed].map(([key, by]) => {
    const [on, of] = key.split(' ') as [string, string];
    const [mentor, mentee] = [by, of].map((code) => members.find((each) => each.code === code)!);
    return millionths(input, mentor!, mentee!, on, false);
  });
  const rows = topics.flatMap(({ code: on }) =>
    members
      .filter((mentee) => asksFor(input, mentee, on) && !fixed.has(`${on} ${mentee.code}`) && scoreOf(input, mentee.code, on) !== undefined)
      .map((mentee) => ({ mentee, on })),
  );
  return {
    problem: { costs: rows.map(({ mentee, on }) => members.map((mentor) => millionths(input, mentor, mentee, on, true))), capacity },
    rows,
    fixedCost: costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0),
    fixedPairs: costs.filter((cost) => cost !== undefined).length,
  };
}

function planOf({ rows }: Expected, result: MatchResult, members: readonly TwinningMember[]): (number | undefined)[] {
  return rows.map(({ mentee, on }) => {
    const pair = result.pairs.find((one) => !one.fixed && one.mentee === mentee.code && one.topic === on);
    return pair === undefined ? undefined : members.findIndex(({ code }) => code === pair.mentor);
  });
}

test(`as many pairs at the same cost as the best of all plans, the first of equals, with its next bests, in ${CASES} networks`, () => {
  const seen = { compared: 0, contradictory: 0, incomplete: 0, complete: 0, fixed: 0, tied: 0 };
  for (let seed = 1; seed <= CASES; seed += 1) {
    const input = randomNetwork(seed);
    const { members } = input.network;
    const expected = expectedOf(input);
    if (expected === undefined) {
      expect(() => matchMembers(input, { partial: true }), `network ${seed}`).toThrow(UserError);
      seen.contradictory += 1;
      continue;
    }
    const { problem, rows, fixedCost, fixedPairs } = expected;
    const plans = allPlans(problem);
    const best = bestPlan(problem, plans)!;
    const result = matchMembers(input, { partial: true });
    expect(planOf(expected, result, members), `network ${seed}`).toEqual(best);
    expect(result.pairs.length, `network ${seed}`).toBe(pairsOf(best) + fixedPairs);
    expect(Math.round(1e6 * result.totalCost), `network ${seed}`).toBe(costOf(problem, best) + fixedCost);
    const asMany = plans.filter((plan) => pairsOf(plan) === pairsOf(best));
    for (const [row, { mentee, on }] of rows.entries()) {
      const pair = result.pairs.find((one) => !one.fixed && one.mentee === mentee.code && one.topic === on);
      if (pair === undefined) continue;
      const others = asMany.filter((plan) => plan[row] !== undefined && plan[row] !== best[row]);
      const extra = Math.min(...others.map((plan) => costOf(problem, plan) - costOf(problem, best)));
      expect(pair.nextBest === undefined ? Infinity : Math.round(1e6 * pair.nextBest.extraCost), `network ${seed}`).toBe(extra);
      if (extra === 0) seen.tied += 1;
    }
    if (best.includes(undefined)) {
      expect(() => matchMembers(input), `network ${seed}`).toThrow(UserError);
      seen.incomplete += 1;
    } else {
      expect(matchMembers(input), `network ${seed}`).toEqual(result);
      seen.complete += 1;
    }
    seen.compared += 1;
    if (fixedPairs > 0) seen.fixed += 1;
  }
  expect(seen.compared).toBeGreaterThanOrEqual(600);
  for (const kind of ['contradictory', 'incomplete', 'complete', 'fixed', 'tied'] as const) {
    expect(seen[kind], kind).toBeGreaterThan(20);
  }
});
