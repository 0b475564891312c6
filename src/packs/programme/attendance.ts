/** Attendance by leader and by institution, the lowest first. */
import type { Block, Column, Section } from '../../core/document.ts';
import type { Seats } from '../../programme/result.ts';
import type { Named } from '../tables/named.ts';
import { cell, filledTable, type Row } from '../tables/filled-table.ts';
import { activityName, type ProgrammeContext } from './context.ts';

/** Lowest share of what was due first; without anything due last; of equals, in the order of the result. */
function lowestFirst<T extends Seats>(all: readonly T[]): T[] {
  return [...all].sort((a, b) => (a.dueShare ?? 2) - (b.dueShare ?? 2));
}

function seatColumns({ words }: ProgrammeContext): Column[] {
  const count = { kind: 'number', decimals: 0, align: 'right', width: 0.9 } as const;
  return [
    { id: 'planned', label: words.planned, ...count },
    { id: 'due', label: words.due, ...count },
    { id: 'attended', label: words.attended, ...count },
    { id: 'due-share', label: words.dueShare, kind: 'share', decimals: 0, align: 'center', heat: true, width: 0.9 },
    { id: 'with-step', label: words.withStep, ...count },
    { id: 'step-done', label: words.stepDone, ...count },
  ];
}

function seatCells(one: Seats): Row {
  return {
    planned: { value: one.planned },
    due: { value: one.due },
    attended: { value: one.attended },
    'due-share': cell(one.dueShare),
    'with-step': { value: one.withStep },
    'step-done': { value: one.stepDone },
  };
}

export function leadersSection(context: ProgrammeContext, names: Named): Section {
  const { words, input } = context;
  const { leaders } = input.result;
  const missed = leaders.filter(({ missedRounds }) => missedRounds.length > 0).length;
  const columns: Column[] = [
    { id: 'leader', label: words.leader, kind: 'text', width: 2.2 },
    { id: 'role', label: words.role, kind: 'text', width: 1.8 },
    { id: 'institution', label: words.institution, kind: 'text', width: 2.2 },
    ...seatColumns(context),
    { id: 'missed', label: words.missedRounds, kind: 'text', width: 2.4 },
  ];
  const rows = lowestFirst(leaders).map((one): Row => ({
    leader: { value: one.leader.name },
    role: { value: one.leader.role ?? '' },
    institution: { value: one.leader.institution },
    ...seatCells(one),
    missed: { value: one.missedRounds.map((code) => activityName(code, context)).join(', ') },
  }));
  const blocks: Block[] = [
    { kind: 'paragraph', tone: 'lead', text: leaders.length === 0 ? words.noLeaders : words.byLeaderLead(missed, leaders.length) },
    ...(leaders.length === 0 ? [] : [filledTable({ id: 'leaders', filter: true }, columns, rows)]),
  ];
  return { ...names, title: words.byLeader, role: 'annex', blocks };
}

export function institutionsSection(context: ProgrammeContext, names: Named): Section {
  const { words, input } = context;
  const columns: Column[] = [
    { id: 'institution', label: words.institution, kind: 'text', width: 2.6 },
    { id: 'leaders', label: words.leaders, kind: 'number', decimals: 0, align: 'right', width: 0.9 },
    ...seatColumns(context),
  ];
  const rows = lowestFirst(input.result.institutions).map((one): Row => ({
    institution: { value: one.institution },
    leaders: { value: one.leaders },
    ...seatCells(one),
  }));
  const table = filledTable({ id: 'institutions', empty: words.noLeaders }, columns, rows);
  return { ...names, title: words.byInstitution, role: 'annex', blocks: [table] };
}
