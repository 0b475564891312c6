import { expect, test } from 'vitest';
import { topicsEn } from './topics-en.ts';
import { topicsFr } from './topics-fr.ts';

test('both languages have the same sentences about topics, each ended with a point', () => {
  expect(Object.keys(topicsFr)).toEqual(Object.keys(topicsEn));
  const say = (words: typeof topicsEn): string[] =>
    Object.values(words).map((word) => (typeof word === 'string' ? word : (word as (...args: unknown[]) => string)(3, 3, 3, 3, 3)));
  const [english, french] = [say(topicsEn), say(topicsFr)];
  for (const [i, sentence] of english.entries()) {
    expect(french[i]).not.toContain('undefined');
    expect(french[i]?.endsWith('.')).toBe(sentence.endsWith('.'));
  }
});

test('counts of one are said as one', () => {
  expect(topicsEn.mentors(1)).toBe('1 member that only mentors on this topic is in neither group.');
  expect(topicsEn.mentors(2)).toBe('2 members that only mentor on this topic are in neither group.');
  expect(topicsFr.earlier(1)).toBe('1 membre dont la paire sur ce thème a pris fin avant le départ n’est dans aucun des deux groupes.');
  expect(topicsFr.points(0.4)).toBe('point');
  expect(topicsFr.points(5.4)).toBe('points');
});
