import { groupedBy } from '../pairs/grouped-by.ts';
import type { Plan } from './assignment-problem.ts';
import type { FixedRequest } from './fixed-wishes.ts';
import { sayLimit, valueText } from './limit-text.ts';
import type { MatchContext, Request } from './match-context.ts';
import { listNames } from './match-words.ts';
import { aheadOf, objectionsTo } from './objections.ts';
import type { OpenProblem } from './open-requests.ts';

/** One sentence: nobody is ahead; why none of those ahead may; or who has taken those who may. */
export function whyUnpaired(context: MatchContext, problem: OpenProblem, plan: Plan, fixed: readonly FixedRequest[], row: number): string {
  const request = problem.requests[row]!;
  const mentors = [...problem.mentors.keys()].filter((mentor) => problem.costs[row]![mentor] !== undefined);
  if (mentors.length === 0) return whyNobodyMay(context, request);
  const { words } = context;
  const taken = mentors.map((mentor) => sayTaken(context, problem, plan, fixed, mentor));
  return words.allTaken(request.mentee.name, taken.join(', '));
}

/** Why no member may mentor a request. */
export function whyNobodyMay(context: MatchContext, request: Request): string {
  const { words, input, members } = context;
  const { standing, mentee } = request;
  const value = valueText(context, request, standing.results.get(mentee.code)!.value!);
  const kind = members.filter(({ type }) => !input.settings.match.sameType || type === mentee.type);
  const ahead = kind.filter((mentor) => (aheadOf(request, mentor) ?? 0) > 0);
  if (ahead.length === 0) {
    const known = kind.filter(({ code }) => standing.results.get(code)?.value !== undefined).length;
    return words.nobodyAhead(mentee.name, value, known);
  }
  const parts = [...groupedBy(ahead, (mentor) => objectionsTo(context, request, mentor)[0]!)].map(([objection, group]) => {
    const names = listNames(
      group.map(({ name }) => name),
      words,
    );
    const say = words.refusals[objection as keyof typeof words.refusals];
    return say(names, sayLimit(context, request, objection));
  });
  return words.noneAllowed(mentee.name, value, ahead.length, parts.join('; '));
}

/** `Gakenke (with Burera and Rulindo)`: whom a full mentor has, on any topic. */
function sayTaken(
  { words }: MatchContext,
  { requests, mentors }: OpenProblem,
  plan: Plan,
  fixed: readonly FixedRequest[],
  column: number,
): string {
  const mentor = mentors[column]!;
  const mentees = [
    ...fixed.filter((wish) => wish.mentor === mentor).map((wish) => wish.mentee),
    ...requests.filter((_, row) => plan[row] === column).map(({ mentee }) => mentee),
  ].map(({ name }) => name);
  return mentees.length === 0 ? words.takenBefore(mentor.name) : words.takenBy(mentor.name, listNames([...new Set(mentees)], words));
}
