/** How a topic's results are shown in columns and said in sentences. */
import type { ColumnStyle, TableCell } from '../../core/document.ts';
import type { Language } from '../../core/language.ts';
import { numberText, shareText } from '../../core/number-text.ts';
import type { TwinningTopic } from '../../core/twinning.ts';

type Measured = Pick<TwinningTopic, 'unit' | 'decimals' | 'direction'>;

/** Only % follows each number; other units are said once, in headings. */
export function resultStyle({ unit, decimals }: Measured): ColumnStyle {
  return unit === '%' ? { kind: 'percent', decimals, unit: '%' } : { kind: 'number', decimals };
}

/** Style of a difference of two results: points, not percent. */
export function changeStyle({ decimals }: Measured): ColumnStyle {
  return { kind: 'signed', decimals };
}

/** `+4.8` */
export function changeText(change: number, { decimals }: Measured, language: Language): string {
  return numberText(change, language, { decimals, signed: true });
}

const P_DECIMALS = 3;

/** Below this nobody reads the digits. */
const LEAST_P = 0.00001;

/** Enough decimals that a p above zero is never shown as zero. */
function decimalsOfP(p: number): number {
  return p > 0 && p < 0.5 / 10 ** P_DECIMALS ? Math.ceil(-Math.log10(p)) + 1 : P_DECIMALS;
}

/** `0.016`; `< 0.00001`. */
export function pCell(p: number, language: Language): TableCell {
  if (p > 0 && p < LEAST_P) return { value: p, text: `< ${leastText(language)}` };
  return { value: p, style: { kind: 'number', decimals: decimalsOfP(p) } };
}

function leastText(language: Language): string {
  return numberText(LEAST_P, language, { decimals: 5 });
}

/** `= 0.016`; `< 0.00001`: what follows a p in a sentence. */
export function pText(p: number, language: Language): string {
  return p > 0 && p < LEAST_P ? `< ${leastText(language)}` : `= ${numberText(p, language, { decimals: decimalsOfP(p) })}`;
}

export function levelText(level: number, language: Language): string {
  return shareText(level, language);
}

/** +1 where up is good, −1 where down is. */
export function directionOf({ direction }: Measured): 1 | -1 {
  return direction === 'up' ? 1 : -1;
}
