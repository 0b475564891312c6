import { expect, test } from 'vitest';
import { freeTexts } from './free-texts.ts';
import { BEFORE, question, response } from './survey.fixture.ts';

const WHY = question('why', '', { kind: 'text' });

function texts(...given: readonly (readonly [string, string])[]): ReturnType<typeof freeTexts> {
  return freeTexts([WHY], [BEFORE], given.map(([who, text]) => response(who, 'A', {}, { texts: new Map([['why', text]]) }))); // prettier-ignore
}

test('four people’s words are hidden, and so are five texts of four people', () => {
  const hidden = [{ question: 'why', round: 'before', texts: [], hidden: 'few' }];
  expect(texts(['a', '1'], ['b', '2'], ['c', '3'], ['d', '4'])).toEqual(hidden);
  expect(texts(['a', '1'], ['b', '2'], ['c', '3'], ['d', '4'], ['d', '5'])).toEqual(hidden);
});

test('five people’s are shown in the order of the texts; empty ones are none', () => {
  expect(texts(['a', 'e'], ['b', 'd'], ['c', ' c '], ['d', 'b'], ['e', 'a'], ['f', ' '])).toEqual([
    { question: 'why', round: 'before', texts: ['a', 'b', 'c', 'd', 'e'] },
  ]);
  expect(texts(['f', ' '])).toEqual([]);
});
