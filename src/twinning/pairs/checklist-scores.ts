/** Scores of checklists filled at members, by the formula of HNQIS (methods.md 5 and 9, C9). */
import type { ChecklistAnswer } from '../../core/twinning.ts';
import { round9 } from '../../delivery/round.ts';
import type { ChecklistScore } from '../result.ts';
import { groupedBy } from './grouped-by.ts';

/**
 * One score for each checklist, member and round: Σ weight × score ÷ Σ weight × 100 over the items that apply. What is not applicable
 * is in neither sum. A section's score is formed from its items in the same way, and the whole from all items, never from the
 * sections' scores. Critical items are in the sums, and are told apart. (HNQIS's own assessment score is that of the critical items
 * alone where there are any.)
 */
export function checklistScores(answers: readonly ChecklistAnswer[]): ChecklistScore[] {
  const filled = groupedBy(answers, ({ checklist, member, round }) => JSON.stringify([checklist, member, round]));
  return [...filled.values()].map((items) => {
    const { checklist, member, round } = items[0]!;
    const sections = groupedBy(items.filter(({ section }) => section !== undefined), (item) => item.section!); // prettier-ignore
    return {
      checklist,
      member,
      round,
      ...composite(items),
      sections: [...sections].map(([section, ofSection]) => ({ section, ...composite(ofSection) })),
      critical: criticalOf(items),
    };
  });
}

function composite(items: readonly ChecklistAnswer[]): Pick<ChecklistScore, 'score' | 'items' | 'notApplicable'> {
  const applicable = items.filter(({ score }) => score !== undefined);
  const numerator = applicable.reduce((sum, { weight, score = 0 }) => sum + weight * score, 0);
  const denominator = applicable.reduce((sum, { weight }) => sum + weight, 0);
  const counts = { items: items.length, notApplicable: items.length - applicable.length };
  return denominator > 0 ? { score: (100 * numerator) / denominator, ...counts } : counts;
}

/** Met is met in full. */
function criticalOf(items: readonly ChecklistAnswer[]): ChecklistScore['critical'] {
  const applicable = items.filter(({ critical, score }) => critical && score !== undefined);
  const failed = applicable.filter(({ score = 0 }) => round9(score) < 1);
  return { met: applicable.length - failed.length, applicable: applicable.length, failed: failed.map(({ item }) => item) };
}
