import { byText, type GroupMember, type Unit } from './group-member.ts';
import type { GroupNote } from './group-note.ts';

/**
 * Joins wishes that share somebody: if A asks for B and B for C, all three stay together.
 * @returns the units by their first code, and wishes that were joined or name somebody who is not there
 */
export function joinWishes(
  members: ReadonlyMap<string, GroupMember>,
  together: readonly (readonly string[])[],
): { readonly units: Unit[]; readonly notes: GroupNote[] } {
  const absent = new Set(together.flat().filter((code) => !members.has(code)));
  const wishes = together.map((wish) => new Set(wish.filter((code) => members.has(code)))).filter(({ size }) => size > 1);
  const notes: GroupNote[] = absent.size === 0 ? [] : [{ kind: 'not-there', codes: [...absent].sort(byText) }];
  const unitOf = new Map([...members.keys()].map((code) => [code, new Set([code])]));
  for (const wish of wishes) {
    const joined = new Set([...wish].flatMap((code) => [...(unitOf.get(code) ?? [])]));
    for (const code of joined) unitOf.set(code, joined);
  }
  const units = [...new Set(unitOf.values())].map((codes) => [...codes].sort(byText)).sort((a, b) => byText(a[0] ?? '', b[0] ?? ''));
  // A wish that is smaller than its unit was joined with another.
  for (const codes of units)
    if (wishes.some((wish) => wish.size < codes.length && codes.some((code) => wish.has(code)))) notes.push({ kind: 'joined', codes });
  return { units: units.map((codes) => codes.flatMap((code) => members.get(code) ?? [])), notes };
}
