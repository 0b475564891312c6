/** What an indicator is and how it adds up (design.md 2). */
export interface Indicator {
  readonly code: string;
  readonly name: string;
  readonly kind: 'count' | 'percent' | 'rate' | 'mean';
  readonly overTime: 'flow' | 'stock' | 'cumulative';
  /** Expressions over data elements: `#{element.category} + #{element}`; `population`, `expected` and `received` are reserved elements. */
  readonly numerator: string;
  /** Absent for a count. */
  readonly denominator?: string;
  /** numerator ÷ denominator × factor: 100 for percent, 1 for mean, as given for a rate (per 1,000 …). */
  readonly factor: number;
  readonly direction: 'up' | 'down';
  readonly unit: string;
  readonly lower?: number;
  readonly upper?: number;
  /** `zero`: a missing operand counts as 0. */
  readonly missing?: 'zero';
  /** Decimals to show; 1 for percent, 0 for count where absent. */
  readonly decimals?: number;
}
