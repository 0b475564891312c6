/** Instruments, their scales and rounds, in the order in which they are shown. */
import { PRACTICES, type InstrumentId, type Practice } from '../../core/leadership.ts';
import type { LeadershipResult } from '../../leadership/result.ts';
import type { InstrumentSubject, Scale } from './context.ts';
import type { Words } from './words/words.ts';

const FIRST: readonly InstrumentId[] = ['practices', 'climate', 'staged'];

function isPractice(scale: string): scale is Practice {
  return (PRACTICES as readonly string[]).includes(scale);
}

export function instrumentTitle(instrument: InstrumentId, words: Words): string {
  return Object.entries(words.instruments).find(([id]) => id === instrument)?.[1] ?? instrument;
}

/** Those that were scored: the eight in their order, then the ministry's own as they come. */
function scaleCodes(instrument: InstrumentId, { scores }: LeadershipResult): string[] {
  const scored = new Set(scores.flatMap((one) => (one.instrument === instrument && one.scale !== undefined ? [one.scale] : [])));
  if (instrument !== 'practices') return [...scored];
  return [...PRACTICES.filter((practice) => scored.has(practice)), ...[...scored].filter((scale) => !isPractice(scale))];
}

function scaleName(instrument: InstrumentId, scale: string, words: Words): string {
  if (instrument === 'practices' && isPractice(scale)) return words.practices[scale];
  return (instrument === 'staged' ? Object.entries(words.scales).find(([id]) => id === scale)?.[1] : undefined) ?? scale;
}

function scalesOf(instrument: InstrumentId, result: LeadershipResult, words: Words): Scale[] {
  const scales = scaleCodes(instrument, result).map((scale): Scale => ({ instrument, scale, name: scaleName(instrument, scale, words) }));
  const whole = result.scores.some((one) => one.instrument === instrument && one.scale === undefined);
  return whole ? [...scales, { instrument, name: words.whole }] : scales;
}

type Found = Omit<InstrumentSubject, 'id' | 'sheet'>;

/** All that questions are asked of; one that nobody answered has no rounds. */
export function instrumentsOf(result: LeadershipResult, words: Words): Found[] {
  const asked = result.questions.filter(({ kind }) => kind === 'scored').map(({ instrument }) => instrument);
  const all = new Set([...asked, ...result.scores.map(({ instrument }) => instrument)]);
  const ordered = [...FIRST.filter((one) => all.has(one)), ...[...all].filter((one) => !FIRST.includes(one))];
  return ordered.map((instrument) => ({
    instrument,
    title: instrumentTitle(instrument, words),
    scales: scalesOf(instrument, result, words),
    rounds: result.rounds.filter(({ code }) => result.scores.some((one) => one.instrument === instrument && one.round === code)),
  }));
}
