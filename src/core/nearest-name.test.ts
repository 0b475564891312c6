import { expect, test } from 'vitest';
import { nearestName } from './nearest-name.ts';

test.each([
  ['KLG', ['KGL', 'GSB'], 'KGL'],
  ['nmae', ['version', 'name'], 'name'],
  ['Code du Parent', ['code_du_parent'], 'code_du_parent'],
  ['dwn', ['up', 'down'], 'down'],
  ['EQUATEURS', ['KINSHASA', 'EQUATEUR'], 'EQUATEUR'],
  ['monthly', ['flow', 'stock'], undefined],
  ['ab', ['cd'], undefined],
  ['', ['a'], undefined],
])('%s among %j is %s', (name, known, nearest) => {
  expect(nearestName(name, known)).toBe(nearest);
});
