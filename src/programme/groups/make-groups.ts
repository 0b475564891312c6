import { exchange } from './exchange.ts';
import { byText, peopleIn, type Group, type GroupMember, type Unit } from './group-member.ts';
import type { GroupNote } from './group-note.ts';
import { joinWishes } from './join-wishes.ts';
import { packSizes } from './pack-sizes.ts';
import { placeUnits } from './place-units.ts';

export interface Groups {
  /** Codes, ascending; the groups by their first code. */
  readonly groups: readonly (readonly string[])[];
  readonly notes: readonly GroupNote[];
}

/**
 * Puts people into groups of balanced size that mix institutions and roles. Without chance: the same people give the same groups, in whatever
 * order they come. Greedy first (place-units.ts), then exchanges between two groups as long as one makes them more even (exchange.ts): a
 * local best, not always the best of all. Where sizes still differ by more than one, fair sizes are searched for (pack-sizes.ts). [P]
 * @param people each code once; RangeError otherwise
 * @param count groups wished, at least 1; RangeError otherwise. Nobody is split, so there are never more groups than units.
 * @param together codes of people who asked to be in one group; sets that share somebody are one
 */
export function makeGroups(people: readonly GroupMember[], count: number, together: readonly (readonly string[])[]): Groups {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`makeGroups requires a whole number of at least one group, got ${count}`);
  const members = new Map([...people].sort((a, b) => byText(a.code, b.code)).map((one) => [one.code, one]));
  if (members.size !== people.length) throw new RangeError('makeGroups requires each code once');
  const { units, notes } = joinWishes(members, together);
  const made = Math.min(count, units.length);
  if (made === 0) return { groups: [], notes };
  const groups = evenGroups(units, made)
    .map((group) =>
      group
        .flat()
        .map(({ code }) => code)
        .sort(byText),
    )
    .sort((a, b) => byText(a[0] ?? '', b[0] ?? ''));
  return { groups, notes: [...notes, ...notesOf([...members.values()], count, groups, units)] };
}

function evenGroups(units: readonly Unit[], count: number): Group[] {
  const empty = Array.from({ length: count }, (): Group => []);
  const groups = exchange(placeUnits(units, empty));
  if (isFair(groups.map(peopleIn))) return groups;
  const sizes = fairSizes(peopleIn(units), count);
  const wishes = units.filter(({ length }) => length > 1).sort((a, b) => b.length - a.length);
  const packed = packSizes(
    wishes.map(({ length }) => length),
    sizes,
  );
  if (packed === undefined) return groups;
  const start = empty.map((_, group) => wishes.filter((_unit, index) => packed[index] === group));
  const alone = units.filter(({ length }) => length === 1);
  return exchange(placeUnits(alone, start, sizes));
}

function fairSizes(people: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => Math.floor((people + index) / count));
}

function isFair(sizes: readonly number[]): boolean {
  return Math.max(...sizes) - Math.min(...sizes) <= 1;
}

function notesOf(
  people: readonly GroupMember[],
  count: number,
  groups: readonly (readonly string[])[],
  units: readonly Unit[],
): GroupNote[] {
  const notes: GroupNote[] = [];
  const largest = Math.ceil(people.length / groups.length);
  if (groups.length < count) notes.push({ kind: 'fewer-groups', asked: count, made: groups.length });
  for (const unit of units)
    if (unit.length > largest) notes.push({ kind: 'together-too-large', codes: unit.map(({ code }) => code), largest });
  const sizes = groups.map((group) => group.length);
  if (!isFair(sizes)) notes.push({ kind: 'uneven', smallest: Math.min(...sizes), largest: Math.max(...sizes) });
  const without = people.flatMap(({ code, institution }) => (institution.trim() === '' ? [code] : []));
  if (without.length > 0) notes.push({ kind: 'no-institution', codes: without });
  return notes;
}
