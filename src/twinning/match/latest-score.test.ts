import { expect, test } from 'vitest';
import type { MemberScore } from '../../core/twinning.ts';
import { latestScore } from './latest-score.ts';
import { matchInput, member } from './match.fixture.ts';

function latest(...scores: Partial<MemberScore>[]): ReturnType<typeof latestScore> {
  const at = { file: 'twinning/scores.csv' };
  const rows = scores.map((score): MemberScore => ({ member: 'Kaya', topic: 'CBHI', round: 1, score: 0, at, ...score }));
  return latestScore(matchInput({ members: [member('Kaya')], network: { scores: rows } }), 'Kaya', 'CBHI');
}

test('the highest round by as-of', () => {
  expect(latest({ round: 2, score: 60 }, { round: 1, score: 50 })).toEqual({ value: 60 });
  expect(latest({ round: 2, score: 60, date: '2023-07-01' }, { round: 1, score: 50, date: '2023-06-30' })).toEqual({ value: 50 });
  expect(latest({ score: 0 })).toEqual({ value: 0 });
});

test('none, or different ones of one round', () => {
  expect(latest()).toEqual({ reason: 'it has no score by as-of' });
  expect(latest({ topic: 'ANC' }, { member: 'Huye' })).toEqual({ reason: 'it has no score by as-of' });
  expect(latest({ score: 50 }, { score: 60 })).toEqual({ reason: 'there are different scores of round 1' });
  expect(latest({ score: 50 }, { score: 50 })).toEqual({ value: 50 });
});
