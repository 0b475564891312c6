import type { Entry } from './entry.ts';
import { LEADERSHIP_ENTRIES } from './leadership-entries.ts';
import { LAYOUT_ENTRIES, LEFT_OUT_ENTRIES } from './reading-entries.ts';
import { MEASURE_ENTRIES, METHOD_ENTRIES } from './measure-entries.ts';
import { PROGRAMME_ENTRIES } from './programme-entries.ts';
import { STATUS_ENTRIES } from './status-entries.ts';
import { TWINNING_ENTRIES } from './twinning-entries.ts';

export type { Entry } from './entry.ts';

/** Every word that a report may use and a reader may ask about. */
export const GLOSSARY: readonly Entry[] = [
  ...STATUS_ENTRIES,
  ...MEASURE_ENTRIES,
  ...METHOD_ENTRIES,
  ...TWINNING_ENTRIES,
  ...LEADERSHIP_ENTRIES,
  ...PROGRAMME_ENTRIES,
  ...LAYOUT_ENTRIES,
  ...LEFT_OUT_ENTRIES,
];

/** The entry of a code, whatever its case. */
export function entryOf(code: string): Entry | undefined {
  return GLOSSARY.find((entry) => entry.code.toLowerCase() === code.trim().toLowerCase());
}
