/** Events, attendance, milestones and checklist answers for tests. */
import type { Attendance, ChecklistAnswer, EventKind, PartnershipMilestone, TwinningEvent } from '../../core/twinning.ts';

export function event(code: string, kind: EventKind, held: string, changes: Partial<TwinningEvent> = {}): TwinningEvent {
  return { code, kind, held, at: { file: 'twinning/events.csv' }, ...changes };
}

export function attended(of: string, member: string, participants?: number): Attendance {
  return { event: of, member, at: { file: 'twinning/attendance.csv' }, ...(participants === undefined ? {} : { participants }) };
}

export function milestone(due: string, done?: string, pair = 'P1'): PartnershipMilestone {
  return { pair, title: `due ${due}`, due, at: { file: 'twinning/milestones.csv' }, ...(done === undefined ? {} : { done }) };
}

/** An answer without a score is not applicable. */
export function answer(item: string, score: number | undefined, changes: Partial<ChecklistAnswer> = {}): ChecklistAnswer {
  return {
    checklist: 'quality',
    member: 'Kaya',
    round: 1,
    item,
    weight: 1,
    critical: false,
    at: { file: 'twinning/checklists.csv' },
    ...(score === undefined ? {} : { score }),
    ...changes,
  };
}
