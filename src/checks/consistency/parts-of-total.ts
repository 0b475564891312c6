import { foldName } from '../../core/fold-name.ts';
import { nameWords } from './name-words.ts';
import type { NamedElement } from './element-pairs.ts';

const TOTAL = new Set(['total', 'totaux', 'ensemble', 'all', 'tous', 'toutes', 'both', 'overall']);
/** Words that may stand beside a total's: `both sexes`, `tous âges`. */
const TOTAL_FILLERS = new Set(['sexes', 'sex', 'sexe', 'ages', 'age', 'les', 'deux', 'groups', 'groupes', 'confondus', 'categories']);
const SEX = new Set(
  'male males female females boys girls men women m f hommes femmes homme femme garcons filles masculin feminin'.split(' '),
);
const AGE = new Set(
  'years year yrs yr ans an months month mois days jours under over below above moins plus adult adults adultes adulte child children enfants enfant < > ≥ ≤ + et de to a and y'.split(
    ' ',
  ),
);

/** Whether a category is a total: `Total`, `Both sexes`, `Tous âges`. */
export function isTotalCategory(category: string): boolean {
  const words = nameWords(category);
  return words.some((word) => TOTAL.has(word)) && words.every((word) => TOTAL.has(word) || TOTAL_FILLERS.has(word));
}

/** A total element with the elements that make it up. */
export interface PartedTotal {
  readonly total: string;
  readonly parts: readonly string[];
}

/** Totals among elements by their names: `OPD total` of `OPD male` and `OPD female`, or of `OPD <5` and `OPD 5+`. */
export function partedTotals(elements: readonly NamedElement[]): PartedTotal[] {
  const parts = new Map<string, Map<'sex' | 'age' | 'both', string[]>>();
  for (const { key, name } of elements) {
    const part = disaggregated(name);
    if (part === undefined) continue;
    const kinds = parts.get(part.stem) ?? new Map<'sex' | 'age' | 'both', string[]>();
    kinds.set(part.kind, [...(kinds.get(part.kind) ?? []), key]);
    parts.set(part.stem, kinds);
  }
  return elements.flatMap(({ key, name }) => {
    const words = nameWords(foldName(name));
    const stem = words.filter((word) => !TOTAL.has(word) && !TOTAL_FILLERS.has(word)).join(' ');
    if (stem === '' || stem === words.join(' ')) return [];
    return [...(parts.get(stem)?.values() ?? [])].filter((keys) => keys.length > 1).map((keys) => ({ total: key, parts: keys }));
  });
}

/** A name that says sex, age or both after the same first words. */
function disaggregated(name: string): { readonly stem: string; readonly kind: 'sex' | 'age' | 'both' } | undefined {
  const words = nameWords(name);
  const hasSex = words.some((word) => SEX.has(word));
  const hasAge =
    words.some((word) => AGE.has(word) && word !== 'a' && word !== 'de' && word !== 'et' && word !== 'to' && word !== 'and') &&
    words.some((word) => /^\d|^adult|^child|^enfant/u.test(word));
  const stem = words.filter((word) => !SEX.has(word) && !(hasAge && (AGE.has(word) || /^\d/u.test(word)))).join(' ');
  if (stem === '' || !(hasSex || hasAge)) return undefined;
  return { stem, kind: hasSex && hasAge ? 'both' : hasSex ? 'sex' : 'age' };
}
