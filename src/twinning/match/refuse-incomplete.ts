import { UserError } from '../../core/user-error.ts';
import { groupedBy } from '../pairs/grouped-by.ts';
import type { Plan } from './assignment-problem.ts';
import { crowdsOf, type Crowd } from './crowded.ts';
import type { MatchContext, Request } from './match-context.ts';
import { listNames } from './match-words.ts';
import type { OpenProblem } from './open-requests.ts';
import { whyNobodyMay } from './why-unpaired.ts';

/**
 * @param load places of a mentor before any is taken
 * @param answered requests that have a mentor by a wish
 * @throws UserError where a request has no mentor in the best plan: who, and for each crowd whom they compete for
 */
export function refuseIncomplete(context: MatchContext, problem: OpenProblem, plan: Plan, load: number, answered: number): void {
  const without = problem.requests.filter((_, row) => plan[row] === undefined);
  if (without.length === 0) return;
  const { words } = context;
  const why = crowdsOf(problem, plan).map((crowd) =>
    crowd.mentors.length === 0 ? whyNobodyMay(context, problem.requests[crowd.rows[0]!]!) : sayCrowd(context, problem, crowd, load),
  );
  const message = [words.refuse(without.length, problem.requests.length + answered), words.without(sayRequests(context, without)), ...why];
  throw new UserError(message.join(' '), words.refuseFix);
}

/** `3 mentees (Burera, Gicumbi and Rulindo on CBHI) can only go to Gakenke, which takes 2.` */
function sayCrowd(context: MatchContext, problem: OpenProblem, { rows, mentors }: Crowd, load: number): string {
  const { words } = context;
  const requests = rows.map((row) => problem.requests[row]!);
  const names = mentors.map((mentor) => problem.mentors[mentor]!.name);
  const left = mentors.reduce((sum, mentor) => sum + problem.capacity[mentor]!, 0);
  const places = words.places(left, names.length, load * names.length - left);
  const oneTopic = new Set(requests.map(({ standing }) => standing)).size === 1;
  return words.crowd(rows.length, oneTopic, sayRequests(context, requests), listNames(names, words), names.length, places);
}

/** `Burera and Rulindo on CBHI; Gicumbi on ANC`. */
function sayRequests({ words }: MatchContext, requests: readonly Request[]): string {
  const topics = groupedBy(requests, ({ standing }) => standing.topic);
  return [...topics]
    .map(([topic, group]) =>
      words.on(
        listNames(
          group.map(({ mentee }) => mentee.name),
          words,
        ),
        topic.name,
      ),
    )
    .join('; ');
}
