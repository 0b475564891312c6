/** Ids and sheet names that hold in every format: unique, short, without forbidden characters. */

const LONGEST_SHEET = 31;

function unique(wanted: string, taken: Set<string>, numbered: (count: number) => string): string {
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = numbered(count);
  taken.add(name.toLowerCase());
  return name;
}

/** kebab-case ASCII of a text: `Enfants vaccinés` → `enfants-vaccines`; `fallback` where nothing is left. */
export function kebab(text: string, fallback: string): string {
  const ascii = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || fallback;
}

/** Cuts to a number of UTF-16 units without splitting a character. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(most - 1)) ? most - 1 : most;
  return text.slice(0, end).trimEnd();
}

/** Excel's rules: at most 31 characters, none of : \ / ? * [ ], no apostrophe at either end. */
function sheetText(title: string): string {
  const plain = title
    .replace(/[\p{Cc}:\\/?*[\]]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return cut(plain, LONGEST_SHEET)
    .replace(/^'+|'+$/g, '')
    .trim();
}

/** Gives out unique ids and sheet names for the sections of one document. */
export interface SectionNames {
  id(wanted: string): string;
  sheet(title: string): string;
}

export function sectionNames(): SectionNames {
  const ids = new Set<string>();
  // Excel keeps this name for itself.
  const sheets = new Set<string>(['history']);
  return {
    id: (wanted) => {
      const base = kebab(wanted, 'section');
      return unique(base, ids, (count) => `${base}-${count}`);
    },
    sheet: (title) => {
      const base = sheetText(title) || 'Sheet';
      return unique(base, sheets, (count) => `${cut(base, LONGEST_SHEET - ` (${count})`.length)} (${count})`);
    },
  };
}
