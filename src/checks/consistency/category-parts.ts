import type { Metadata } from '../../core/metadata.ts';

/** A category of the store, taken apart: '' is the default of either. */
export interface CategoryParts {
  readonly category: string;
  readonly attribute: string;
}

const UID = /^[A-Za-z][A-Za-z0-9]{10}$/;

/**
 * Takes categories apart as readers of DHIS2 files put them together: `coc / aoc`, `default / aoc`. In other files ` / ` joins two
 * disaggregations, so the last part counts as an attribute option combination only where it is known as one, looks like a uid, or
 * follows `default` or a uid.
 * @returns a function that remembers its answers; names and codes of the metadata become identifiers
 */
export function categorySplitter(metadata: Metadata | undefined): (category: string) => CategoryParts {
  const categories = identifiers(metadata?.categoryOptionCombos);
  const attributes = identifiers(metadata?.attributeOptionCombos);
  const known = new Map<string, CategoryParts>();
  const split = (text: string): CategoryParts => {
    const cut = text.lastIndexOf(' / ');
    const [before, after] = [text.slice(0, Math.max(cut, 0)), text.slice(cut + 3)];
    const isAttribute = cut >= 0 && (attributes.has(after) || UID.test(after) || UID.test(before) || before === 'default');
    if (!isAttribute) return { category: categories.get(text) ?? text, attribute: '' };
    return { category: before === 'default' ? '' : (categories.get(before) ?? before), attribute: attributes.get(after) ?? after };
  };
  return (category) => {
    let parts = known.get(category);
    if (parts === undefined) known.set(category, (parts = split(category)));
    return parts;
  };
}

function identifiers(combos: Metadata['categoryOptionCombos']): Map<string, string> {
  const found = new Map<string, string>();
  for (const field of ['name', 'code', 'id'] as const)
    for (const combo of combos ?? []) {
      const written = combo[field];
      if (written !== undefined) found.set(written, isDefault(combo.id, combo.name) ? '' : combo.id);
    }
  return found;
}

function isDefault(id: string, name: string): boolean {
  return id === 'HllvX50cXC0' || name.toLowerCase() === 'default';
}
