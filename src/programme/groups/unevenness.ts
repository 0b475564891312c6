/** How far groups are from being balanced: first in size, then in their mix. Lower is better; both are whole numbers. */
import type { Group } from './group-member.ts';
import { peopleIn } from './group-member.ts';

/** An institution weighs twice a role: to hear other houses is what groups are made for. [P] */
const WEIGHTS = { institution: 2, role: 1 } as const;

/**
 * Sum over institutions (and roles) of the square of the people who share it: at a given size it is least where they are spread evenly.
 * Nothing is counted for who has none.
 */
export function sameness(group: Group): number {
  return WEIGHTS.institution * squares(group, 'institution') + WEIGHTS.role * squares(group, 'role');
}

function squares(group: Group, what: 'institution' | 'role'): number {
  const counts = new Map<string, number>();
  for (const unit of group)
    for (const person of unit) {
      const name = person[what]?.trim() ?? '';
      if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  let sum = 0;
  for (const count of counts.values()) sum += count * count;
  return sum;
}

export interface Unevenness {
  readonly size: number;
  readonly mix: number;
}

/** Of some groups: the sum of squared sizes, and of samenesses. */
export function unevenness(groups: readonly Group[]): Unevenness {
  let [size, mix] = [0, 0];
  for (const group of groups) {
    size += peopleIn(group) ** 2;
    mix += sameness(group);
  }
  return { size, mix };
}

export function isBetter(one: Unevenness, other: Unevenness): boolean {
  return one.size < other.size || (one.size === other.size && one.mix < other.mix);
}
