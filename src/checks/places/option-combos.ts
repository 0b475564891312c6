import type { Mapping } from '../../core/mapping.ts';

/** Headings of the two option combination columns of a data value set (methods.md 2.6 [V], and the short forms that people use). */
const HEADINGS = {
  category: new Set(['categoryoptioncombo', 'catoptcombo', 'coc']),
  attribute: new Set(['attributeoptioncombo', 'attroptcombo', 'acoc', 'aoc']),
} as const;

/** Where a file without headings has them. */
const USUAL = { category: 4, attribute: 5 } as const;

/** The column of the option combinations of a kind, from 1; undefined where there is none. */
export function comboColumn(mapping: Mapping, kind: 'category' | 'attribute'): number | undefined {
  const keys = mapping.keys.filter(({ role }) => role === 'category');
  if (keys.every(({ header }) => header === '')) return keys.find(({ column }) => column === USUAL[kind])?.column;
  return keys.find(({ header }) => HEADINGS[kind].has(header.toLowerCase().replaceAll(/[\s_"-]/g, '')))?.column;
}

/** Both combinations of a data value's category, as its reader has joined them; '' is the default one. */
export interface Combos {
  readonly category: string;
  readonly attribute: string;
}

const BOTH = new Map<string, Combos>();
const MOST_REMEMBERED = 50_000;

/** Takes apart `coc`, `coc / aoc` and `default / aoc`. */
export function combosOf(category: string): Combos {
  let both = BOTH.get(category);
  if (both === undefined) {
    const at = category.lastIndexOf(' / ');
    const first = at < 0 ? category : category.slice(0, at);
    both = { category: first === 'default' ? '' : first, attribute: at < 0 ? '' : category.slice(at + 3) };
    if (BOTH.size >= MOST_REMEMBERED) BOTH.clear();
    BOTH.set(category, both);
  }
  return both;
}
