/** An indicator's movement in cells and sentences. */
import type { TableCell } from '../../core/document.ts';
import type { Indicator } from '../../core/indicator.ts';
import { numberText } from '../../core/number-text.ts';
import { formatPeriod } from '../../core/period/index.ts';
import type { Language } from '../../core/language.ts';
import type { IndicatorMove } from '../../delivery/actions/result.ts';
import { gapStyle, gapText, measureStyle, measureText } from '../stocktake/measure-style.ts';

interface Speaking {
  readonly words: { readonly moved: (from: string, fromWhen: string, to: string, toWhen: string, gain: string) => string };
  readonly language: Language;
}

/** Decimals where the indicator is not known. */
const UNKNOWN = { kind: 'number', decimals: 1 } as const;

/** `72.0 % (Jun 2025) → 81.5 % (Jun 2026), gain +9.5` */
export function moveText({ from, to, gain }: IndicatorMove, indicator: Indicator | undefined, { words, language }: Speaking): string {
  const value = (one: number): string =>
    indicator === undefined ? numberText(one, language, { decimals: 1 }) : measureText(one, indicator, language);
  const gained = indicator === undefined ? numberText(gain, language, { decimals: 1, signed: true }) : gapText(gain, indicator, language);
  const when = (end: IndicatorMove['from']): string => formatPeriod(end.period, language, 'short');
  return words.moved(value(from.value), when(from), value(to.value), when(to), gained);
}

/** Cells of columns `from`, `to` and `gain`: each row has its indicator's own style. */
export function moveCells(moved: IndicatorMove | undefined, indicator: Indicator | undefined): Record<'from' | 'to' | 'gain', TableCell> {
  const none = { value: null };
  if (moved === undefined) return { from: none, to: none, gain: none };
  const style = indicator === undefined ? UNKNOWN : measureStyle(indicator);
  const signed = indicator === undefined ? ({ kind: 'signed', decimals: 1 } as const) : gapStyle(indicator, moved.gain);
  return {
    from: { value: moved.from.value, style },
    to: { value: moved.to.value, style },
    gain: { value: moved.gain, style: signed },
  };
}
