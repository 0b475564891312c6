import type { Check } from '../core/check.ts';
import { STRUCTURE_CHECKS } from './structure/index.ts';

/** Every rule, by family. */
export const CHECKS: readonly Check[] = [...STRUCTURE_CHECKS];
