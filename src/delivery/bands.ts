import type { Thresholds } from '../core/workspace.ts';
import { round9 } from './round.ts';

export type Band = 'G' | 'AG' | 'AR' | 'R';

/** Least share for G, AG and AR; R is what is left. */
export type Bounds = Thresholds['progress'];

/** The best band whose bound is met, after rounding to 9 decimals. */
export function bandOf(share: number, bounds: Bounds): Band {
  const rounded = round9(share);
  return (['G', 'AG', 'AR'] as const).find((letter) => rounded >= bounds[letter]) ?? 'R';
}
