import { visibleText } from './safe-text.ts';

const LONGEST = 31;
const ILLEGAL = /[:\\/?*[\]\n\t]/gu;
/** Excel keeps this name for itself. */
const RESERVED = new Set(['history', 'historique']);

function legalName(name: string, index: number): string {
  const clean = visibleText(name)
    .replace(ILLEGAL, ' ')
    .slice(0, LONGEST)
    .replace(/[\ud800-\udbff]$/u, '')
    .replace(/^['\s]+|['\s]+$/gu, '');
  if (clean === '') return `Sheet ${index + 1}`;
  return RESERVED.has(clean.toLowerCase()) ? `${clean} (1)` : clean;
}

/**
 * Sheet names as given where a workbook allows them, otherwise made legal: at most 31 characters, none of : \ / ? * [ ],
 * no apostrophe at either end, unique whatever the case.
 */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((given, index) => {
    const legal = legalName(given, index);
    let name = legal;
    for (let twin = 2; taken.has(name.toLowerCase()); twin++) {
      const mark = ` (${twin})`;
      name = legal.slice(0, LONGEST - mark.length).trimEnd() + mark;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** A sheet's name as references quote it: `'It''s'`. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
