import { expect, test } from 'vitest';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { retreatWordsIn } from './words.ts';

/** Spelt alike in both languages. */
const ALIKE: ReadonlySet<string> = new Set(['Institution']);

type Tree = { readonly [key: string]: unknown };

function leaves(tree: Tree, path = ''): (readonly [path: string, value: unknown])[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof value === 'object' && value !== null ? leaves(value as Tree, here) : [[here, value] as const];
  });
}

test('both languages have the same words, none empty, none left in English', () => {
  const french = new Map(leaves(fr));
  expect([...french.keys()].sort()).toEqual(
    leaves(en)
      .map(([path]) => path)
      .sort(),
  );
  expect([retreatWordsIn('en'), retreatWordsIn('fr')]).toEqual([en, fr]);
  for (const [path, word] of leaves(en)) {
    const other = french.get(path);
    expect(typeof other, path).toBe(typeof word);
    if (typeof word !== 'string') continue;
    expect(other, path).not.toBe('');
    if (!ALIKE.has(word)) expect(other, path).not.toBe(word);
  }
});
