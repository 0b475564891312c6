import type { CheckContext } from '../../core/check.ts';
import { nearestNameFinder } from '../../core/nearest-name.ts';
import type { Table } from '../../core/table.ts';

/** By what a data value set names things: DHIS2 takes identifiers unless it is told otherwise (idScheme, methods.md 2.6 [V]). */
export const DEFAULT_IDENTIFIERS = 'uid';

export interface Named {
  readonly id: string;
  readonly code?: string;
  readonly name: string;
}

/** What is wrong with an identifier. */
export interface WrongIdentifier {
  readonly text: string;
  /** The identifier that is meant, where its code or name stands in its place, or a near one. */
  readonly expected?: string;
  /** Name of what is meant. */
  readonly named?: string;
  /** What stands there in place of the identifier. */
  readonly is?: 'code' | 'name' | 'uid' | 'near';
}

/** A table whose places, elements and categories are identifiers. */
export function isDhis2Set(table: Table): boolean {
  return table.layout === 'data-value-set';
}

/** Names looked for among all; a likeness of more means nothing ([P]). */
const MOST_SOUGHT = 200;

/**
 * Judges identifiers against a list of metadata; each distinct text once.
 * @param code of the rule, for its option `identifiers`: `uid` (default), `code`, `name` or `any`
 */
export function identifierJudge(
  list: readonly Named[],
  code: string,
  context: CheckContext,
): (text: string) => WrongIdentifier | undefined {
  const scheme = String(context.option(code, 'identifiers') ?? DEFAULT_IDENTIFIERS);
  const keys = { uid: new Map<string, Named>(), code: new Map<string, Named>(), name: new Map<string, Named>() };
  for (const one of list) {
    keys.uid.set(one.id, one);
    if (one.code !== undefined) keys.code.set(one.code, one);
    if (one.name !== '') keys.name.set(one.name, one);
  }
  const accepted = scheme === 'code' || scheme === 'name' || scheme === 'uid' ? [keys[scheme]] : Object.values(keys);
  const spelled = (one: Named): string => (scheme === 'code' ? (one.code ?? one.id) : scheme === 'name' ? one.name : one.id);
  let nearest: ((name: string) => string | undefined) | undefined;
  let sought = 0;
  const judge = (text: string): WrongIdentifier | undefined => {
    if (accepted.some((known) => known.has(text))) return undefined;
    for (const is of ['uid', 'code', 'name'] as const) {
      const meant = keys[is].get(text);
      if (meant !== undefined) return { text, expected: spelled(meant), named: meant.name, is };
    }
    sought += 1;
    if (sought > MOST_SOUGHT) return { text };
    nearest ??= nearestNameFinder(accepted.flatMap((known) => [...known.keys()]));
    const near = nearest(text);
    // Identifiers are made by chance: more than one letter away says nothing.
    if (near === undefined || !isSlip(text, near)) return { text };
    const named = accepted.map((known) => known.get(near)).find((one) => one !== undefined)?.name;
    return { text, expected: near, is: 'near', ...(named === undefined ? {} : { named }) };
  };
  const answers = new Map<string, WrongIdentifier | undefined>();
  return (text) => {
    let answer = answers.get(text);
    if (answer === undefined && !answers.has(text)) answers.set(text, (answer = judge(text)));
    return answer;
  };
}

/** One letter wrong, missing or too many, or another case. */
function isSlip(text: string, near: string): boolean {
  if (Math.abs(text.length - near.length) > 1) return false;
  if (text.toLowerCase() === near.toLowerCase()) return true;
  let start = 0;
  while (start < text.length && text[start] === near[start]) start += 1;
  let end = 0;
  while (end < Math.min(text.length, near.length) - start && text.at(-1 - end) === near.at(-1 - end)) end += 1;
  return Math.max(text.length, near.length) - start - end <= 1;
}

/** Sentences of a wrong identifier. @param thing in English and French, with its gender */
export function identifierWords(thing: { readonly en: string; readonly fr: string; readonly feminine?: true }) {
  const e = thing.feminine === true ? 'e' : '';
  return {
    en: {
      message: ({ text, expected, is, named }: Args) =>
        expected === undefined
          ? `Unexpected ${thing.en} "${text}", expected one of the metadata.`
          : is === 'near'
            ? `Unexpected ${thing.en} "${text}", expected "${expected}" (${named}).`
            : `Unexpected ${is} "${text}" for the ${thing.en} ${named}, expected "${expected}".`,
      fix: ({ expected }: Args) =>
        expected === undefined
          ? 'Check the identifier, or export the metadata again.'
          : `Write ${expected}, or say by what the file names things (option identifiers).`,
    },
    fr: {
      message: ({ text, expected, is, named }: Args) =>
        expected === undefined
          ? `${thing.fr} « ${text} » inattendu${e}, un élément des métadonnées est attendu.`
          : is === 'near'
            ? `${thing.fr} « ${text} » inattendu${e}, « ${expected} » (${named}) est attendu${e}.`
            : `${thing.fr} ${named} désigné${e} de façon inattendue par « ${text} », « ${expected} » est attendu.`,
      fix: ({ expected }: Args) =>
        expected === undefined
          ? "Vérifiez l'identifiant, ou exportez à nouveau les métadonnées."
          : `Écrivez ${expected}, ou dites par quoi le fichier désigne les choses (option identifiers).`,
    },
  };
}

type Args = import('../../core/finding.ts').Args;
