/** Who got how much of the programme: members by kinds of sessions, darker is more. */
import type { Column, Section, TableBlock } from '../../core/document.ts';
import { EVENT_KINDS, type EventKind } from '../../core/twinning.ts';
import type { TwinningContext } from './context.ts';
import type { Named } from '../tables/named.ts';
import { cell, filledTable, type Row } from '../tables/filled-table.ts';
import { attendedShare, programmeTable } from './network-dose.ts';

function heatMap({ input, words }: TwinningContext): TableBlock {
  const { members } = input.result;
  const planned = new Set<EventKind>(members.flatMap(({ dose }) => dose.kinds.filter((one) => one.planned > 0).map(({ kind }) => kind)));
  const kinds = EVENT_KINDS.filter((kind) => planned.has(kind));
  const heat = { kind: 'share', decimals: 0, align: 'center', heat: true } as const;
  const columns: Column[] = [
    { id: 'member', label: words.member, kind: 'text', width: 2.6 },
    { id: 'type', label: words.type, kind: 'text', width: 1.2 },
    { id: 'province', label: words.province, kind: 'text', width: 1.4 },
    ...kinds.map((kind): Column => ({ id: kind, label: words.kinds[kind], ...heat })),
    { id: 'all', label: words.all, ...heat },
  ];
  const rows = members.map(({ member, dose }): Row => ({
    member: { value: member.name },
    type: { value: member.type },
    province: cell(member.province),
    ...Object.fromEntries(dose.kinds.map((one) => [one.kind, cell(attendedShare(one))])),
    all: cell(dose.share),
  }));
  return filledTable(
    { id: 'dose-members', title: words.doseByMember, note: words.doseByMemberNote, empty: words.noMembers, filter: true },
    columns,
    rows,
  );
}

export function doseSection(context: TwinningContext, names: Named): Section {
  return { ...names, title: context.words.parts.dose, role: 'annex', blocks: [heatMap(context), ...programmeTable(context)] };
}
