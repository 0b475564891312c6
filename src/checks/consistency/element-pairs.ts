import type { CheckContext, WholeUnit } from '../../core/check.ts';
import { foldName } from '../../core/fold-name.ts';
import { elementName } from '../trend/names.ts';

/** Two elements of the store that are compared. */
export interface ElementPair {
  readonly first: string;
  readonly second: string;
}

/** An element of the store with its name for people. */
export interface NamedElement {
  readonly key: string;
  readonly name: string;
}

/** Every element of uploads and history by name. */
export function namedElements(whole: WholeUnit, context: CheckContext): NamedElement[] {
  return whole.store.elements().map((key) => ({ key, name: elementName(key, '', context) }));
}

/**
 * Pairs that deliver.yaml gives: `rules: { dropout-below-zero: { pairs: "ANC first visits > ANC fourth visits; A > B" } }`.
 * @param mark stands between the two names: `>` or `/`
 * @returns pairs of which both are in the files, and names that are not
 */
export function configuredPairs(
  option: number | string | boolean | undefined,
  mark: '>' | '/',
  elements: readonly NamedElement[],
): { readonly pairs: ElementPair[]; readonly absent: string[] } {
  const pairs: ElementPair[] = [];
  const absent: string[] = [];
  const keyOf = (name: string): string | undefined =>
    elements.find((one) => one.key === name || foldName(one.name) === foldName(name) || foldName(one.key) === foldName(name))?.key;
  for (const text of typeof option === 'string' ? option.split(';') : []) {
    const names = text.split(mark).map((name) => name.trim());
    if (names.length !== 2 || names.includes('')) continue;
    const keys = names.map(keyOf);
    if (keys[0] !== undefined && keys[1] !== undefined) pairs.push({ first: keys[0], second: keys[1] });
    else absent.push(...names.filter((_, index) => keys[index] === undefined));
  }
  return { pairs, absent };
}
