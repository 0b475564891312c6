/** What a partnership should do next, the most pressing first. */
import type { PairSubject, TwinningContext } from './context.ts';
import { memberName, topicTitle } from './context.ts';
import { contactIsRecorded, isWithoutContact, lateMilestones } from './pair-state.ts';

function missingEndlines({ result }: PairSubject, context: TwinningContext): string[] {
  return result.changes
    .filter((change) => change.baseline !== undefined && change.endline === undefined)
    .map((change) => context.words.steps.endline(topicTitle(change.topic, context), memberName(change.member, context)));
}

function missingSessions({ result }: PairSubject, { words }: TwinningContext): string[] {
  return result.dose.kinds
    .map(({ planned, attended, unrecorded = 0, kind }) => ({ kind, left: planned - attended - unrecorded }))
    .filter(({ left }) => left > 0)
    .map(({ kind, left }) => words.steps.sessions(left, words.kinds[kind]));
}

/** Never empty. */
export function nextSteps(pair: PairSubject, context: TwinningContext): string[] {
  const { steps } = context.words;
  const { result } = pair;
  if (result.phase === 'before-start') return [steps.starts(result.pair.start)];
  const late = lateMilestones(result).map(({ title }) => steps.late(title));
  const running = result.phase === 'running';
  const due = result.milestones.filter(({ state }) => state === 'due').map((one) => steps.due(one.title, one.due));
  const found = [
    ...(isWithoutContact(result, contactIsRecorded(context.input.result)) ? [steps.meet] : []),
    ...late,
    ...(running && result.goals.length === 0 ? [steps.goals] : []),
    ...(running ? [...missingSessions(pair, context), ...due] : []),
    ...missingEndlines(pair, context),
  ];
  if (found.length > 0) return found;
  return [running ? steps.carryOn : steps.ended];
}
