/** A cell as the text that people read, from its column's style and its own. */
import type { Column, ColumnStyle, TableCell } from '../core/document.ts';
import type { Language } from '../core/language.ts';
import { numberText, shareText } from '../core/number-text.ts';
import { sparklineText } from './sparkline.ts';
import { statusText } from './status-text.ts';

export const NOTHING = '—';

const NUMERIC = new Set<ColumnStyle['kind']>(['number', 'percent', 'share', 'signed']);

/** Whether values of a style are numbers. */
export function isNumeric(style: ColumnStyle): boolean {
  return NUMERIC.has(style.kind);
}

function numberCell(value: number, style: ColumnStyle, language: Language): string {
  if (style.kind === 'share') return shareText(value, language, style.decimals);
  const unit = style.unit ?? (style.kind === 'percent' ? '%' : '');
  if (style.kind === 'number' && style.decimals === undefined) return numberText(value, language, { decimals: decimalsIn(value), unit });
  return numberText(value, language, {
    decimals: style.decimals ?? (style.kind === 'percent' ? 1 : 0),
    unit,
    signed: style.kind === 'signed',
  });
}

/** Decimals as the number itself has them, at most three. */
function decimalsIn(value: number): number {
  const fraction = String(value).split('.')[1];
  return fraction === undefined ? 0 : Math.min(fraction.length, 3);
}

/** The style that holds for a cell. */
export function styleOf(cell: TableCell, column: ColumnStyle): ColumnStyle {
  return cell.style ?? column;
}

/** The text of a cell; an em dash for a missing number. */
export function cellText(cell: TableCell, column: Column | ColumnStyle, language: Language): string {
  if (cell.text !== undefined) return cell.text;
  const style = styleOf(cell, column);
  const { value } = cell;
  if (value === null) return isNumeric(style) ? NOTHING : '';
  if (typeof value === 'number') return isNumeric(style) ? numberCell(value, style, language) : String(value);
  if (typeof value === 'string') return style.kind === 'status' ? statusText(value, language) : value;
  return sparklineText(value);
}
