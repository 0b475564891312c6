import { expect, test } from 'vitest';
import { pairsEn } from './pairs-en.ts';
import { pairsFr } from './pairs-fr.ts';

/** Every sentence with the same words put in, by its path. */
function sentences(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, said]): [string, string][] => {
    if (typeof said === 'object') return sentences(said, `${path}${key}.`);
    return [
      [path + key, typeof said === 'function' ? String(said(...Array.from({ length: said.length }, (_, i) => i + 1))) : String(said)],
    ];
  });
}

test('both languages have the same sentences, and use all that is put in', () => {
  const [english, french] = [sentences(pairsEn), sentences(pairsFr)];
  expect(french.map(([path]) => path)).toEqual(english.map(([path]) => path));
  const putIn = ([, said]: [string, string]) => (said.match(/\d+/g) ?? []).toSorted();
  expect(french.map(putIn)).toEqual(english.map(putIn));
});

test('only a word that is the same in both reads alike', () => {
  const french = new Map(sentences(pairsFr));
  expect(sentences(pairsEn).filter(([path, said]) => french.get(path) === said).map(([path]) => path)).toEqual(['parts.dose', 'dose', 'part']); // prettier-ignore
});
