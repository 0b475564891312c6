/** How far a mentee closed its gap to its mentor, and by whose movement (methods.md 9, C8). */
import type { TwinningTopic } from '../../core/twinning.ts';
import { round9 } from '../../delivery/round.ts';
import type { GapClosure, TopicChange } from '../result.ts';
import type { PairWords } from '../words/pairs-en.ts';

/**
 * closure = 1 − gap after ÷ gap before, gap = mentor − mentee in the good direction; undefined where the mentor was not ahead.
 * The gap moves by the mentee's gain and by the mentor's fall: what the fall took of it is told apart, and a gap that closed without
 * a gain of the mentee is not progress.
 */
export function gapClosure(topic: TwinningTopic, mentor: TopicChange, mentee: TopicChange, words: PairWords): GapClosure {
  const gains = {
    ...(mentor.gain === undefined ? {} : { mentorGain: mentor.gain }),
    ...(mentee.gain === undefined ? {} : { menteeGain: mentee.gain }),
  };
  if (mentor.basis !== mentee.basis) return { topic: topic.code, ...gains, mentorFell: false, reason: words.twoBases };
  const gapBefore = ahead(topic, mentor.baseline, mentee.baseline);
  const gapAfter = ahead(topic, mentor.endline, mentee.endline);
  const gaps = { ...(gapBefore === undefined ? {} : { gapBefore }), ...(gapAfter === undefined ? {} : { gapAfter }) };
  const open = { topic: topic.code, ...gaps, ...gains, mentorFell: false };
  if (gapBefore === undefined || gapAfter === undefined) return { ...open, reason: words.gapUnknown };
  if (round9(gapBefore) <= 0) return { ...open, reason: words.noGap };
  return { ...open, closure: 1 - gapAfter / gapBefore, ...whoClosed(topic, mentor, mentee) };
}

function ahead({ direction }: TwinningTopic, mentor: number | undefined, mentee: number | undefined): number | undefined {
  if (mentor === undefined || mentee === undefined) return undefined;
  return direction === 'up' ? mentor - mentee : mentee - mentor;
}

/** Said only where the gap closed at all. */
function whoClosed(topic: TwinningTopic, mentor: TopicChange, mentee: TopicChange): Pick<GapClosure, 'fromMentorFall' | 'mentorFell'> {
  const fell = -(ahead(topic, mentor.endline, mentor.baseline) ?? 0);
  const gained = ahead(topic, mentee.endline, mentee.baseline) ?? 0;
  const closed = gained + fell;
  if (round9(closed) <= 0) return { mentorFell: false };
  return { fromMentorFall: Math.min(1, Math.max(0, fell / closed)), mentorFell: round9(gained) <= 0 };
}
