import type { ColumnStyle } from '../../../core/document.ts';

function places(decimals: number): string {
  return decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
}

/** A unit behind the number, as a literal: nobody multiplies by 100 because of a percent sign in quotes. */
function suffix(unit: string | undefined): string {
  return unit === undefined || unit === '' ? '' : `" ${unit.replaceAll('"', '”')}"`;
}

/** A true minus sign, as in the text of the pack. */
function withMinus(format: string): string {
  return `${format};"−"${format}`;
}

/** `+0.0;"−"0.0;0.0`, with arrows where asked: direction must be seen from two metres. */
function signedFormat(style: ColumnStyle, arrows: boolean): string {
  const shown = `#,##0${places(style.decimals ?? 1)}${suffix(style.unit)}`;
  return arrows ? `"▲ +"${shown}" ";"▼ −"${shown}" ";"● "${shown}" "` : `+${shown};"−"${shown};${shown}`;
}

/** The number format of a column style; undefined where the style shows no number. */
export function numberFormat(style: ColumnStyle, arrows = false): string | undefined {
  switch (style.kind) {
    case 'number':
      return style.decimals === undefined ? undefined : withMinus(`#,##0${places(style.decimals)}${suffix(style.unit)}`);
    case 'percent':
      return withMinus(`0${places(style.decimals ?? 1)}${suffix(style.unit ?? '%')}`);
    case 'share':
      // The space is a literal; the bare percent sign multiplies by 100.
      return withMinus(`0${places(style.decimals ?? 1)}\\ %`);
    case 'signed':
      return signedFormat(style, arrows);
    case 'date':
      return 'yyyy-mm-dd';
    default:
      return undefined;
  }
}

/** About what a number will look like, to find out how wide its column must be. */
export function shownNumber(value: number, style: ColumnStyle): string {
  const decimals = style.decimals ?? (style.kind === 'number' ? 4 : 1);
  const number = (style.kind === 'share' ? value * 100 : value).toFixed(decimals).replace(/\B(?=(\d{3})+(?!\d))/gu, ',');
  const unit = style.kind === 'share' || style.kind === 'percent' ? '%' : (style.unit ?? '');
  return `${style.kind === 'signed' ? '▲ +' : ''}${number}${unit === '' ? '' : ` ${unit}`}`;
}
