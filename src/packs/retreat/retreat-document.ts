/** The consultant's briefing pack for the evening before a retreat. */
import type { Document } from '../../core/document.ts';
import type { PriorityResult } from '../../delivery/result.ts';
import { causesWordsIn } from '../causes/words/words.ts';
import { packContext, titleOf } from '../stocktake/context.ts';
import { inputsSection } from '../stocktake/inputs.ts';
import { sectionNames, type SectionNames } from '../stocktake/section-names.ts';
import type { Named } from '../tables/named.ts';
import { wordsIn } from '../words/words.ts';
import { agendaSection } from './agenda.ts';
import { methodSection, notCheckedSection } from './annexes.ts';
import { atAGlance } from './at-a-glance.ts';
import { briefSection } from './brief-section.ts';
import type { Brief, RetreatContext } from './context.ts';
import { facilitatorsSection } from './facilitators.ts';
import { groupsSection, participantsSection } from './groups.ts';
import { handoutsOf } from './handouts.ts';
import type { RetreatInput } from './input.ts';
import { lastTimeSection } from './last-time.ts';
import { peopleOf } from './people.ts';
import { subjectOf } from './stocktake-parts.ts';
import { leadersSection, networkSections } from './taken-over.ts';
import { retreatWordsIn } from './words/words.ts';

function briefsOf({ retreat, stocktake, causes = [] }: RetreatInput, named: (id: string, title: string) => Named): Brief[] {
  return retreat.priorities.map((priority): Brief => {
    const result = stocktake.result.priorities.find(({ plan }) => plan.priority === priority);
    const broken = stocktake.result.broken.find((plan) => plan.priority === priority);
    const plain = result?.plan.title ?? broken?.title ?? priority;
    const section = subjectOf(priority, stocktake);
    const found = causes.find((one) => one.priority === priority);
    return {
      priority,
      title: result === undefined ? plain : titleOf(result),
      ...(result === undefined ? {} : { result }),
      ...(broken === undefined ? {} : { broken }),
      ...(section === undefined ? {} : { section }),
      ...(found === undefined ? {} : { causes: found }),
      ...named(priority, plain),
    };
  });
}

/** Parts that the two packs share are composed by the stocktake's own code: its subjects get the ids of the briefs. */
function sharedContext(input: RetreatInput, briefs: readonly Brief[]): RetreatContext['stocktake'] {
  const { stocktake, actions, facts, workspace, inputs, language } = input;
  const subjects = stocktake.result.priorities.map((result: PriorityResult) => {
    const brief = briefs.find((one) => one.result === result);
    // Not a section of this document: links to it are removed.
    const { id, sheet } = brief ?? { id: 'not-here', sheet: '' };
    return { result, id, sheet, title: titleOf(result) };
  });
  return packContext({ result: { ...stocktake.result, actions }, facts, workspace, inputs, language }, subjects);
}

function contextOf(input: RetreatInput, names: SectionNames): RetreatContext {
  const { language } = input;
  const words = retreatWordsIn(language);
  const briefs = briefsOf(input, (id, title) => ({ id: names.id(id), sheet: names.sheet(title) }));
  return {
    input,
    language,
    words,
    common: wordsIn(language),
    causesWords: causesWordsIn(language),
    briefs,
    people: peopleOf(input),
    stocktake: sharedContext(input, briefs),
  };
}

/**
 * Composes the pack. Numbers are taken over from the documents that exist, none is worked out again.
 * @returns sections in order: at a glance, agenda, a brief for each priority, leaders, network, actions, groups, participants, sheets to print,
 * evaluation form, facilitators' notes, annexes
 * @throws UserError where a sheet's template is missing or does not hold
 */
export function retreatDocument(input: RetreatInput): Document {
  const words = retreatWordsIn(input.language);
  const common = wordsIn(input.language);
  const names = sectionNames();
  const named = (id: string, title: string): Named => ({ id: names.id(id), sheet: names.sheet(title) });
  const fixed = {
    summary: named('summary', words.summary),
    agenda: named('agenda', words.agenda),
    leaders: named('leaders', words.leaders),
    network: named('network', words.network),
    learned: named('learned', words.learned),
    lastTime: named('last-time', words.lastTime),
    groups: named('groups', words.groups),
    participants: named('participants', words.participants),
    facilitators: named('materials', words.materials),
    notChecked: named('not-checked', common.notChecked),
    method: named('method', common.method),
    inputs: named('inputs', common.inputs),
  };
  const context = contextOf(input, names);
  const handouts = handoutsOf(context, names);
  const { document: stocktake } = input.stocktake;
  return {
    schema: 'deliver.document/1',
    kind: 'retreat',
    title: words.title(input.workspace.name, input.retreat.title),
    subtitle: words.subtitle,
    author: input.workspace.author,
    language: input.language,
    period: stocktake.period,
    facts: input.facts,
    sections: [
      atAGlance(context, fixed.summary),
      agendaSection(context, fixed.agenda),
      ...context.briefs.map((brief) => briefSection(brief, context)),
      leadersSection(context, fixed.leaders),
      ...networkSections(context, fixed.network, fixed.learned),
      lastTimeSection(context, fixed.lastTime),
      groupsSection(context, fixed.groups),
      participantsSection(context, fixed.participants),
      ...handouts.exercises,
      ...handouts.evaluation,
      ...handouts.facilitators,
      facilitatorsSection(context, handouts, fixed.facilitators),
      notCheckedSection(context, fixed.notChecked),
      methodSection(context, fixed.method),
      inputsSection({ common, input }, fixed.inputs),
    ],
  };
}
