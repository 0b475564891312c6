/** Coaching rounds by institution, and every activity against its plan. */
import type { Block, Column, Section, TableBlock } from '../../core/document.ts';
import type { ActivityResult } from '../../programme/result.ts';
import type { Named } from '../tables/named.ts';
import { cell, filledTable, type Row } from '../tables/filled-table.ts';
import { activityName, leaderName, roundsOf, type ProgrammeContext } from './context.ts';

const MOST_DAYS = 2;

const NAMES_SHOWN = 6;

/** Of the leaders of one institution expected at a due round: those who came, 0–1; none where it is not due or nobody is expected. */
function shareAt(round: ActivityResult, leaders: ReadonlySet<string>): number | undefined {
  const { expected } = round.activity;
  if (typeof expected === 'number' || round.due === 0) return undefined;
  const theirs = expected.filter((code) => leaders.has(code));
  const missing = new Set(round.missing);
  return theirs.length === 0 ? undefined : theirs.filter((code) => !missing.has(code)).length / theirs.length;
}

function heatTable(rounds: readonly ActivityResult[], context: ProgrammeContext): TableBlock {
  const { words, input } = context;
  const heat = { kind: 'share', decimals: 0, align: 'center', heat: true, width: 0.9 } as const;
  const columns: Column[] = [
    { id: 'institution', label: words.institution, kind: 'text', width: 2.6 },
    ...rounds.map(({ activity }, index): Column => ({ id: `round-${index + 1}`, label: activity.title ?? activity.code, ...heat })),
  ];
  const rowOf = (name: string, codes: readonly string[]): Row => {
    const leaders = new Set(codes);
    return {
      institution: { value: name },
      ...Object.fromEntries(rounds.map((round, index) => [`round-${index + 1}`, cell(shareAt(round, leaders))])),
    };
  };
  const all = input.result.leaders.map(({ leader }) => leader);
  const rows = input.result.institutions.map(({ institution }) =>
    rowOf(
      institution,
      all.filter((leader) => leader.institution === institution).map(({ code }) => code),
    ),
  );
  const everybody = rowOf(
    words.everybody,
    all.map(({ code }) => code),
  );
  return { kind: 'table', id: 'round-shares', title: words.heat, note: words.heatNote, columns, rows: [...rows, everybody].map((row) => columns.map(({ id }) => row[id] ?? { value: null })) }; // prettier-ignore
}

function missingText({ missing, due }: ActivityResult, context: ProgrammeContext): string {
  if (due === 0) return '';
  const names = missing.slice(0, NAMES_SHOWN).map((code) => leaderName(code, context));
  return missing.length === 0 ? context.words.nobodyMissing : context.words.names(names, missing.length - names.length);
}

/** Weeks of single sessions are told by their first and last day. */
function heldText(days: readonly string[]): string {
  const sorted = [...days].sort();
  return sorted.length <= MOST_DAYS ? sorted.join(', ') : `${sorted[0]} – ${sorted.at(-1)}`;
}

function activitiesTable(context: ProgrammeContext): TableBlock {
  const { words, input } = context;
  const count = { kind: 'number', decimals: 0, align: 'right', width: 0.9 } as const;
  const rows = input.result.activities.map((one): Row => ({
    kind: { value: words.kinds[one.activity.kind] },
    activity: { value: activityName(one.activity.code, context) },
    date: { value: one.activity.date },
    held: { value: heldText(one.heldOn) },
    planned: { value: one.planned },
    attended: { value: one.attended },
    share: cell(one.dueShare),
    missing: { value: missingText(one, context) },
  }));
  return filledTable(
    { id: 'activities', title: words.allActivities },
    [
      { id: 'kind', label: words.kind, kind: 'text', width: 1.8 },
      { id: 'activity', label: words.activity, kind: 'text', width: 1.8 },
      { id: 'date', label: words.date, kind: 'date', width: 1.1 },
      { id: 'held', label: words.heldOn, kind: 'text', width: 1.6 },
      { id: 'planned', label: words.planned, ...count },
      { id: 'attended', label: words.attended, ...count },
      { id: 'share', label: words.dueShare, kind: 'share', decimals: 0, align: 'right', width: 0.9 },
      { id: 'missing', label: words.missing, kind: 'text', width: 3 },
    ],
    rows,
  );
}

export function coachingSection(context: ProgrammeContext, names: Named): Section {
  const { words, input } = context;
  const rounds = roundsOf(context);
  const held = rounds.filter(({ heldOn }) => heldOn.length > 0).length;
  const blocks: Block[] = [
    { kind: 'paragraph', tone: 'lead', text: rounds.length === 0 ? words.noRounds : words.coachingLead(held, rounds.length) },
    ...(rounds.length === 0 || input.result.institutions.length === 0 ? [] : [heatTable(rounds, context)]),
    ...(input.result.activities.length === 0 ? [] : [activitiesTable(context)]),
  ];
  return { ...names, title: words.coaching, role: 'subject', blocks };
}
