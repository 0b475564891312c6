/** The rules of who may mentor whom. */
import type { TwinningMember } from '../../core/twinning.ts';
import { round9 } from '../../delivery/round.ts';
import { likenessOf } from './likeness.ts';
import type { MatchContext, Request } from './match-context.ts';

/** Why a member may not mentor another on a topic. */
export type Objection =
  | 'itself'
  | 'other-type'
  | 'no-result'
  | 'not-ahead'
  | 'too-little-ahead'
  | 'needs-help'
  | 'other-province'
  | 'province-unknown'
  | 'too-far'
  | 'distance-unknown'
  | 'forbidden';

/** mentor − mentee in the good direction, to 9 decimals; undefined where a result is not known. */
export function aheadOf({ standing, mentee }: Request, mentor: TwinningMember): number | undefined {
  const [better, worse] = [standing.results.get(mentor.code)?.value, standing.results.get(mentee.code)?.value];
  if (better === undefined || worse === undefined) return undefined;
  return round9(standing.topic.direction === 'up' ? better - worse : worse - better);
}

/** All that speaks against a mentor for a request; none: it is allowed. What cannot be known to keep a limit does not keep it. */
export function objectionsTo(context: MatchContext, request: Request, mentor: TwinningMember): Objection[] {
  const { sameType, sameProvince, farthest, leastAhead } = context.input.settings.match;
  const { standing, mentee } = request;
  if (mentor.code === mentee.code) return ['itself'];
  const found: Objection[] = [];
  if (sameType && mentor.type !== mentee.type) found.push('other-type');
  if (standing.needs.has(mentor.code)) found.push('needs-help');
  const ahead = aheadOf(request, mentor);
  if (ahead === undefined) found.push('no-result');
  else if (ahead <= 0) found.push('not-ahead');
  else if (ahead < leastAhead) found.push('too-little-ahead');
  if (sameProvince || farthest !== undefined) found.push(...tooFarAway(context, mentee, mentor));
  if (isForbidden(context, request, mentor)) found.push('forbidden');
  return found;
}

function tooFarAway({ input }: MatchContext, mentee: TwinningMember, mentor: TwinningMember): Objection[] {
  const limits = input.settings.match;
  const { sameProvince, kilometres } = likenessOf(mentee, mentor);
  const found: Objection[] = [];
  if (limits.sameProvince && sameProvince !== true) found.push(sameProvince === undefined ? 'province-unknown' : 'other-province');
  if (limits.farthest !== undefined) {
    if (kilometres === undefined) found.push('distance-unknown');
    else if (kilometres > limits.farthest) found.push('too-far');
  }
  return found;
}

/** A wish without a topic holds for every topic. */
export function isForbidden({ forbidden }: MatchContext, { standing, mentee }: Request, mentor: TwinningMember): boolean {
  return forbidden.some(
    (wish) =>
      wish.mentor === mentor.code && wish.mentee === mentee.code && (wish.topic === undefined || wish.topic === standing.topic.code),
  );
}
