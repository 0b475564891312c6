import type { CheckContext } from '../../core/check.ts';
import type { OptionComboFacts } from '../../core/metadata.ts';

const DEFAULT_COMBO = 'HllvX50cXC0';
const DEFAULT_CATEGORY_COMBO = 'bjDvmb4bfuf';

/** Category option combinations by identifier, code and name. The category '' means the built-in default. */
export function categoryCombos({ metadata }: CheckContext): Map<string, OptionComboFacts> {
  const found = new Map<string, OptionComboFacts>();
  for (const field of ['name', 'code', 'id'] as const)
    for (const combo of metadata?.categoryOptionCombos ?? []) if (combo[field] !== undefined) found.set(combo[field], combo);
  const standard = found.get(DEFAULT_COMBO) ?? found.get('default');
  found.set('', standard ?? { id: DEFAULT_COMBO, name: 'default', categoryCombo: DEFAULT_CATEGORY_COMBO });
  return found;
}
