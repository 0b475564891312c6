/** How an indicator's values are shown in columns and said in sentences. */
import type { ColumnStyle } from '../../core/document.ts';
import type { Indicator } from '../../core/indicator.ts';
import type { Language } from '../../core/language.ts';
import { numberText } from '../../core/number-text.ts';

export function decimalsOf(indicator: Indicator): number {
  return indicator.decimals ?? (indicator.kind === 'count' ? 0 : 1);
}

/** Style of a value in the indicator's unit. Only % follows each number; other units are said once, in headings. */
export function measureStyle(indicator: Indicator): ColumnStyle {
  const decimals = decimalsOf(indicator);
  return indicator.kind === 'percent' ? { kind: 'percent', decimals, unit: '%' } : { kind: 'number', decimals };
}

/** Most decimals that a small gap gets beyond the values' own. */
const MOST_MORE_DECIMALS = 2;

/**
 * Style of a difference of two values: points, not percent.
 * @param gap where one is shown: one that would round to zero gets more decimals, so that "0.0" never stands beside AG
 */
export function gapStyle(indicator: Indicator, gap?: number): ColumnStyle {
  return { kind: 'signed', decimals: gapDecimals(indicator, gap) };
}

function gapDecimals(indicator: Indicator, gap: number | undefined): number {
  const least = decimalsOf(indicator);
  if (gap === undefined || gap === 0) return least;
  const enough = Array.from({ length: MOST_MORE_DECIMALS + 1 }, (_, more) => least + more).find(
    (decimals) => Math.abs(gap) >= 0.5 / 10 ** decimals,
  );
  return enough ?? least;
}

/** Style of a change a period: one decimal more than the values. */
export function rateStyle(indicator: Indicator): ColumnStyle {
  return { kind: 'signed', decimals: decimalsOf(indicator) + 1 };
}

/** `93.1 %`, `214 deaths`, `12.5 days`. */
export function measureText(value: number, indicator: Indicator, language: Language): string {
  return numberText(value, language, { decimals: decimalsOf(indicator), unit: indicator.kind === 'percent' ? '%' : indicator.unit });
}

/** `−5.0` */
export function gapText(gap: number, indicator: Indicator, language: Language): string {
  return numberText(gap, language, { decimals: gapDecimals(indicator, gap), signed: true });
}

/** `+0.61` */
export function rateText(rate: number, indicator: Indicator, language: Language): string {
  return numberText(rate, language, { decimals: decimalsOf(indicator) + 1, signed: true });
}

/** +1 where up is good, −1 where down is. */
export function directionOf(indicator: Indicator): 1 | -1 {
  return indicator.direction === 'up' ? 1 : -1;
}
