/** What a plan itself gives to stop at, or to remark. */
import type { Indicator } from '../core/indicator.ts';
import type { Language } from '../core/language.ts';
import { numberText } from '../core/number-text.ts';
import type { Plan } from '../core/plan.ts';
import { UserError } from '../core/user-error.ts';
import type { Measures } from '../measures/contract.ts';
import { round9 } from './round.ts';
import { sign } from './status.ts';
import { planned } from './trajectory.ts';
import { wordsIn } from './words/words.ts';

/**
 * Whether the plan can be judged at all.
 * @throws UserError for a target on the wrong side of the baseline, an unknown scope, or an unknown level for the league table
 */
export function checkPlan(plan: Plan, indicator: Indicator, measures: Measures): void {
  const { baseline, target, scope, leagueLevel } = plan;
  if (sign(indicator.direction) * (target.value - baseline.value) < 0) {
    const better = indicator.direction === 'up' ? 'at or above' : 'at or below';
    throw new UserError(
      `Unexpected target ${target.value} for ${indicator.code}, expected ${better} the baseline ${baseline.value}: the indicator's direction is ${indicator.direction}.`,
      'Correct the target, the baseline, or the direction in indicators.',
      plan.at,
    );
  }
  if (scope !== undefined && measures.place(scope) === undefined) {
    throw new UserError(
      `Unexpected scope ${scope}, expected the code of a known place.`,
      'Correct it, or leave it out for the whole.',
      plan.at,
    );
  }
  if (leagueLevel !== undefined && !measures.levels.includes(leagueLevel)) {
    throw new UserError(
      `Unexpected league level ${leagueLevel}, expected one of ${measures.levels.join(', ')}.`,
      'Correct it in the plan.',
      plan.at,
    );
  }
}

/** Facts worth a remark, one line each: they stop nothing. */
export function remarksOn(plan: Plan, indicator: Indicator, language: Language): string[] {
  const words = wordsIn(language);
  const ownerless = plan.milestones.filter(({ owner }) => owner === undefined).length;
  const remarks: readonly (readonly [boolean, string])[] = [
    [plan.target.value === plan.baseline.value, words.maintenance],
    [plan.owner === undefined, words.noOwner],
    [plan.milestones.length === 0, words.noMilestones],
    [ownerless > 0, words.ownerless(ownerless)],
    [plan.risks.length === 0, words.noRisks],
  ];
  return [...interventionSum(plan, indicator, language), ...remarks.filter(([applies]) => applies).map(([, text]) => text)];
}

function interventionSum(plan: Plan, { unit, decimals }: Indicator, language: Language): string[] {
  if (plan.trajectory.shape !== 'interventions') return [];
  const end = planned(plan, plan.target.period);
  if (end === undefined || round9(end - plan.target.value) === 0) return [];
  const say = (value: number): string => numberText(value, language, { decimals: Math.max(1, decimals ?? 1), unit });
  return [wordsIn(language).sumDiffers(say(end), say(plan.target.value))];
}
