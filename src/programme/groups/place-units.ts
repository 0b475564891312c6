/** The greedy start: the hardest to place first, each into the smallest group, and of the smallest the one where the mix stays best. */
import { byText, peopleIn, type Group, type Unit } from './group-member.ts';
import { sameness } from './unevenness.ts';

/**
 * @param most people that each group may have; by size alone where absent
 * @param start groups that hold some units already
 */
export function placeUnits(units: readonly Unit[], start: readonly Group[], most?: readonly number[]): Group[] {
  const groups = start.map((group) => [...group]);
  for (const unit of inOrder(units)) {
    let best = -1;
    let least = { room: 0, cost: Infinity };
    for (const [index, group] of groups.entries()) {
      const room = most === undefined ? -peopleIn(group) : (most[index] ?? 0) - peopleIn(group);
      const cost = sameness([...group, unit]) - sameness(group);
      if (best >= 0 && (room < least.room || (room === least.room && cost >= least.cost))) continue;
      [best, least] = [index, { room, cost }];
    }
    groups[best]?.push(unit);
  }
  return groups;
}

/** Largest units first, then the institutions and roles that most people share; then by name and code. */
function inOrder(units: readonly Unit[]): Unit[] {
  const people = units.flat();
  const institutions = countBy(people.map(({ institution }) => institution));
  const roles = countBy(people.map(({ role }) => role ?? ''));
  const keys = units.map((unit) => {
    const [{ institution, role = '', code } = { institution: '', code: '' }] = unit;
    const shared = [institutions.get(institution) ?? 0, roles.get(role) ?? 0];
    return { unit, numbers: [unit.length, ...shared], texts: [institution, role, code] };
  });
  keys.sort((a, b) => {
    const number = a.numbers.findIndex((one, index) => one !== b.numbers[index]);
    if (number >= 0) return (b.numbers[number] ?? 0) - (a.numbers[number] ?? 0);
    const text = a.texts.findIndex((one, index) => one !== b.texts[index]);
    return byText(a.texts[text] ?? '', b.texts[text] ?? '');
  });
  return keys.map(({ unit }) => unit);
}

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
