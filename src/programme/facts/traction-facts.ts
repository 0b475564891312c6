import type { Json } from '../../core/document.ts';
import { moveFacts, summaryFacts } from '../../delivery/facts/action-facts.ts';
import { plainNumber } from '../../delivery/plain-number.ts';
import type { Traction } from '../result.ts';

/** Milestones, actions and support side by side with the indicator: not cause and effect. */
export function tractionFacts({ priority, title, milestones, actions, moved, movedReason, support, verdict, why }: Traction): Json {
  return {
    priority,
    title,
    milestones: { done: milestones.done, due: milestones.due, late: milestones.late },
    actions: summaryFacts(actions),
    moved: moved === undefined ? null : moveFacts(moved),
    movedReason: movedReason ?? null,
    support: {
      coachingSessions: support.coachingSessions,
      occasions: support.occasions,
      days: support.days === undefined ? null : plainNumber(support.days),
    },
    verdict,
    why,
  };
}
