/** Sizes and shades of slides: readable from two metres, told apart in grey. */
import type { Callout } from '../../../core/document.ts';

export const INK = '1B2733';
export const MUTED = '4A5866';
export const LINE = 'B4BFCA';
export const PALE = 'EEF2F6';
export const WHITE = 'FFFFFF';

/** Points. Nothing but tables is smaller than `SMALL`. */
export const SIZES = {
  cover: 40,
  title: 28,
  titleLeast: 20,
  lead: 20,
  body: 18,
  small: 14,
  figure: 26,
  tableMost: 16,
  tableLeast: 12,
} as const;

/** Inches: where the content of a slide may stand. */
export const PAGE = { left: 0.6, width: 12.13, titleTop: 0.38, top: 1.25, bottom: 6.82, footer: 6.98, gap: 0.2 } as const;

export const CALLOUTS: Readonly<Record<Callout['tone'], { readonly fill: string; readonly bar: string }>> = {
  decision: { fill: 'DDE3EA', bar: '1B2733' },
  caveat: { fill: 'FFF4D6', bar: '9A6412' },
  info: { fill: 'F4F6F8', bar: '8796A5' },
};

export interface StatusLook {
  readonly fill: string;
  readonly colour: string;
  readonly border: string;
  /** No letter: hatched where the program can, and always with a dashed edge. */
  readonly hatched: boolean;
}

/** In grey: R dark, AR mid, AG light, G white in a frame, all others hatched. */
const STATUSES: Readonly<Record<string, StatusLook>> = {
  R: { fill: '8E1116', colour: WHITE, border: '8E1116', hatched: false },
  AR: { fill: 'E0913A', colour: '000000', border: '8A5200', hatched: false },
  AG: { fill: 'FBE7A1', colour: '000000', border: '8A7A30', hatched: false },
  G: { fill: WHITE, colour: '0B4A19', border: '0B4A19', hatched: false },
};

/** The fill that stands for hatching until the package is finished: no writer of slides offers patterns. */
export const HATCH = 'FDFCFB';

export function statusLook(status: string): StatusLook {
  return STATUSES[status] ?? { fill: HATCH, colour: '000000', border: '5B6B7A', hatched: true };
}
