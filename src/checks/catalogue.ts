import type { Check } from '../core/check.ts';
import { CONSISTENCY_CHECKS } from './consistency/index.ts';
import { PLACES_CHECKS } from './places/index.ts';
import { STRUCTURE_CHECKS } from './structure/index.ts';
import { TIMING_CHECKS } from './timing/index.ts';
import { TREND_CHECKS } from './trend/index.ts';
import { VALUES_CHECKS } from './values/index.ts';

/** Every rule, by family. */
export const CHECKS: readonly Check[] = [
  ...STRUCTURE_CHECKS,
  ...VALUES_CHECKS,
  ...PLACES_CHECKS,
  ...TIMING_CHECKS,
  ...CONSISTENCY_CHECKS,
  ...TREND_CHECKS,
];
