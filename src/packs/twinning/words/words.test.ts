import { expect, test } from 'vitest';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { twinningWordsIn } from './words.ts';

/** Spelt alike in both languages. */
const ALIKE = new Set(['Score', 'Province', 'p', 'V', 'Distance', 'Performance', 'Mentor', 'score']);

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
  expect([twinningWordsIn('en'), twinningWordsIn('fr')]).toEqual([en, fr]);
  for (const [path, word] of leaves(en)) {
    const other = french.get(path);
    expect(typeof other, path).toBe(typeof word);
    if (typeof word !== 'string') continue;
    expect(other, path).not.toBe('');
    if (!ALIKE.has(word)) expect(other, path).not.toBe(word);
  }
});

test('one and many', () => {
  expect([en.needHelp(1, 'A'), en.needHelp(2, 'A, B'), fr.needHelp(1, 'A')]).toEqual([
    '1 partnership needs help: A',
    '2 partnerships need help: A, B',
    '1 jumelage a besoin d’aide : A',
  ]);
  expect([en.met(4, 4), fr.met(4, 4)]).toEqual([
    'All 4 running partnerships have met',
    'Dans les 4 jumelages en cours, les deux membres se sont rencontrés',
  ]);
  expect([en.met(1, 1), en.met(3, 4)]).toEqual(['1 of 1 running partnership has met', '3 of 4 running partnerships have met']);
});
