import { expect, test } from 'vitest';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { wordsIn } from './words.ts';

/** Every sentence with different numbers put in, by its path. */
function sentences(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, said]): [string, string][] => {
    if (typeof said === 'object') return sentences(said, `${path}${key}.`);
    const given = Array.from({ length: typeof said === 'function' ? said.length : 0 }, (_, i) => i + 2);
    return [[path + key, typeof said === 'function' ? String(said(...given)) : String(said)]];
  });
}

test('both languages have the same sentences, and use all that is put in', () => {
  const [english, french] = [sentences(en), sentences(fr)];
  expect(french.map(([path]) => path)).toEqual(english.map(([path]) => path));
  const putIn = ([, said]: [string, string]) => (said.match(/\d+/g) ?? []).toSorted();
  expect(french.map(putIn)).toEqual(english.map(putIn));
});

test('only what is the same in both reads alike', () => {
  const french = new Map(sentences(fr));
  expect(sentences(en).filter(([path, said]) => french.get(path) === said).map(([path]) => path)).toEqual(['valueOf']); // prettier-ignore
});

test('each language knows itself', () => {
  expect([wordsIn('en').language, wordsIn('fr').language]).toEqual(['en', 'fr']);
});
