import { expect, test } from 'vitest';
import { dayFromIso } from '../../core/period/index.ts';
import type { TopicChange } from '../result.ts';
import { network, pair } from '../topics/network.fixture.ts';
import { actionCompletion, milestoneResult } from './action-milestones.ts';
import { heldEvents } from './held-events.ts';
import { jointSessions } from './joint-sessions.ts';
import { outcomeShare } from './outcome.ts';
import { pairsShared, phaseOf, timeOf } from './pair-time.ts';
import { attended, event, milestone } from './pairs.fixture.ts';
import { reciprocity } from './reciprocity.ts';

const DAY = dayFromIso('2023-06-30')!;
const P1 = pair('P1', 'Kaya', 'Huye', []);

test('milestones stand done, done late, due or late; what was done after the day is not done', () => {
  const states = [
    milestone('2023-01-31', '2023-01-31'),
    milestone('2023-01-31', '2023-02-01'),
    milestone('2023-06-30'),
    milestone('2023-06-29'),
    milestone('2023-06-29', '2023-07-01'),
    milestone('2023-12-31', '2023-05-01'),
  ].map((one) => milestoneResult(one, DAY));
  expect(states.map(({ state }) => state)).toEqual(['done', 'done-late', 'due', 'late', 'late', 'done']);
  // Fell due: the first two, done, and the two late ones. The last was done ahead of its date and counts neither way.
  expect(actionCompletion(states, DAY)).toBe(0.5);
});

test('nothing due yet is neither 0 nor 1', () => {
  const ahead = [milestone('2023-12-31'), milestone('2023-12-31', '2023-01-01'), milestone('2023-06-30')];
  expect(actionCompletion(ahead.map((one) => milestoneResult(one, DAY)), DAY)).toBeUndefined(); // prettier-ignore
  expect(actionCompletion([], DAY)).toBeUndefined();
  expect(() => milestoneResult(milestone('2023-02-30'), DAY)).toThrow('Unexpected date 2023-02-30, expected a date like 2026-06-30.');
});

test('a pair is before its start, running or ended; its days are inclusive', () => {
  const time = timeOf(pair('P1', 'a', 'b', [], { start: '2023-01-01', end: '2023-06-30' }));
  expect([time.start - 1, time.start, time.end, time.end + 1].map((day) => phaseOf(time, day))).toEqual([
    'before-start',
    'running',
    'running',
    'ended',
  ]);
});

test('a member in two pairs at one time: one shared day is enough, one ahead of the day is none', () => {
  const own = pair('P1', 'Kaya', 'Huye', [], { start: '2022-01-01', end: '2022-12-31' });
  const others = [
    pair('P5', 'Huye', 'Muhanga', [], { start: '2022-12-31' }),
    pair('P4', 'Gasabo', 'Kaya', [], { start: '2021-01-01', end: '2021-12-31' }),
    pair('P3', 'Gasabo', 'Muhanga', []),
    pair('P2', 'Kaya', 'Huye', [], { kind: 'mentoring' }),
  ];
  expect(pairsShared(own, [own, ...others], DAY).map(({ code }) => code)).toEqual(['P2', 'P5']);
  expect(pairsShared(own, [own, ...others], dayFromIso('2022-12-30')!).map(({ code }) => code)).toEqual(['P2']);
});

function joint(events: Parameters<typeof network>[0]) {
  return jointSessions(P1, heldEvents(network(events), DAY), () => true);
}

test('sessions together: those of the pair, and those without a pair for which both are written down', () => {
  const sessions = joint({
    events: [
      event('c1', 'coaching-virtual', '2022-01-01', { pair: 'P1' }),
      event('c2', 'coaching-virtual', '2022-02-01', { pair: 'P1' }),
      event('c3', 'coaching-virtual', '2022-03-01', { pair: 'P2' }),
      event('c4', 'coaching-virtual', '2022-04-01'),
      event('c5', 'coaching-virtual', '2022-05-01', { pair: 'P1' }),
      event('w1', 'learning-workshop', '2022-05-01'),
      event('v1', 'exchange-visit', '2022-06-01', { pair: 'P1', host: 'Kaya' }),
      event('v2', 'exchange-visit', '2022-07-01', { pair: 'P1', host: 'Huye' }),
    ],
    attendance: [
      attended('c1', 'Kaya'),
      attended('c1', 'Huye', 2),
      attended('c2', 'Kaya'),
      attended('c3', 'Kaya'),
      attended('c3', 'Huye'),
      attended('c4', 'Kaya'),
      attended('w1', 'Kaya'),
      attended('w1', 'Huye'),
      attended('v1', 'Huye', 4),
      attended('v2', 'Kaya', 0),
    ],
  });
  // Held: c1, c2, c5, v1, v2. Both: c1, and v1, where Kaya is host. c5: nobody wrote down who came. v2: the guest did not come.
  expect(sessions).toEqual({ held: 5, both: 2, known: 4, hosted: [1, 0] });
  expect(reciprocity(sessions)).toBe(0.5);
});

test('reciprocity: presence and balance of visits, the mean of what can be told', () => {
  const of = (both: number, known: number, hosted: [number, number]) => reciprocity({ held: known, both, known, hosted });
  expect(of(3, 4, [2, 1])).toBe((0.75 + 1) / 2);
  expect(of(3, 4, [3, 1])).toBe((0.75 + 0.5) / 2);
  expect(of(4, 4, [2, 0])).toBe(0.5);
  expect(of(3, 4, [1, 0])).toBe(0.75);
  expect(of(0, 0, [1, 1])).toBe(1);
  expect(of(0, 0, [1, 0])).toBeUndefined();
  expect(of(0, 3, [0, 0])).toBe(0);
});

function told(member: string, topic: string, ofPlanned?: number): TopicChange {
  return { member, topic, basis: 'indicator', reasons: [], ...(ofPlanned === undefined ? {} : { ofPlanned }) };
}

test('outcome: the mentee alone, held within 0 and 1, the mean of topics that have it', () => {
  const mentoring = pair('P1', 'Kaya', 'Huye', ['a', 'b', 'c'], { kind: 'mentoring' });
  const changes = [told('Kaya', 'a', 9), told('Huye', 'a', 0.5), told('Huye', 'b', 1.7), told('Huye', 'c')];
  expect(outcomeShare(mentoring, changes)).toBe(0.75);
  expect(outcomeShare(mentoring, [told('Kaya', 'a', 1), told('Huye', 'a')])).toBeUndefined();
  expect(outcomeShare(mentoring, [told('Huye', 'a', -2)])).toBe(0);
});

// Topic a: mean of 0.2 and 0.6 = 0.4; topic b: 1 of one peer. Topics weigh the same: 0.7.
test('outcome of peers: both learn, each topic weighs the same', () => {
  expect(outcomeShare(P1, [told('Kaya', 'a', 0.2), told('Huye', 'a', 0.6), told('Kaya', 'b', 1), told('Huye', 'b')])).toBeCloseTo(0.7, 12);
});
