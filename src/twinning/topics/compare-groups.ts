/** Gains of members that selected a topic against those that did not. */
import { mean } from '../../stats/mean.ts';
import type { PermutationOptions } from '../../stats/permutation-answer.ts';
import { stratifiedPermutationTest, type TwoGroups } from '../../stats/permutation-test.ts';
import type { TopicResult } from '../result.ts';
import type { TopicUnit } from './topic-units.ts';

export interface GroupComparison {
  readonly test: NonNullable<TopicResult['comparison']>;
  /** Members in the test. */
  readonly selected: number;
  readonly notSelected: number;
}

/**
 * Permutation test within types of members: a hospital is held against hospitals. Types without members in both groups are left out.
 * `notSelectedMean` weighs each type by its selected members, so that the two means differ by `difference`.
 * The order of the members does not matter, not even where labellings are drawn.
 * @returns undefined where no type has both
 */
export function compareGroups(
  selected: readonly TopicUnit[],
  notSelected: readonly TopicUnit[],
  options: PermutationOptions,
): GroupComparison | undefined {
  const strata = typesOf(selected).flatMap((type): TwoGroups[] => {
    const [treated, control] = [gainsOf(selected, type), gainsOf(notSelected, type)];
    return treated.length === 0 || control.length === 0 ? [] : [{ treated, control }];
  });
  if (strata.length === 0) return undefined;
  const treated = strata.flatMap((one) => one.treated);
  return {
    test: {
      ...stratifiedPermutationTest(strata, options),
      selectedMean: mean(treated),
      notSelectedMean: mean(strata.flatMap((one) => one.treated.map(() => mean(one.control)))),
    },
    selected: treated.length,
    notSelected: strata.flatMap((one) => one.control).length,
  };
}

/** Types in which some selected the topic and nobody else is there to be held against. */
export function typesAlone(selected: readonly TopicUnit[], notSelected: readonly TopicUnit[]): string[] {
  return typesOf(selected).filter((type) => gainsOf(notSelected, type).length === 0);
}

function typesOf(units: readonly TopicUnit[]): string[] {
  return [...new Set(units.map(({ member }) => member.type))].sort();
}

function gainsOf(units: readonly TopicUnit[], type: string): number[] {
  return units
    .filter(({ member }) => member.type === type)
    .map(({ gain }) => gain)
    .sort((a, b) => a - b);
}
