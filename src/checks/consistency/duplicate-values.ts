import type { WholeUnit } from '../../core/check.ts';
import type { Period } from '../../core/period/index.ts';
import type { Source } from '../../core/source.ts';
import { isUploadRank } from '../upload-rank.ts';

/** Everything that the uploads say of one place, element, category and period, where that is more than one thing. */
export interface Repeated {
  readonly place: string;
  readonly element: string;
  readonly category: string;
  readonly period: Period;
  /** Two or more, in reading order. */
  readonly values: readonly { readonly text: string; readonly at: Source }[];
}

const FOUND = new WeakMap<WholeUnit, readonly Repeated[]>();

/** Whether all copies say the same: the case of a text (`true`, `True`) does not tell them apart. */
export function isSameThroughout({ values }: Repeated): boolean {
  const first = values[0]!.text.toLowerCase();
  return values.every(({ text }) => text.toLowerCase() === first);
}

/** Keys that the uploads give more than once, in reading order of the second value. Values of the history do not count: a new upload may replace them. */
export function repeatedValues(whole: WholeUnit): readonly Repeated[] {
  let found = FOUND.get(whole);
  if (found === undefined) FOUND.set(whole, (found = inReadingOrder([...repeatedNumbers(whole), ...repeatedTexts(whole)], whole)));
  return found;
}

function repeatedNumbers({ store, texts }: WholeUnit): Repeated[] {
  const withText = new Set(texts.map(({ element }) => element));
  return store.clashes().flatMap(({ place, element, category, period, values }) => {
    const uploaded = values.filter(({ rank }) => isUploadRank(rank)).map(({ value, at }) => ({ text: String(value), at }));
    return uploaded.length < 2 || withText.has(element) ? [] : [{ place, element, category, period, values: uploaded }];
  });
}

/** Elements that have any text are gathered with their numbers: `1` beside `true` is one key. */
function repeatedTexts({ store, texts }: WholeUnit): Repeated[] {
  const byKey = new Map<string, Omit<Repeated, 'values'> & { values: { text: string; at: Source }[] }>();
  const add = (at: Omit<Repeated, 'values'>, value: { text: string; at: Source }): void => {
    const key = JSON.stringify([at.place, at.element, at.category, at.period.id]);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, { ...at, values: [value] });
    else known.values.push(value);
  };
  for (const { place, element, category, period, text, at } of texts) add({ place, element, category, period }, { text, at });
  const elements = new Set(texts.map(({ element }) => element));
  for (const element of elements) {
    for (const { place, category, periods, values, at, rank } of store.series(element)) {
      for (const [index, period] of periods.entries())
        if (isUploadRank(rank?.(index)))
          add({ place, element, category, period }, { text: String(values[index]), at: at?.(index) ?? { file: '' } });
    }
  }
  for (const { place, element, category, period, values } of store.clashes()) {
    if (!elements.has(element)) continue;
    const key = JSON.stringify([place, element, category, period.id]);
    const known = byKey.get(key);
    const seen = new Set(known?.values.map(({ at }) => JSON.stringify([at.file, at.sheet, at.line, at.column])));
    for (const { value, at, rank } of values)
      if (isUploadRank(rank) && !seen.has(JSON.stringify([at.file, at.sheet, at.line, at.column])))
        add({ place, element, category, period }, { text: String(value), at });
  }
  return [...byKey.values()].filter(({ values }) => values.length > 1);
}

function inReadingOrder(found: readonly Repeated[], { files }: WholeUnit): Repeated[] {
  const order = new Map(files.map(({ source, table }, index) => [tableKey(source.file, table.sheet), index]));
  const compare = (a: Source, b: Source): number =>
    (order.get(tableKey(a.file, a.sheet)) ?? 0) - (order.get(tableKey(b.file, b.sheet)) ?? 0) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0);
  return found
    .map((one) => ({ ...one, values: one.values.toSorted((a, b) => compare(a.at, b.at)) }))
    .toSorted((a, b) => compare(a.values[1]!.at, b.values[1]!.at));
}

function tableKey(file: string, sheet: string | undefined): string {
  return JSON.stringify([file, sheet]);
}

/** Names the row of a value and the row that repeats it. */
export function rowPair({ values }: Repeated): string {
  const [first, second] = [values[0]!.at, values[1]!.at];
  return JSON.stringify([first.file, first.sheet, first.line, second.file, second.sheet, second.line]);
}

/** Pairs of different rows that say different things in at least one column. */
export function conflictingRows(whole: WholeUnit): ReadonlySet<string> {
  const conflicting = repeatedValues(whole).filter((one) => !isSameThroughout(one));
  return new Set(conflicting.filter(({ values: [first, second] }) => first!.at.line !== second!.at.line).map(rowPair));
}

/**
 * Names the causes of repeated values, so that a file given twice, or a block pasted twice, is one finding: values that repeat others of
 * the same table pair at the same distance, line after line, have one cause.
 */
export function copyCauses(): (first: Source, second: Source) => string {
  let last: { table: string; distance: number; line: number; cause: string } | undefined;
  return (first, second) => {
    const table = JSON.stringify([first.file, first.sheet, second.file, second.sheet]);
    const line = second.line ?? 0;
    if (first.file !== second.file || first.sheet !== second.sheet) return table;
    const distance = line - (first.line ?? 0);
    const goesOn = last !== undefined && last.table === table && last.distance === distance && line - last.line <= 1;
    // Neighbours that repeat each other in pairs (distance 1) are separate slips, unless they stand in one row.
    const isSame = goesOn && (distance > 1 || line === last!.line);
    const cause = isSame ? last!.cause : `${table}\0${line}`;
    last = { table, distance, line, cause };
    return cause;
  };
}
