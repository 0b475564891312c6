import { expect, test } from 'vitest';
import { en } from './en.ts';
import { fr } from './fr.ts';

test('both languages have the same sentences, each ended with a point', () => {
  expect(Object.keys(fr)).toEqual(Object.keys(en));
  const say = (words: typeof en): string[] =>
    Object.values(words).map((word) => (typeof word === 'string' ? word : (word as (...args: unknown[]) => string)('x', 'y', 'z')));
  const [english, french] = [say(en), say(fr)];
  for (const [at, sentence] of english.entries()) {
    expect(french[at]).not.toContain('undefined');
    expect(french[at]!.endsWith('.')).toBe(sentence.endsWith('.'));
  }
});
