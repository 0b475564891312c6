import type { Json } from '../../core/document.ts';
import type { TopicChange } from '../result.ts';
import { numberOrNull } from './or-null.ts';

/** A member's result on a topic at the two ends. */
export function changeFacts(change: TopicChange): Json {
  const { planned } = change;
  return {
    member: change.member,
    topic: change.topic,
    basis: change.basis,
    baselineAt: change.baselineAt ?? null,
    endlineAt: change.endlineAt ?? null,
    baseline: numberOrNull(change.baseline),
    endline: numberOrNull(change.endline),
    change: numberOrNull(change.change),
    gain: numberOrNull(change.gain),
    planned: planned === undefined ? null : { gain: numberOrNull(planned.gain), from: planned.from },
    ofPlanned: numberOrNull(change.ofPlanned),
    reasons: change.reasons,
  };
}
