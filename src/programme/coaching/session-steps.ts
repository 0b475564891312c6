/** Which coaching sessions ended in an agreed step, and whether it was done. */
import type { Day } from '../../core/period/index.ts';
import { dayOf } from '../programme-days.ts';
import type { PublicNote } from './public-notes.ts';

/** By session (`sessionKey`): there where a step was agreed; `done` where every one of its steps is. */
export type StepsOfSessions = ReadonlyMap<string, { readonly done: boolean }>;

/** A leader in an activity. */
export function sessionKey(activity: string, leader: string): string {
  return `${activity}\u0000${leader}`;
}

export function sessionSteps(notes: readonly PublicNote[], today: Day): StepsOfSessions {
  const steps = new Map<string, { done: boolean }>();
  for (const note of notes) {
    if (note.step === undefined) continue;
    const key = sessionKey(note.activity, note.leader);
    const done = note.done !== undefined && dayOf(note.done, note.at) <= today;
    steps.set(key, { done: (steps.get(key)?.done ?? true) && done });
  }
  return steps;
}
