import { EXERCISES } from '../../../core/retreat.ts';

/** The sheets of a retreat that are printed from templates: `templates/<language>/retreat/<name>.md`. */
export const SHEET_NAMES = [...EXERCISES, 'facilitator-notes', 'evaluation'] as const;
export type SheetName = (typeof SHEET_NAMES)[number];
