import type { Check } from '../../core/check.ts';
import { noHeader } from './no-header.ts';

/** Rules about the form of a file: rows, columns, cells, sheets and bytes. */
export const STRUCTURE_CHECKS: readonly Check[] = [noHeader];
