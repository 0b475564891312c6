import type { WholeUnit } from '../../core/check.ts';
import type { Period } from '../../core/period/index.ts';
import type { Source } from '../../core/source.ts';
import { isUploadRank } from '../upload-rank.ts';
import type { CategoryParts } from './category-parts.ts';
import type { RuleOperand } from './rule-expression.ts';

/** Where a rule is evaluated: one place, period and attribute option combination. */
export interface RuleSpot {
  readonly key: string;
  readonly place: string;
  readonly period: Period;
  readonly attribute: string;
}

interface RuleValue {
  readonly spot: RuleSpot;
  readonly category: string;
  readonly value: number;
  readonly isUploaded: boolean;
  at(): Source;
}

/** Values of the elements that rules ask for, by element, place and period. */
export class RuleValues {
  readonly #byElement = new Map<string, Map<string, RuleValue[]>>();
  readonly #whole: WholeUnit;
  readonly #split: (category: string) => CategoryParts;

  constructor(whole: WholeUnit, split: (category: string) => CategoryParts) {
    this.#whole = whole;
    this.#split = split;
  }

  /** Spots at which an element has any value, as a rule is evaluated there for each attribute option combination. */
  spots(element: string): RuleSpot[] {
    const byKey = new Map<string, RuleSpot>();
    for (const values of this.#of(element).values()) for (const { spot } of values) byKey.set(spot.key, spot);
    return [...byKey.values()];
  }

  /** Values of an operand at a spot. A written attribute option combination is taken from wherever it stands, otherwise the spot's own counts. */
  at(operand: RuleOperand, spot: RuleSpot): RuleValue[] {
    const values = this.#of(operand.element).get(placeAndPeriod(spot.place, spot.period)) ?? [];
    const attribute = operand.attribute ?? spot.attribute;
    return values.filter(
      (one) => one.spot.attribute === attribute && (operand.category === undefined || one.category === operand.category),
    );
  }

  #of(element: string): Map<string, RuleValue[]> {
    let values = this.#byElement.get(element);
    if (values === undefined) this.#byElement.set(element, (values = this.#gather(element)));
    return values;
  }

  #gather(element: string): Map<string, RuleValue[]> {
    const byKey = new Map<string, RuleValue[]>();
    for (const { place, category: written, periods, values, at, rank } of this.#whole.store.series(element)) {
      const { category, attribute } = this.#split(written);
      for (const [index, period] of periods.entries()) {
        const key = placeAndPeriod(place, period);
        const spot = { key: `${key}\0${attribute}`, place, period, attribute };
        const one = {
          spot,
          category,
          value: values[index] as number,
          isUploaded: isUploadRank(rank?.(index)),
          at: () => at?.(index) ?? { file: '' },
        };
        const known = byKey.get(key);
        if (known === undefined) byKey.set(key, [one]);
        else known.push(one);
      }
    }
    return byKey;
  }
}

function placeAndPeriod(place: string, period: Period): string {
  return `${place}\0${period.calendar}\0${period.id}`;
}
