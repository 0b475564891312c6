import type { Json } from '../../core/document.ts';
import type { ChecklistScore, Sensitivity } from '../result.ts';
import { numberOrNull, numbersByName } from './or-null.ts';

export function checklistFacts({ checklist, member, round, score, items, notApplicable, critical, sections }: ChecklistScore): Json {
  return {
    checklist,
    member,
    round,
    score: numberOrNull(score),
    items,
    notApplicable,
    critical: { met: critical.met, applicable: critical.applicable, failed: critical.failed },
    sections: sections.map((section): Json => ({
      section: section.section,
      score: numberOrNull(section.score),
      items: section.items,
      notApplicable: section.notApplicable,
    })),
  };
}

export function sensitivityFacts({ trials, steady }: Sensitivity): Json {
  return {
    trials: trials.map(({ name, weights, ranks }): Json => ({
      name,
      weights: numbersByName({
        outcome: weights.outcome,
        milestones: weights.milestones,
        dose: weights.dose,
        reciprocity: weights.reciprocity,
      }),
      ranks: numbersByName(ranks),
    })),
    steady,
  };
}
