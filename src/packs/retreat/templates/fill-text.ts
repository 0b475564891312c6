import type { Language } from '../../../core/language.ts';
import type { NameValues } from './placeholder-names.ts';
import type { TemplateText } from './sheet-template.ts';

/** Between the values of a list inside a sentence: they may hold commas. French sets a narrow no-break space before it. */
const BETWEEN: Readonly<Record<Language, string>> = { en: '; ', fr: '\u202F; ' };

/**
 * Fills the names of a text; the values of a list stand beside each other.
 * @returns undefined where a name that must have a value has none
 */
export function fillText(text: TemplateText, values: NameValues, language: Language): string | undefined {
  return fillWith(text, (name) => {
    const value = values[name] ?? '';
    return typeof value === 'string' ? value : value.filter((one) => one !== '').join(BETWEEN[language]);
  });
}

/**
 * Fills a text that stands for several: one that is nothing but a list's name stands for each of its values.
 * @returns nothing where a name that must have a value has none
 */
export function fillEach(text: TemplateText, values: NameValues, language: Language): readonly string[] {
  const [only, ...more] = text;
  const list = only !== undefined && 'name' in only && more.length === 0 ? values[only.name] : undefined;
  if (typeof list === 'object') return list.filter((one) => one !== '');
  const filled = fillText(text, values, language);
  return filled === undefined || filled === '' ? [] : [filled];
}

/**
 * Fills a row of texts once for each value of the lists in it. A shorter list leaves its later cells blank.
 * @returns no row where a name that must have a value has none, or a list that must have values has none
 */
export function fillRows(row: readonly TemplateText[], values: NameValues, language: Language): string[][] {
  const lists = row.flat().flatMap((piece) => ('name' in piece && typeof values[piece.name] === 'object' ? [piece] : []));
  if (lists.length === 0) {
    const cells = row.map((text) => fillText(text, values, language));
    return cells.every((cell) => cell !== undefined) ? [cells] : [];
  }
  const lengths = lists.map(({ name }) => values[name]?.length ?? 0);
  const leads = lists.every(({ mayBeEmpty }) => mayBeEmpty);
  const count = Math.max(...lengths, leads ? 1 : 0);
  return Array.from({ length: count }, (_, index) =>
    row.map((text) =>
      fillWith(text, (name) => {
        const value = values[name] ?? '';
        return typeof value === 'string' ? value : { cell: value[index] ?? '' };
      }),
    ),
  ).flatMap((cells) => (cells.every((cell) => cell !== undefined) ? [cells] : []));
}

/** @param valueOf a text, or a cell of a list, which may be blank beside its neighbours */
function fillWith(text: TemplateText, valueOf: (name: string) => string | { readonly cell: string }): string | undefined {
  let filled = '';
  for (const piece of text) {
    if ('text' in piece) filled += piece.text;
    else {
      const value = valueOf(piece.name);
      if (value === '' && !piece.mayBeEmpty) return undefined;
      filled += typeof value === 'string' ? value : value.cell;
    }
  }
  return filled.trim();
}
