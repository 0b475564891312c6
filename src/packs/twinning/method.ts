/** How the numbers were made: every formula and weight with where it comes from. */
import type { Section } from '../../core/document.ts';
import { numberText, shareText } from '../../core/number-text.ts';
import { EVENT_KINDS } from '../../core/twinning.ts';
import type { TwinningContext } from './context.ts';
import type { Named } from '../tables/named.ts';
import { levelText } from './topic-style.ts';

function planItems({ input, words }: TwinningContext): string[] {
  return EVENT_KINDS.flatMap((kind) => {
    const plan = input.settings.dose[kind];
    return plan === undefined ? [] : [words.method.plan(words.kinds[kind], plan.member, plan.programme, plan.province)];
  });
}

export function methodSection(context: TwinningContext, names: Named): Section {
  const { words, common, language, input } = context;
  const { method } = words;
  const { weights, status, level } = input.settings;
  const share = (weight: number): string => shareText(weight, language);
  const points = (score: number): string => numberText(score, language);
  return {
    ...names,
    title: common.method,
    role: 'annex',
    blocks: [
      {
        kind: 'list',
        title: method.scoreTitle,
        items: [
          method.own(method.score(share(weights.outcome), share(weights.milestones), share(weights.dose), share(weights.reciprocity))),
          method.outcome,
          method.milestones,
          method.dose,
          method.reciprocity,
          method.own(method.bands(points(status.G), points(status.AG), points(status.AR))),
          method.ownFixed(method.sensitivity),
        ],
      },
      { kind: 'paragraph', text: method.missing },
      {
        kind: 'list',
        title: method.resultsTitle,
        items: [
          method.ownFixed(method.gap),
          method.compare(levelText(level, language)),
          method.smallest,
          method.ownFixed(method.matched),
          method.friedman,
          method.checklist,
        ],
      },
      { kind: 'list', title: method.planTitle, items: planItems(context) },
    ],
  };
}
