import type { TwinningMember, TwinningPair } from '../../core/twinning.ts';
import { UserError } from '../../core/user-error.ts';
import type { NetworkInput } from '../input.ts';
import type { MatchResult, ProposedPair, Unpaired } from '../match-result.ts';
import { COST_UNIT, type Plan } from './assignment-problem.ts';
import { exchangeOf } from './exchange.ts';
import { firstByOrder } from './first-by-order.ts';
import { fixedPairs } from './fixed-pairs.ts';
import { fixedWishes } from './fixed-wishes.ts';
import { contextOf, type MatchContext } from './match-context.ts';
import { nextBests } from './next-best.ts';
import { openProblem, openRequests, type OpenProblem } from './open-requests.ts';
import { refuseIncomplete } from './refuse-incomplete.ts';
import { placesTaken, runningMentoring } from './running-pairs.ts';
import { solveAssignment } from './solve-assignment.ts';
import { unknownLikeness } from './unknown-likeness.ts';
import { whyUnpaired } from './why-unpaired.ts';

export interface MatchMembersOptions {
  /** Codes; all topics of the network where absent or empty. */
  readonly topics?: readonly string[];
  /** Propose the most pairs that can be, and list who has none, in place of refusing. */
  readonly partial?: boolean;
  /** Mentoring that runs at as-of takes places of its mentor (one for each topic), and who has a mentor on a topic is not given another. */
  readonly countRunning?: boolean;
}

/**
 * Proposes a mentor for each member that needs help on a topic: as many pairs as can be, and of those the plan of least total cost,
 * over all topics at once because a mentor's places are shared by them. Wishes come first. Of plans that cost the same the first is taken,
 * in order of topics, mentees and mentors by code. The order of the network's rows does not matter.
 * @throws UserError where not everybody who needs help can have a mentor (unless partial), a wish cannot be obeyed, or a topic is unknown
 */
export function matchMembers(input: NetworkInput, options: MatchMembersOptions = {}): MatchResult {
  const context = contextOf(input, options.topics);
  const load = checkedLoad(input);
  const running = options.countRunning === true ? runningMentoring(input) : [];
  const places = placesLeft(context, load, placesTaken(running));
  const wishes = fixedWishes(context, places);
  const given = fixedPairs(context, wishes.fixed);
  const open = openRequests(context, wishes.fixed, running);
  const problem = openProblem(context, open.requests, placesLeft(context, places, countOf(wishes.fixed.map(({ mentor }) => mentor.code))));
  const { plan, pairs, unweighted } = solved(problem);
  if (options.partial !== true) refuseIncomplete(context, problem, plan, load, wishes.fixed.length);
  const without = [...plan.keys()].filter((row) => plan[row] === undefined);
  const unpaired: Unpaired[] = without.map((row) => ({
    topic: problem.requests[row]!.standing.topic.code,
    mentee: problem.requests[row]!.mentee.code,
    reason: whyUnpaired(context, problem, plan, wishes.fixed, row),
  }));
  const all = [...given.pairs, ...pairs].sort(byTopicAndMentee);
  return {
    asOf: input.asOf,
    pairs: all,
    unpaired: [...given.unpaired, ...open.unpaired, ...unpaired].sort(byTopicAndMentee),
    totalCost: all.reduce((sum, { cost }) => sum + Math.round(cost * COST_UNIT), 0) / COST_UNIT,
    load: Object.fromEntries([...countOf(all.map(({ mentor }) => mentor))].sort(([a], [b]) => (a < b ? -1 : 1))),
    notChecked: [
      ...context.standings.flatMap(({ remarks }) => remarks),
      ...wishes.notChecked,
      ...runningRemarks(context, running, load),
      ...open.notChecked,
      ...unknownLikeness(context, weighed(problem, given.pairs, context)),
      ...unweightedRemark(context, given.unweighted + unweighted),
    ],
  };
}

function checkedLoad({ settings }: NetworkInput): number {
  const { load } = settings.match;
  if (Number.isInteger(load) && load > 0) return load;
  throw new UserError(
    `Unexpected load ${load} of a mentor, expected a whole number from 1.`,
    'Set twinning.match.load in deliver.yaml to the mentees that one mentor can take.',
  );
}

function solved(problem: OpenProblem): { readonly plan: Plan; readonly pairs: readonly ProposedPair[]; readonly unweighted: number } {
  const any = solveAssignment(problem);
  const plan = firstByOrder(exchangeOf(problem, any), any);
  const next = nextBests(exchangeOf(problem, plan), plan);
  let unweighted = 0;
  const pairs = plan.flatMap((mentor, row): ProposedPair[] => {
    if (mentor === undefined) return [];
    const { standing, mentee } = problem.requests[row]!;
    const pairing = problem.pairings[row]![mentor]!;
    const other = next[row];
    if (pairing.unweighted) unweighted += 1;
    return [
      {
        topic: standing.topic.code,
        mentor: problem.mentors[mentor]!.code,
        mentee: mentee.code,
        cost: pairing.units / COST_UNIT,
        fixed: false,
        reasons: pairing.reasons,
        ...(other === undefined ? {} : { nextBest: { mentor: problem.mentors[other.mentor]!.code, extraCost: other.extra / COST_UNIT } }),
      },
    ];
  });
  return { plan, pairs, unweighted };
}

/** Places of each member by code, never under 0. */
function placesLeft(
  { members }: MatchContext,
  before: number | ReadonlyMap<string, number>,
  taken: ReadonlyMap<string, number>,
): Map<string, number> {
  return new Map(
    members.map(({ code }) => [code, Math.max(0, (typeof before === 'number' ? before : before.get(code)!) - (taken.get(code) ?? 0))]),
  );
}

function countOf(codes: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** Members that were weighed against each other, by code. */
function weighed({ requests, mentors }: OpenProblem, fixed: readonly ProposedPair[], { members }: MatchContext): TwinningMember[] {
  const codes = new Set([
    ...mentors.map(({ code }) => code),
    ...requests.map(({ mentee }) => mentee.code),
    ...fixed.flatMap(({ mentor, mentee }) => [mentor, mentee]),
  ]);
  return members.filter(({ code }) => codes.has(code));
}

function runningRemarks({ words, memberOf }: MatchContext, running: readonly TwinningPair[], load: number): MatchResult['notChecked'] {
  return [...placesTaken(running)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([mentor, taken]) => ({
      about: mentor,
      what: words.what.running,
      reason: words.runningLoad(memberOf.get(mentor)?.name ?? mentor, taken, load),
    }));
}

function unweightedRemark({ words }: MatchContext, count: number): MatchResult['notChecked'] {
  return count === 0 ? [] : [{ about: words.network, what: words.what.weights, reason: words.noWeights(count) }];
}

function byTopicAndMentee(a: Unpaired | ProposedPair, b: Unpaired | ProposedPair): number {
  return a.topic === b.topic ? compare(a.mentee, b.mentee) : compare(a.topic, b.topic);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
