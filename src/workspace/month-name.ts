import { bareName } from '../core/bare-name.ts';

const MONTHS = [
  ['january', 'janvier'],
  ['february', 'fevrier'],
  ['march', 'mars'],
  ['april', 'avril'],
  ['may', 'mai'],
  ['june', 'juin'],
  ['july', 'juillet'],
  ['august', 'aout'],
  ['september', 'septembre'],
  ['october', 'octobre'],
  ['november', 'novembre'],
  ['december', 'decembre'],
];

/** Reads `7`, `07`, `July` or `juillet` as 7; undefined for anything else. */
export function readMonthName(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text) >= 1 && Number(text) <= 12 ? Number(text) : undefined;
  const index = MONTHS.findIndex((names) => names.includes(bareName(text)));
  return index < 0 ? undefined : index + 1;
}
