/** What is filled into the sheets of a retreat: the ministry's own names and numbers, as texts ready to print. A value that is not known is absent. */
import type { Language } from '../../../core/language.ts';
import type { Exercise } from '../../../core/retreat.ts';

export interface SheetValues {
  readonly language: Language;
  /** The ministry, as the workspace names it. */
  readonly ministry?: string;
  readonly retreat: {
    readonly title: string;
    /** Its days in words: `18 March 2026`. */
    readonly dates?: string;
    readonly venue?: string;
    readonly purpose?: string;
  };
  /** In the order of the retreat. */
  readonly priorities: readonly SheetPriority[];
  /** Names of those who take part, guests too. */
  readonly leaders: readonly string[];
  readonly groups: readonly { readonly name: string; readonly members: readonly string[] }[];
  /** The agenda, in order. */
  readonly items: readonly SheetItem[];
}

export interface SheetItem {
  /** `Day 1`; absent where the retreat has one. */
  readonly day?: string;
  /** `08:30–09:00` */
  readonly time: string;
  /** `30 minutes` */
  readonly length?: string;
  readonly title: string;
  /** In words: `group work`. */
  readonly kind?: string;
  readonly lead?: string;
  /** Title of its priority. */
  readonly priority?: string;
  readonly exercise?: Exercise;
  readonly notes?: string;
}

/** A value with its unit, and the period it stands for: `93.1 %`, `Jun 2026`. */
export interface DatedText {
  readonly period: string;
  readonly value: string;
}

export interface SheetPriority {
  readonly id: string;
  readonly title: string;
  readonly owner?: string;
  /** The indicator's name and unit. */
  readonly indicator?: string;
  readonly unit?: string;
  readonly baseline?: DatedText;
  readonly target?: DatedText;
  /** The last value that is judged. */
  readonly actual?: DatedText;
  /** The plan's value at that period. */
  readonly planned?: string;
  readonly status?: string;
  readonly gap?: string;
  /** Rows of the trajectory sheet: from the baseline's period to the target's, both among them. */
  readonly periods: readonly { readonly period: string; readonly actual?: string; readonly planned?: string }[];
  /** Steps of the delivery chain in the plan. */
  readonly chain: readonly string[];
  /** By rank; without one where nobody rated. */
  readonly interventions: readonly { readonly title: string; readonly rank?: number }[];
  /** Root causes found so far. */
  readonly causes: readonly string[];
}
