/** What every part of the pack needs to find its words, names and links. */
import type { Indicator } from '../../core/indicator.ts';
import type { Language } from '../../core/language.ts';
import type { CausesOfPriority } from '../../delivery/causes/result.ts';
import type { ActivityResult, Traction } from '../../programme/result.ts';
import type { Words as CausesWords } from '../causes/words/words.ts';
import type { Named } from '../tables/named.ts';
import type { Words as CommonWords } from '../words/words.ts';
import type { ProgrammeInput } from './input.ts';
import type { Words } from './words/words.ts';

export interface PrioritySubject extends Named {
  readonly priority: string;
  readonly title: string;
  readonly traction?: Traction;
  readonly causes?: CausesOfPriority;
}

export interface ProgrammeContext {
  readonly input: ProgrammeInput;
  readonly language: Language;
  readonly words: Words;
  readonly causesWords: CausesWords;
  readonly common: CommonWords;
  readonly subjects: readonly PrioritySubject[];
}

export function leaderName(code: string, { input }: ProgrammeContext): string {
  return input.result.leaders.find(({ leader }) => leader.code === code)?.leader.name ?? code;
}

export function activityName(code: string, { input }: ProgrammeContext): string {
  return input.result.activities.find(({ activity }) => activity.code === code)?.activity.title ?? code;
}

export function priorityTitle(priority: string | undefined, { subjects, input }: ProgrammeContext): string {
  if (priority === undefined) return '';
  const known = subjects.find((subject) => subject.priority === priority)?.title;
  return known ?? input.workspace.plans.find((plan) => plan.priority === priority)?.title ?? priority;
}

/** The indicator of a priority's plan, which says in which unit it moved. */
export function indicatorOf(priority: string | undefined, { input }: ProgrammeContext): Indicator | undefined {
  const code = input.workspace.plans.find((plan) => plan.priority === priority)?.indicator;
  return input.workspace.indicators.find((indicator) => indicator.code === code);
}

export function roundsOf({ input }: ProgrammeContext): ActivityResult[] {
  return input.result.activities.filter(({ activity }) => activity.kind === 'coaching-round');
}
