/** Whether a result of the same people alone may be shown (../suppression/README.md, Rounds). */
import type { RaterRole } from '../../core/leadership.ts';
import { FEWEST_RESPONDENTS } from '../result.ts';
import { within, type Block } from '../scores/rated.ts';
import { allPaired, type InRounds } from './paired-persons.ts';

/** Thirds and the like do not add up to whole persons. */
const ROUNDING = 1e-9;

export interface PairedGate {
  /** For a cell that is shown in both rounds. */
  mayShow(persons: readonly InRounds[], block: Block): boolean;
}

/**
 * @param byScale persons of each scale that is shown by team and role; one rule for all of them, as the whole is made of the scales
 * @param shown the margin of a role is shown in both rounds
 */
export function pairedGate(
  byScale: readonly (readonly InRounds[])[],
  roles: readonly RaterRole[],
  shown: (role: RaterRole) => boolean,
): PairedGate {
  const opened = byScale.map((persons) => {
    const left = leftIn(persons);
    const safe = (role: RaterRole): boolean => (shown(role) && allPaired(persons, { role })) || enough(left(role));
    return { byRole: roles.every(safe), together: enough(roles.reduce((sum, role) => sum + left(role), 0)) };
  });
  const byRole = opened.every((scale) => scale.byRole);
  const together = byRole || opened.every((scale, at) => scale.together || allPaired(byScale[at]!, {}));
  return {
    mayShow: (persons, block) => {
      if (allPaired(persons, block)) return true;
      if (block.team !== undefined) return false;
      return block.role === undefined ? together : byRole;
    },
  };
}

/** What stays in of each cell whatever is added or taken off: the smaller of those in both rounds and those in one. */
function leftIn(persons: readonly InRounds[]): (role: RaterRole) => number {
  const places = new Map<string, number>();
  for (const { respondent } of persons) places.set(respondent, (places.get(respondent) ?? 0) + 1);
  const weigh = (some: readonly InRounds[]): number => some.reduce((sum, { respondent }) => sum + 1 / places.get(respondent)!, 0);
  return (role) => {
    const own = within(persons, { role });
    const cells = [...new Set(own.map(({ team }) => team))].map((team) => within(own, { team }));
    return cells.reduce((sum, cell) => {
      const both = cell.filter(({ from, to }) => from !== undefined && to !== undefined);
      return sum + Math.min(weigh(both), weigh(cell) - weigh(both));
    }, 0);
  };
}

function enough(persons: number): boolean {
  return persons > FEWEST_RESPONDENTS - ROUNDING;
}
