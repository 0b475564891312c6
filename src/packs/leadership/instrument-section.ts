/** One instrument, all teams together: round by round, changes with their tests, self against peer. */
import type { Block, Section, TableBlock } from '../../core/document.ts';
import type { ScoreChange } from '../../leadership/result.ts';
import type { Row } from '../tables/filled-table.ts';
import { pCell } from '../twinning/topic-style.ts';
import { roundName, type InstrumentSubject, type LeadershipContext, type Scale } from './context.ts';
import { standingText } from './lead-text.ts';
import { publishedTable } from './published-table.ts';
import { scoreCell } from './score-cell.ts';
import { againstOf, COUNT, SCORE, scoresTable, SIGNED, slopeOf } from './scores-table.ts';

function detailsTable({ id, scales, rounds }: InstrumentSubject, context: LeadershipContext): TableBlock {
  const { words, scoreOf } = context;
  const rows = scales.flatMap((scale) =>
    rounds.map(({ code }): Row => {
      const score = scoreOf(scale, code);
      return {
        scale: { value: scale.name },
        round: { value: roundName(code, context) },
        respondents: scoreCell(score, (one) => one.respondents, words),
        'too-little': scoreCell(score, (one) => one.tooLittle, words),
        mean: scoreCell(score, (one) => one.mean, words),
        sd: scoreCell(score, (one) => one.sd, words),
        lowest: scoreCell(score, (one) => one.lowest, words),
        highest: scoreCell(score, (one) => one.highest, words),
      };
    }),
  );
  return publishedTable(
    { id: `${id}-details`, title: words.details },
    [
      { id: 'scale', label: words.scale, kind: 'text', width: 2.4 },
      { id: 'round', label: words.round, kind: 'text', width: 1.3 },
      { id: 'respondents', label: words.respondents, ...COUNT, width: 1 },
      { id: 'too-little', label: words.tooLittle, ...COUNT, width: 1 },
      { id: 'mean', label: words.mean, ...SCORE, width: 1 },
      { id: 'sd', label: words.sd, ...SCORE, width: 1 },
      { id: 'lowest', label: words.lowest, ...SCORE, width: 1 },
      { id: 'highest', label: words.highest, ...SCORE, width: 1 },
    ],
    rows,
    words,
  );
}

function changeRow(change: ScoreChange, name: string, context: LeadershipContext): Row {
  const { words } = context;
  const paired = change.hidden === undefined ? change.paired : undefined;
  return {
    scale: { value: name },
    from: { value: roundName(change.from, context) },
    to: { value: roundName(change.to, context) },
    change: scoreCell(change, (one) => one.change, words),
    people: { value: paired?.respondents ?? null },
    paired: { value: paired?.change ?? null },
    low: { value: paired?.low ?? null },
    high: { value: paired?.high ?? null },
    p: paired === undefined ? undefined : pCell(paired.p, context.language),
    'smallest-p': paired === undefined ? undefined : pCell(paired.smallestP, context.language),
    remark: { value: change.hidden === undefined ? (change.pairedReason ?? '') : words.hidden[change.hidden] },
  };
}

/** Changes of all teams and roles together; of a team, in its own section. */
function changesTable({ id, instrument, scales }: InstrumentSubject, context: LeadershipContext): TableBlock[] {
  const { words, input } = context;
  const nameOf = (scale: string | undefined): string => scales.find((one) => one.scale === scale)?.name ?? scale ?? words.whole;
  const rows = input.result.changes
    .filter((one) => one.instrument === instrument && one.team === undefined && one.role === undefined)
    .map((change) => changeRow(change, nameOf(change.scale), context));
  if (rows.length === 0) return [];
  return [
    publishedTable(
      { id: `${id}-changes`, title: words.changes, note: words.changesNote },
      [
        { id: 'scale', label: words.scale, kind: 'text', width: 2.2 },
        { id: 'from', label: words.from, kind: 'text', width: 1.1 },
        { id: 'to', label: words.to, kind: 'text', width: 1.1 },
        { id: 'change', label: words.change, ...SIGNED, width: 1 },
        { id: 'people', label: words.pairedPeople, ...COUNT, width: 1 },
        { id: 'paired', label: words.paired, ...SIGNED, width: 1 },
        { id: 'low', label: words.low, ...SIGNED, width: 0.9 },
        { id: 'high', label: words.high, ...SIGNED, width: 0.9 },
        { id: 'p', label: words.p, ...SCORE, width: 0.8 },
        { id: 'smallest-p', label: words.smallestP, ...SCORE, width: 0.9 },
        { id: 'remark', label: words.remark, kind: 'text', width: 3 },
      ],
      rows,
      words,
    ),
  ];
}

function againstRow(scale: Scale, round: string, context: LeadershipContext): Row[] {
  const { words } = context;
  const found = againstOf(scale, round, undefined, context);
  if (found === undefined) return [];
  return [
    {
      scale: { value: scale.name },
      round: { value: roundName(round, context) },
      self: scoreCell(found, (one) => one.self, words),
      peer: scoreCell(found, (one) => one.peer, words),
      difference: scoreCell(found, (one) => one.difference, words),
    },
  ];
}

function againstTable({ id, scales, rounds }: InstrumentSubject, context: LeadershipContext): Block[] {
  const { words } = context;
  const rows = scales.flatMap((scale) => rounds.flatMap(({ code }) => againstRow(scale, code, context)));
  if (rows.length === 0) return [{ kind: 'paragraph', tone: 'note', text: words.noPeers }];
  return [
    publishedTable(
      { id: `${id}-against`, title: words.against },
      [
        { id: 'scale', label: words.scale, kind: 'text', width: 2.4 },
        { id: 'round', label: words.round, kind: 'text', width: 1.3 },
        { id: 'self', label: words.self, ...SCORE, width: 1 },
        { id: 'peer', label: words.peer, ...SCORE, width: 1 },
        { id: 'difference', label: words.difference, ...SIGNED, width: 1 },
      ],
      rows,
      words,
    ),
  ];
}

export function instrumentSection(instrument: InstrumentSubject, context: LeadershipContext): Section {
  const { words } = context;
  const { id, sheet, title, rounds } = instrument;
  const last = rounds.at(-1);
  const unanswered = words.noSurvey(title);
  const hidden = last === undefined ? unanswered : words.clauses([words.leadHidden(roundName(last.code, context))]);
  const lead = last === undefined ? unanswered : (standingText(instrument, undefined, context) ?? hidden);
  const table = `${id}-scores`;
  const blocks: Block[] = [
    { kind: 'paragraph', tone: 'lead', text: lead },
    ...slopeOf(`${id}-slope`, table, { instrument }, context),
    ...scoresTable(table, { instrument }, context),
    ...(last === undefined ? [] : [detailsTable(instrument, context)]),
    ...changesTable(instrument, context),
    ...(last === undefined ? [] : againstTable(instrument, context)),
  ];
  return { id, sheet, title, role: 'subject', blocks };
}
