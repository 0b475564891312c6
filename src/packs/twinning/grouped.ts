/** Names under what is said of all of them, so that nothing is said twice. */
import type { TwinningContext } from './context.ts';

/** @returns `Kicukiro, Gasabo: what is said of both`, in the order of the first name of each */
export function grouped(said: readonly (readonly [name: string, text: string])[], { words }: Pick<TwinningContext, 'words'>): string[] {
  const names = new Map<string, Set<string>>();
  for (const [name, text] of said) names.set(text, (names.get(text) ?? new Set()).add(name));
  return [...names].map(([text, those]) => words.about([...those].join(', '), text));
}
