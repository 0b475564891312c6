/** Who comes, and in which group. */
import { makeGroups } from '../../programme/groups/make-groups.ts';
import { sayGroupNote } from '../../programme/groups/say-group-note.ts';
import type { People, Person } from './context.ts';
import type { RetreatInput } from './input.ts';
import { retreatWordsIn } from './words/words.ts';

/** Participants as the table of leaders names them, each in exactly one group. Codes that it does not have are told. */
export function peopleOf({ retreat, leaders, language }: Pick<RetreatInput, 'retreat' | 'leaders' | 'language'>): People {
  const words = retreatWordsIn(language);
  const byCode = new Map(leaders.map((leader) => [leader.code, leader]));
  const codes = [...new Set(retreat.participants)];
  const known = codes.flatMap((code) => byCode.get(code) ?? []);
  if (known.length === 0) return { all: [], groups: [], remarks: [], unknown: codes };
  const asked = known.map(({ code, name, institution, role }) => ({ code, name, institution, ...(role === undefined ? {} : { role }) }));
  const { groups, notes } = makeGroups(asked, Math.max(1, retreat.groups), retreat.together);
  const nameOf = (code: string): string => byCode.get(code)?.name ?? code;
  const numberOf = new Map(groups.flatMap((group, index) => group.map((code) => [code, index + 1] as const)));
  const all = asked.map((one): Person => {
    const group = numberOf.get(one.code);
    if (group === undefined) throw new Error(`Unexpected participant ${one.code} in no group, expected each in exactly one.`);
    return { ...one, group };
  });
  return {
    all,
    groups: groups.map((_, index) => ({
      number: index + 1,
      name: words.groupName(index + 1),
      members: all.filter(({ group }) => group === index + 1),
    })),
    remarks: notes.map((note) => sayGroupNote(note, language, nameOf)),
    unknown: codes.filter((code) => !byCode.has(code)),
  };
}

/** Institutions with the number of their participants, most first; of equals, in the order of the participants. */
export function institutionCounts({ all }: Pick<People, 'all'>): { readonly institution: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { institution } of all) counts.set(institution, (counts.get(institution) ?? 0) + 1);
  return [...counts].map(([institution, count]) => ({ institution, count })).sort((a, b) => b.count - a.count);
}
