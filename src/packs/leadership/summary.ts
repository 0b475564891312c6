/** The page that answers: how the eight practices stand, what changed, and how self and peers differ. */
import type { Block, Section, TableBlock } from '../../core/document.ts';
import { sayPlace } from '../../core/source.ts';
import type { Named } from '../tables/named.ts';
import type { Row } from '../tables/filled-table.ts';
import { callout } from '../twinning/summary.ts';
import { ceilingNames } from './ceiling.ts';
import { roundName, type InstrumentSubject, type LeadershipContext } from './context.ts';
import { extremesOf, scoreText, signedText } from './extremes.ts';
import { standingText } from './lead-text.ts';
import { publishedTable } from './published-table.ts';
import { scoreCell } from './score-cell.ts';
import { changeOf, COUNT, SCORE, scoresTable, SIGNED } from './scores-table.ts';

function talkLines(practices: InstrumentSubject, context: LeadershipContext): string[] {
  const { words } = context;
  const { lowest, fell, blind, spread } = extremesOf(practices, undefined, context);
  return [
    ...(lowest === undefined ? [] : [words.talkLowest(lowest.name, scoreText(lowest.value, context))]),
    ...(fell === undefined ? [] : [words.talkFell(fell.name, signedText(fell.value, context))]),
    ...(blind === undefined ? [] : [words.talkBlind(blind.name, signedText(blind.value, context))]),
    ...(spread === undefined ? [] : [words.talkSpread(spread.name, scoreText(spread.value, context))]),
  ];
}

/** The other instruments as a whole: those with one number for all their questions. */
function othersTable(context: LeadershipContext): TableBlock[] {
  const { words, instruments, scoreOf } = context;
  const rows = instruments.flatMap((instrument): Row[] => {
    const whole =
      instrument.scales.find(({ scale }) => scale === undefined) ?? (instrument.scales.length === 1 ? instrument.scales[0] : undefined);
    const last = instrument.rounds.at(-1)?.code;
    if (instrument.instrument === 'practices' || whole === undefined || last === undefined) return [];
    const [score, change] = [scoreOf(whole, last), changeOf(whole, { instrument }, context)];
    return [
      {
        instrument: { value: instrument.title, link: instrument.id, strong: true },
        round: { value: roundName(last, context) },
        mean: scoreCell(score, (one) => one.mean, words),
        ...(change === undefined ? {} : { change: scoreCell(change, (one) => one.change, words) }),
        sd: scoreCell(score, (one) => one.sd, words),
        respondents: scoreCell(score, (one) => one.respondents, words),
      },
    ];
  });
  if (rows.length === 0) return [];
  return [
    publishedTable(
      { id: 'other-instruments', title: words.otherInstruments },
      [
        { id: 'instrument', label: words.instrument, kind: 'text', width: 2.4 },
        { id: 'round', label: words.round, kind: 'text', width: 1.2 },
        { id: 'mean', label: words.mean, ...SCORE, width: 1 },
        { id: 'change', label: words.change, ...SIGNED, width: 1 },
        { id: 'sd', label: words.sd, ...SCORE, width: 1 },
        { id: 'respondents', label: words.respondents, ...COUNT, width: 1 },
      ],
      rows,
      words,
    ),
  ];
}

function trustLines(practices: InstrumentSubject | undefined, context: LeadershipContext): string[] {
  const { words, input } = context;
  const { leftOut, notChecked, scores, selfAgainstPeer } = input.result;
  const [row, check] = [leftOut[0], notChecked[0]];
  const ceilings = practices === undefined ? [] : ceilingNames(practices, undefined, context);
  return [
    ...(scores.some(({ hidden }) => hidden !== undefined) ? [words.hiddenLine] : []),
    ...(ceilings.length === 0 ? [] : [words.ceilingLine(ceilings.join(', '))]),
    ...(practices !== undefined && selfAgainstPeer.length === 0 ? [words.noPeers] : []),
    ...(row === undefined ? [] : [words.leftOutLine(leftOut.length, sayPlace(row.at))]),
    ...(check === undefined
      ? []
      : [words.notCheckedLine(notChecked.length, words.about(check.about, words.about(check.what, check.reason)))]),
  ];
}

function leadOf(practices: InstrumentSubject | undefined, context: LeadershipContext): string {
  const last = practices?.rounds.at(-1);
  if (practices === undefined || last === undefined) return context.words.noPractices;
  return standingText(practices, undefined, context) ?? context.words.clauses([context.words.leadHidden(roundName(last.code, context))]);
}

export function summarySection(context: LeadershipContext, names: Named): Section {
  const { words, common, instruments } = context;
  const answered = instruments.find(({ instrument, rounds }) => instrument === 'practices' && rounds.length > 0);
  const blocks: Block[] = [
    { kind: 'paragraph', tone: 'lead', text: leadOf(answered, context) },
    ...(answered === undefined ? [] : scoresTable('practices-summary', { instrument: answered }, context)),
    ...othersTable(context),
    ...(answered === undefined ? [] : callout('decision', words.talk, talkLines(answered, context))),
    ...callout('caveat', words.before, trustLines(answered, context)),
  ];
  return { ...names, title: common.summary, role: 'summary', blocks };
}
