import type { Language } from '../core/language.ts';
import type { Source } from '../core/source.ts';
import type { SourceFile, Table } from '../core/table.ts';
import { QUALITY_WORDS } from './quality-words.ts';

/** A thing to know that stops nothing. */
export interface Remark {
  readonly at: Source;
  readonly text: string;
}

/**
 * What the readers decided on thin evidence, or met on the way: twin columns, a period taken from a title, a stray quote.
 * What is the same in many files is said once, with the first place.
 */
export function readerRemarks(files: readonly SourceFile[], language: Language): Remark[] {
  const groups = new Map<string, { first: Remark; times: number }>();
  for (const remark of files.flatMap(({ file, tables }) => tables.flatMap((table) => remarksOf(file, table)))) {
    const group = groups.get(remark.text);
    if (group === undefined) groups.set(remark.text, { first: remark, times: 1 });
    else group.times += 1;
  }
  return [...groups.values()].map(({ first, times }) => ({ at: first.at, text: first.text + QUALITY_WORDS[language].more(times - 1) }));
}

/** Where no layout was found, the doubts stand as the reason among what was left out. */
function remarksOf(file: string, { sheet, layout, unsure, notes }: Table): Remark[] {
  const inSheet = sheet === undefined ? {} : { sheet };
  return [
    ...(layout === 'unknown' ? [] : unsure),
    ...notes.map(({ line, column, text }) => ({
      at: { file, ...inSheet, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) },
      text,
    })),
  ];
}
