/** Groups to be read out in the room, and the list of all who come. */
import type { Block, Column, Section, TableBlock } from '../../core/document.ts';
import type { Named } from '../tables/named.ts';
import { callout } from '../twinning/summary.ts';
import { cell, filledTable } from '../tables/filled-table.ts';
import type { RetreatContext } from './context.ts';
import { institutionCounts } from './people.ts';

function guestsBlocks({ input, words }: RetreatContext): Block[] {
  const { guests } = input.retreat;
  if (guests.length === 0) return [];
  const columns: Column[] = [
    { id: 'name', label: words.name, kind: 'text', width: 2.4 },
    { id: 'role', label: words.role, kind: 'text', width: 2.4 },
    { id: 'institution', label: words.institution, kind: 'text', width: 3 },
  ];
  const rows = guests.map(({ name, role, institution }) => ({ name: cell(name), role: cell(role), institution: cell(institution) }));
  return [filledTable({ id: 'guests', title: words.guests }, columns, rows)];
}

/** What was asked for, and what could not be held. */
function remarkLines({ people, input, words }: RetreatContext): string[] {
  const nameOf = (code: string): string => people.all.find((one) => one.code === code)?.name ?? code;
  const together = input.retreat.together.map((codes) => words.about(words.together, words.listed(codes.map(nameOf))));
  const unknown = people.unknown.length === 0 ? [] : [words.unknownLeader(words.listed(people.unknown))];
  return [...together, ...people.remarks, ...unknown];
}

function institutionsTable({ people, words }: RetreatContext): TableBlock[] {
  const counts = institutionCounts(people);
  if (counts.length === 0) return [];
  const columns: Column[] = [
    { id: 'institution', label: words.institution, kind: 'text', width: 4 },
    { id: 'people', label: words.people, kind: 'number', decimals: 0, align: 'right', width: 1 },
  ];
  const rows = counts.map(({ institution, count }) => ({ institution: { value: institution }, people: { value: count } }));
  return [filledTable({ id: 'institutions', title: words.byInstitution }, columns, rows)];
}

export function groupsSection(context: RetreatContext, names: Named): Section {
  const { words, people } = context;
  const sizes = people.groups.map(({ members }) => members.length);
  const columns: Column[] = [
    { id: 'group', label: words.group, kind: 'text', width: 1 },
    { id: 'people', label: words.people, kind: 'number', decimals: 0, align: 'right', width: 0.8 },
    { id: 'members', label: words.members, kind: 'text', width: 7 },
  ];
  const rows = people.groups.map(({ name, members }) => ({
    group: { value: name, strong: true },
    people: { value: members.length },
    members: { value: words.listed(members.map((one) => one.name)) },
  }));
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      tone: 'lead',
      text: rows.length === 0 ? words.noGroups : words.groupsLead(rows.length, Math.min(...sizes), Math.max(...sizes)),
    },
    ...(rows.length === 0 ? [] : [filledTable({ id: 'groups-list', note: words.groupsNote }, columns, rows)]),
    ...callout('info', words.remarks, remarkLines(context)),
    ...institutionsTable(context),
    ...guestsBlocks(context),
  ];
  return { ...names, title: words.groups, role: 'subject', blocks };
}

export function participantsSection(context: RetreatContext, names: Named): Section {
  const { words, people } = context;
  const counts = institutionCounts(people);
  const columns: Column[] = [
    { id: 'name', label: words.name, kind: 'text', width: 2.4 },
    { id: 'role', label: words.role, kind: 'text', width: 2.6 },
    { id: 'institution', label: words.institution, kind: 'text', width: 2.8 },
    { id: 'group', label: words.group, kind: 'number', decimals: 0, align: 'center', width: 0.8 },
  ];
  const rows = people.all.map(({ name, role, institution, group }) => ({
    name: { value: name, strong: true },
    role: cell(role),
    institution: { value: institution },
    group: { value: group },
  }));
  const lead = rows.length === 0 ? `${words.nobody}.` : words.participantsLead(rows.length, counts.length);
  const blocks: Block[] = [
    { kind: 'paragraph', tone: 'lead', text: lead },
    ...(rows.length === 0 ? [] : [{ ...filledTable({ id: 'participants-list' }, columns, rows), filter: true }]),
  ];
  return { ...names, title: words.participants, role: 'annex', portrait: true, blocks };
}
