/** The stocktake's briefing pack as one document. */
import type { Document } from '../../core/document.ts';
import { wordsIn } from '../words/words.ts';
import { formatPeriod } from '../../core/period/index.ts';
import { actionsIn, agreedSection } from './agreed.ts';
import { packContext, titleOf, type Subject } from './context.ts';
import { dataQualitySection } from './data-quality.ts';
import type { StocktakeInput } from './input.ts';
import { inputsSection } from './inputs.ts';
import { methodSection } from './method.ts';
import { notCheckedSection } from './not-checked.ts';
import { sectionNames, type SectionNames } from './section-names.ts';
import { subjectSection } from './subject.ts';
import { summarySection } from './summary.ts';

/**
 * Composes the pack from what delivery found out; computes no new judgement.
 * @returns sections in order: summary, one for each priority, annexes; parts without data are left out
 */
export function stocktakeDocument(input: StocktakeInput): Document {
  const words = wordsIn(input.language);
  const names = sectionNames();
  const named = (id: string, title: string): ReturnType<typeof nameSection> => nameSection(names, id, title);
  const summary = named('summary', words.summary);
  const annexes = {
    quality: named('data-quality', words.dataQuality),
    notChecked: named('not-checked', words.notChecked),
    method: named('method', words.method),
    inputs: named('inputs', words.inputs),
    agreed: actionsIn({ input }) === undefined ? undefined : named('actions', words.agreed.section),
  };
  const subjects = input.result.priorities.map((result): Subject => ({
    result,
    title: titleOf(result),
    ...named(result.plan.priority, result.plan.title),
  }));
  const context = packContext(input, subjects);
  const when = formatPeriod(input.result.asOf, input.language);
  return {
    schema: 'deliver.document/1',
    kind: 'stocktake',
    title: words.title(input.workspace.name, when),
    subtitle: words.subtitle,
    author: input.workspace.author,
    language: input.language,
    period: { id: input.result.asOf.id, name: when },
    facts: input.facts,
    sections: [
      summarySection(context, summary),
      ...subjects.map((subject) => subjectSection(subject, context)),
      ...(annexes.agreed === undefined ? [] : agreedSection(context, annexes.agreed)),
      ...dataQualitySection(context, annexes.quality),
      notCheckedSection(context, annexes.notChecked),
      methodSection(context, annexes.method),
      inputsSection({ common: words, input }, annexes.inputs),
    ],
  };
}

function nameSection(names: SectionNames, id: string, title: string): { readonly id: string; readonly sheet: string } {
  return { id: names.id(id), sheet: names.sheet(title) };
}
