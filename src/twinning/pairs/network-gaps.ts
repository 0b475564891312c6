/** What could not be looked at, and why: never the same as looked at and nothing found. */
import { dayFromIso } from '../../core/period/index.ts';
import type { PairResult, TopicResult, TwinningResult } from '../result.ts';
import type { PairWords } from '../words/pairs-en.ts';
import type { HeldEvent } from './held-events.ts';
import { JOINT } from './joint-sessions.ts';
import type { LookedUp } from './looked-up.ts';

type NotChecked = TwinningResult['notChecked'][number];

export function notCheckedIn(pairs: readonly PairResult[], topics: readonly TopicResult[], review: LookedUp): NotChecked[] {
  return [...pairs.flatMap((pair) => ofPair(pair, review)), ...topics.flatMap((topic) => ofTopic(topic, review)), ...ofEvents(review)];
}

/** A pair that has not started is one thing not looked at, not four. */
function ofPair({ pair, phase, parts }: PairResult, { words }: LookedUp): NotChecked[] {
  if (phase === 'before-start') return [{ about: pair.code, what: words.score, reason: words.beforeStart(pair.start) }];
  return parts.flatMap(({ part, reason }) => (reason === undefined ? [] : [{ about: pair.code, what: words.parts[part], reason }]));
}

function ofTopic({ topic, comparison, says, reasons }: TopicResult, { words }: LookedUp): NotChecked[] {
  if (comparison !== undefined) return [];
  return [{ about: topic.name, what: words.comparison, reason: reasons.length === 0 ? says : reasons.join(' ') }];
}

function ofEvents({ held, input, words, day }: LookedUp): NotChecked[] {
  const { network, settings } = input;
  if (network.events.length === 0) return [{ about: words.network, what: words.dose, reason: words.noEvents }];
  const running = settings.end !== undefined && (dayFromIso(settings.end) ?? day) > day;
  const undated = running ? [{ about: words.network, what: words.dose, reason: words.stillRunning(settings.end) }] : [];
  return [...undated, ...held.filter(({ came }) => came.size === 0).map((one) => ofEvent(one, words))];
}

function ofEvent({ event }: HeldEvent, words: PairWords): NotChecked {
  const nobodys = event.pair === undefined && event.host === undefined && JOINT.has(event.kind);
  return { about: event.title ?? event.code, what: words.attendance, reason: nobodys ? words.nobodyNamed : words.nobodyWrote };
}
