import { expect, test } from 'vitest';
import type { TopicChange } from '../result.ts';
import { topic } from '../topics/network.fixture.ts';
import { pairsEn } from '../words/pairs-en.ts';
import { gapClosure } from './gap-closure.ts';

function change(member: string, baseline?: number, endline?: number, sign = 1): TopicChange {
  const ends = { ...(baseline === undefined ? {} : { baseline }), ...(endline === undefined ? {} : { endline }) };
  const gain = baseline === undefined || endline === undefined ? {} : { gain: sign * (endline - baseline) };
  return { member, topic: 'cbhi', basis: 'indicator', ...ends, ...gain, reasons: [] };
}

const closed = (mentor: readonly [number?, number?], mentee: readonly [number?, number?], direction: 'up' | 'down' = 'up') =>
  gapClosure(
    topic('cbhi', { direction }),
    change('mentor', ...mentor, direction === 'up' ? 1 : -1),
    change('mentee', ...mentee, direction === 'up' ? 1 : -1),
    pairsEn,
  );

test('90 − 60 = 30 becomes 92 − 77 = 15: half the gap is closed, all of it by the mentee', () => {
  expect(closed([90, 92], [60, 77])).toEqual({
    topic: 'cbhi',
    gapBefore: 30,
    gapAfter: 15,
    closure: 0.5,
    mentorGain: 2,
    menteeGain: 17,
    fromMentorFall: 0,
    mentorFell: false,
  });
});

test('lower is better: a mentor at 10 and a mentee at 30 that comes down to 15', () => {
  expect(closed([10, 10], [30, 15], 'down')).toMatchObject({ gapBefore: 20, gapAfter: 5, closure: 0.75, menteeGain: 15 });
});

// 30 becomes 15: the mentee gained 5, the mentor fell 10, so two thirds of the closing are the mentor's fall.
test('a mentor that fell while the mentee gained is told apart', () => {
  const gap = closed([90, 80], [60, 65]);
  expect(gap.fromMentorFall).toBeCloseTo(2 / 3, 12);
  expect(gap.mentorFell).toBe(false);
});

test('a mentor that fell is not progress of a mentee that stood still or fell less', () => {
  expect(closed([90, 75], [60, 60])).toMatchObject({ closure: 0.5, fromMentorFall: 1, mentorFell: true });
  expect(closed([90, 70], [60, 55])).toMatchObject({ closure: 0.5, fromMentorFall: 1, mentorFell: true });
  expect(closed([10, 25], [30, 30], 'down')).toMatchObject({ closure: 0.75, fromMentorFall: 1, mentorFell: true });
});

test('a gap that widened has nobody to thank', () => {
  const gap = closed([90, 95], [60, 62]);
  expect(gap).toMatchObject({ mentorFell: false });
  expect(gap.closure).toBeCloseTo(-0.1, 12);
  expect(gap.fromMentorFall).toBeUndefined();
  // The mentor fell by 2 and the mentee by 5: nothing closed.
  expect(closed([90, 88], [60, 55]).fromMentorFall).toBeUndefined();
});

test('no gap at the baseline, a missing end or two kinds of result: undefined, with the reason', () => {
  expect(closed([60, 70], [60, 65])).toMatchObject({ gapBefore: 0, gapAfter: 5, reason: pairsEn.noGap });
  expect(closed([50, 70], [60, 65]).closure).toBeUndefined();
  expect(closed([90, undefined], [60, 65])).toEqual({
    topic: 'cbhi',
    gapBefore: 30,
    menteeGain: 5,
    mentorFell: false,
    reason: pairsEn.gapUnknown,
  });
  const byScore = { ...change('mentor', 90, 92), basis: 'score' as const };
  expect(gapClosure(topic('cbhi'), byScore, change('mentee', 60, 70), pairsEn)).toMatchObject({ reason: pairsEn.twoBases });
});
