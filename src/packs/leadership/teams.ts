/** Teams side by side, and each on its own page with the result that it chose. */
import type { Block, Column, Section, TableBlock } from '../../core/document.ts';
import type { TeamResult } from '../../leadership/result.ts';
import { moveText } from '../programme/move-text.ts';
import type { Named } from '../tables/named.ts';
import type { Row } from '../tables/filled-table.ts';
import { callout } from '../twinning/summary.ts';
import { ceilingNames } from './ceiling.ts';
import { roundName, type InstrumentSubject, type LeadershipContext, type TeamSubject } from './context.ts';
import { standingText } from './lead-text.ts';
import { publishedTable } from './published-table.ts';
import { scoreCell } from './score-cell.ts';
import { SCORE, scoresTable, slopeOf } from './scores-table.ts';

function resultText({ moved, reason, team }: TeamResult, context: LeadershipContext): string {
  const { input, words } = context;
  if (moved === undefined) return reason ?? words.noResult;
  const indicator = input.workspace.indicators.find(({ code }) => code === team.indicator);
  return moveText(moved, indicator, context);
}

function resultOf(code: string, { input }: LeadershipContext): TeamResult | undefined {
  return input.result.teamResults.find(({ team }) => team.code === code);
}

function teamRow({ team, id }: TeamSubject, { scales, rounds }: InstrumentSubject, context: LeadershipContext): Row {
  const last = rounds.at(-1)?.code ?? '';
  const cells = scales.map(
    (scale, index) => [`scale-${index + 1}`, scoreCell(context.scoreOf(scale, last, team.code), (one) => one.mean, context.words)] as const,
  );
  const result = resultOf(team.code, context);
  return {
    team: { value: team.name, link: id, strong: true },
    ...Object.fromEntries(cells),
    result: { value: result === undefined ? context.words.noResult : resultText(result, context) },
  };
}

/** All teams in the last round of the practices (or else of the first instrument that was answered). */
export function teamsSection(context: LeadershipContext, names: Named): Section {
  const { words, teams, instruments } = context;
  const shown = instruments.find(({ rounds }) => rounds.length > 0);
  const last = shown?.rounds.at(-1);
  const frame = { ...names, title: words.teams, role: 'subject' } as const;
  if (teams.length === 0) return { ...frame, blocks: [{ kind: 'paragraph', tone: 'lead', text: words.noTeams }] };
  const round = last === undefined ? '' : roundName(last.code, context);
  const lead = shown === undefined ? words.noPractices : words.teamsLead(teams.length, round);
  if (shown === undefined) return { ...frame, blocks: [{ kind: 'paragraph', tone: 'lead', text: lead }] };
  const columns: Column[] = [
    { id: 'team', label: words.team, kind: 'text', width: 2.2 },
    ...shown.scales.map(({ name }, index): Column => ({ id: `scale-${index + 1}`, label: name, ...SCORE, width: 1.1 })),
    { id: 'result', label: words.teamResult, kind: 'text', width: 3.4 },
  ];
  const rows = teams.map((team) => teamRow(team, shown, context));
  const table = publishedTable({ id: 'teams-table', title: words.teamsTable(round), note: words.sideNote }, columns, rows, words);
  return { ...frame, blocks: [{ kind: 'paragraph', tone: 'lead', text: lead }, table] };
}

function resultTable({ team, id }: TeamSubject, context: LeadershipContext): TableBlock {
  const { words, input } = context;
  const { indicators, places } = input.workspace;
  const result = resultOf(team.code, context);
  const rows: (readonly [string, string])[] = [
    ...(team.indicator === undefined
      ? []
      : [[words.indicator, indicators.find(({ code }) => code === team.indicator)?.name ?? team.indicator] as const]),
    ...(team.place === undefined ? [] : [[words.place, places.find(({ code }) => code === team.place)?.name ?? team.place] as const]),
    [words.movement, result === undefined ? words.noResult : resultText(result, context)],
  ];
  return {
    kind: 'table',
    id: `${id}-result`,
    title: words.teamResult,
    columns: [
      { id: 'what', label: context.common.what, kind: 'text', width: 2 },
      { id: 'value', label: words.value, kind: 'text', width: 5 },
    ],
    rows: rows.map(([what, value]) => [{ value: what }, { value }]),
    note: words.sideNote,
  };
}

function leadOf({ team }: TeamSubject, answered: readonly InstrumentSubject[], context: LeadershipContext): string {
  const { words } = context;
  const standing = answered.map((instrument) => standingText(instrument, team.code, context)).find((text) => text !== undefined);
  const asked = context.input.result.scores.some((one) => one.team === team.code);
  const last = answered[0]?.rounds.at(-1);
  const none = asked && last !== undefined ? words.teamHidden(roundName(last.code, context)) : words.teamUnasked;
  return words.teamLead(team.name, standing ?? words.clauses([none]));
}

export function teamSection(subject: TeamSubject, context: LeadershipContext): Section {
  const { words, instruments, input } = context;
  const { team, id, sheet } = subject;
  const answered = instruments
    .filter(({ instrument }) => input.result.scores.some((one) => one.instrument === instrument && one.team === team.code))
    .map((instrument) => ({ instrument, table: `${id}-${instrument.id}` }));
  const ceilings = answered.flatMap(({ instrument }) => ceilingNames(instrument, team.code, context));
  const about = (instrument: InstrumentSubject): { instrument: InstrumentSubject; team: string } => ({ instrument, team: team.code });
  const blocks: Block[] = [
    { kind: 'paragraph', tone: 'lead', text: leadOf(subject, answered.map(({ instrument }) => instrument), context) }, // prettier-ignore
    ...(team.institution === undefined ? [] : [{ kind: 'paragraph', text: words.about(words.institution, team.institution) } as const]),
    ...answered.flatMap(({ instrument, table }): Block[] => [
      ...(instrument.instrument === 'practices' ? slopeOf(`${table}-slope`, table, about(instrument), context) : []),
      ...scoresTable(table, about(instrument), context, instrument.title),
    ]),
    ...callout('caveat', words.ceilingTitle, ceilings),
    resultTable(subject, context),
  ];
  return { id, sheet, title: team.name, role: 'subject', blocks };
}
