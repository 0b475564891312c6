/** A leadership and delivery programme as one document. */
import type { Document } from '../../core/document.ts';
import { formatPeriod } from '../../core/period/index.ts';
import { causesWordsIn } from '../causes/words/words.ts';
import { inputsSection } from '../stocktake/inputs.ts';
import { sectionNames } from '../stocktake/section-names.ts';
import { leftOutSection, notCheckedSection } from '../twinning/annexes.ts';
import type { Named } from '../tables/named.ts';
import { twinningWordsIn } from '../twinning/words/words.ts';
import { wordsIn } from '../words/words.ts';
import { actionsSection } from './actions-table.ts';
import { institutionsSection, leadersSection } from './attendance.ts';
import { logSection } from './coaching-log.ts';
import { coachingSection } from './coaching.ts';
import type { PrioritySubject, ProgrammeContext } from './context.ts';
import type { ProgrammeInput } from './input.ts';
import { methodSection } from './method.ts';
import { prioritySection } from './priority-section.ts';
import { summarySection } from './summary.ts';
import { programmeWordsIn } from './words/words.ts';

/** Priorities whose traction is known, then those with causes alone. */
function subjectsOf({ result, causes = [], workspace }: ProgrammeInput, named: (id: string, title: string) => Named): PrioritySubject[] {
  const titleOf = (priority: string): string => workspace.plans.find((plan) => plan.priority === priority)?.title ?? priority;
  const causesOf = (priority: string): Pick<PrioritySubject, 'causes'> => {
    const found = causes.find((one) => one.priority === priority);
    return found === undefined ? {} : { causes: found };
  };
  const followed = new Set(result.traction.map(({ priority }) => priority));
  return [
    ...result.traction.map((traction): PrioritySubject => {
      const { priority, title } = traction;
      return { priority, title, traction, ...causesOf(priority), ...named(priority, title) };
    }),
    ...causes
      .filter(({ priority }) => !followed.has(priority))
      .map((one): PrioritySubject => {
        const title = titleOf(one.priority);
        return { priority: one.priority, title, causes: one, ...named(one.priority, title) };
      }),
  ];
}

/**
 * Composes the pack from what the programme's review found out; computes no new judgement.
 * @returns sections in order: summary, coaching, each priority, actions, annexes
 */
export function programmeDocument(input: ProgrammeInput): Document {
  const { language, result } = input;
  const words = programmeWordsIn(language);
  const common = wordsIn(language);
  const names = sectionNames();
  const named = (id: string, title: string): Named => ({ id: names.id(id), sheet: names.sheet(title) });
  const fixed = {
    summary: named('summary', common.summary),
    coaching: named('coaching', words.coaching),
    actions: named('agreed-actions', words.agreedActions),
    leaders: named('by-leader', words.byLeader),
    institutions: named('by-institution', words.byInstitution),
    log: named('log', words.log),
    leftOut: named('left-out', words.leftOut),
    notChecked: named('not-checked', common.notChecked),
    method: named('method', common.method),
    inputs: named('inputs', common.inputs),
  };
  const subjects = subjectsOf(input, named);
  const context: ProgrammeContext = { input, language, words, causesWords: causesWordsIn(language), common, subjects };
  const annexWords = { words: twinningWordsIn(language), common };
  const when = formatPeriod(input.asOf, language);
  return {
    schema: 'deliver.document/1',
    kind: 'programme',
    title: words.title(input.workspace.name, when),
    subtitle: words.subtitle,
    author: input.workspace.author,
    language,
    period: { id: input.asOf.id, name: when },
    facts: input.facts,
    sections: [
      summarySection(context, fixed.summary),
      coachingSection(context, fixed.coaching),
      ...subjects.map((subject) => prioritySection(subject, context)),
      actionsSection(context, fixed.actions),
      institutionsSection(context, fixed.institutions),
      leadersSection(context, fixed.leaders),
      logSection(context, fixed.log),
      leftOutSection(result.leftOut, annexWords, fixed.leftOut),
      notCheckedSection(result.notChecked, annexWords, fixed.notChecked),
      methodSection(context, fixed.method),
      inputsSection({ common, input }, fixed.inputs),
    ],
  };
}
