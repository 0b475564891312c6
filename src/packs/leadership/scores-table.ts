/** Scales of an instrument, a row each: mean by round, change, self against peer, spread. The same for all together and for a team. */
import type { Column, SlopeBlock, TableBlock } from '../../core/document.ts';
import type { ScoreChange, SelfAgainstPeer } from '../../leadership/result.ts';
import type { Row } from '../tables/filled-table.ts';
import { roundName, type InstrumentSubject, type LeadershipContext, type Scale } from './context.ts';
import { publishedTable } from './published-table.ts';
import { scoreCell, shownValue } from './score-cell.ts';

export const SCORE = { kind: 'number', decimals: 2, align: 'right' } as const;
export const SIGNED = { kind: 'signed', decimals: 2, align: 'right' } as const;
export const COUNT = { kind: 'number', decimals: 0, align: 'right' } as const;

interface About {
  readonly instrument: InstrumentSubject;
  readonly team?: string;
}

/** From the first round of the instrument to the last. */
export function changeOf(scale: Scale, { instrument, team }: About, { input }: LeadershipContext): ScoreChange | undefined {
  const [from, to] = [instrument.rounds[0]?.code, instrument.rounds.at(-1)?.code];
  return input.result.changes.find(
    (one) =>
      one.instrument === scale.instrument &&
      one.scale === scale.scale &&
      one.team === team &&
      one.role === undefined &&
      one.from === from &&
      one.to === to,
  );
}

export function againstOf(
  scale: Scale,
  round: string | undefined,
  team: string | undefined,
  { input }: LeadershipContext,
): SelfAgainstPeer | undefined {
  return input.result.selfAgainstPeer.find(
    (one) => one.instrument === scale.instrument && one.scale === scale.scale && one.team === team && one.round === round,
  );
}

function columns({ rounds, instrument }: InstrumentSubject, context: LeadershipContext): Column[] {
  const { words } = context;
  return [
    { id: 'scale', label: instrument === 'practices' ? words.practice : words.scale, kind: 'text', width: 2.4 },
    ...rounds.map(({ code }, index): Column => ({
      id: `round-${index + 1}`,
      label: roundName(code, context),
      ...SCORE,
      width: 1.2,
    })),
    { id: 'change', label: words.change, ...SIGNED, width: 1 },
    { id: 'self', label: words.self, ...SCORE, width: 1 },
    { id: 'peer', label: words.peer, ...SCORE, width: 1 },
    { id: 'difference', label: words.difference, ...SIGNED, width: 1 },
    { id: 'sd', label: words.sd, ...SCORE, width: 1 },
    { id: 'respondents', label: words.respondents, ...COUNT, width: 0.9 },
  ];
}

function scoreRow(scale: Scale, about: About, context: LeadershipContext): Row {
  const { words, scoreOf } = context;
  const { rounds } = about.instrument;
  const last = rounds.at(-1)?.code ?? '';
  const [change, against] = [changeOf(scale, about, context), againstOf(scale, last, about.team, context)];
  const score = scoreOf(scale, last, about.team);
  const means = rounds.map(
    ({ code }, index) => [`round-${index + 1}`, scoreCell(scoreOf(scale, code, about.team), (one) => one.mean, words)] as const,
  );
  return {
    scale: { value: scale.name, strong: true },
    ...Object.fromEntries(means),
    ...(change === undefined ? {} : { change: scoreCell(change, (one) => one.change, words) }),
    ...(against === undefined
      ? {}
      : {
          self: scoreCell(against, (one) => one.self, words),
          peer: scoreCell(against, (one) => one.peer, words),
          difference: scoreCell(against, (one) => one.difference, words),
        }),
    sd: scoreCell(score, (one) => one.sd, words),
    respondents: scoreCell(score, (one) => one.respondents, words),
  };
}

function noteOf({ rounds, instrument }: InstrumentSubject, context: LeadershipContext): string {
  const { words } = context;
  const [from, to] = [rounds[0], rounds.at(-1)].map((round) => roundName(round?.code ?? '', context)) as [string, string];
  const isPractices = instrument === 'practices';
  if (rounds.length < 2) return (isPractices ? words.summaryNoteOne : words.scaleNoteOne)(to);
  return (isPractices ? words.summaryNote : words.scaleNote)(from, to);
}

/** None where nobody answered. */
export function scoresTable(id: string, about: About, context: LeadershipContext, title?: string): TableBlock[] {
  const { instrument } = about;
  if (instrument.rounds.length === 0) return [];
  const rows = instrument.scales.map((scale) => scoreRow(scale, about, context));
  const frame = { id, note: noteOf(instrument, context), ...(title === undefined ? {} : { title }) };
  return [publishedTable(frame, columns(instrument, context), rows, context.words)];
}

/** The picture of the same table, or none where fewer than two rounds are known. A hidden cell is a gap. */
export function slopeOf(id: string, table: string, about: About, context: LeadershipContext): SlopeBlock[] {
  const { words, scoreOf } = context;
  const { scales, rounds, title } = about.instrument;
  if (rounds.length < 2) return [];
  const all = scales.map(({ name, ...scale }, row) => ({
    name,
    role: scale.scale === undefined ? ('mean' as const) : ('strong' as const),
    values: rounds.map(({ code }) => shownValue(scoreOf({ name, ...scale }, code, about.team), (one) => one.mean) ?? null),
    row,
    named: true,
  }));
  const lines = all.filter(({ values }) => values.filter((value) => value !== null).length >= 2);
  if (lines.length === 0) return [];
  return [
    {
      kind: 'slope',
      id,
      title: words.slope(title),
      alt: words.slopeAlt(lines.length, all.length - lines.length),
      unit: '',
      decimals: 2,
      labels: rounds.map(({ code }) => roundName(code, context)),
      lines,
      table,
      columns: rounds.map((_, index) => `round-${index + 1}`),
    },
  ];
}
