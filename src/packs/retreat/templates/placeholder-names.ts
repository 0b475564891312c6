/** Which names in {braces} a sheet may use where. Those of lists stand for several values. */
import type { Repeated } from './sheet-template.ts';

export const EVERYWHERE = ['ministry', 'retreat', 'dates', 'venue', 'purpose', 'participants', 'group-count', 'priority-count'] as const;
export const LISTS_EVERYWHERE = ['leaders', 'priorities', 'groups'] as const;

const OF_PRIORITY = [
  'number',
  'priority',
  'owner',
  'indicator',
  'unit',
  'baseline',
  'baseline-period',
  'target',
  'target-period',
  'actual',
  'actual-period',
  'planned',
  'status',
  'gap',
] as const;
const LISTS_OF_PRIORITY = ['chain', 'interventions', 'causes', 'periods', 'periods-actual', 'periods-planned'] as const;
const OF_ITEM = ['day', 'time', 'length', 'item', 'kind', 'lead', 'about', 'notes'] as const;

export const NAMES_OF: Readonly<Record<Repeated, readonly string[]>> = {
  priority: [...OF_PRIORITY, ...LISTS_OF_PRIORITY],
  group: ['group', 'members'],
  item: [...OF_ITEM, 'tips'],
};

/** What a name stands for in one place of a sheet. */
export type NameValues = Readonly<Record<string, string | readonly string[]>>;

/** The names that a template may use inside `[for each …]`, or outside of any. */
export function namesIn(repeated: Repeated | undefined): readonly string[] {
  const own = repeated === undefined ? [] : NAMES_OF[repeated];
  return [...own, ...EVERYWHERE, ...LISTS_EVERYWHERE];
}

/** Says where a name stands that is not known here: `inside [for each priority] … [end]`. */
export function whereKnown(name: string): string | undefined {
  const owner = (Object.keys(NAMES_OF) as Repeated[]).find((one) => NAMES_OF[one].includes(name));
  return owner === undefined ? undefined : `inside [for each ${owner}] … [end]`;
}
