/** The uid that DHIS2 gives its built-in category option combination in every instance. */
const DEFAULT_UID = 'HllvX50cXC0';

function isDefault(combo: string): boolean {
  return combo === '' || combo === DEFAULT_UID || combo.toLowerCase() === 'default';
}

/**
 * The category of a data value. DHIS2 files write *no disaggregation* in three ways: blank, `default`, and the built-in uid; all are ''.
 * An attribute option combination (a funding mechanism) that is not the default is part of the key, so it is appended:
 * `coc / aoc`, or `default / aoc`, and no two keys become one.
 */
export function categoryKey(categoryOptionCombo: string, attributeOptionCombo: string): string {
  const category = isDefault(categoryOptionCombo) ? '' : categoryOptionCombo;
  return isDefault(attributeOptionCombo) ? category : `${category || 'default'} / ${attributeOptionCombo}`;
}
