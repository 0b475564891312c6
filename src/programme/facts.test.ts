import { expect, test } from 'vitest';
import { programmeFacts } from './facts.ts';
import { activity, came, input, note, people, PROGRAMME } from './programme.fixture.ts';
import { reviewProgramme } from './review-programme.ts';

test('deliver.programme/1 of a small programme', () => {
  const result = reviewProgramme(
    input({
      activities: [activity({ until: '2026-02-28' }), activity({ code: 'K1', kind: 'knowledge-sharing', date: '2026-10-01', expected: 3 })],
      participations: [...came('C1', '2026-02-10', ['L01']), people('X9', '2026-02-11', 2)],
      notes: [note({ step: 'call the store', due: '2026-03-01' })],
      leftOut: [{ at: { file: 'programme/leaders.csv', line: 9 }, message: 'Unexpected gap.', fix: 'Fill it.' }],
    }),
  );
  const seats = { planned: 1, due: 1, held: 1, attended: 1, withStep: 1, stepDone: 0, share: 1, dueShare: 1 };
  const none = { planned: 3, due: 0, held: 0, attended: 0, withStep: 0, stepDone: 0, share: 0, dueShare: null };
  expect(
    programmeFacts(result, [
      { file: 'b', sha256: '2' },
      { file: 'a', sha256: '1' },
    ]),
  ).toEqual({
    schema: 'deliver.programme/1',
    today: '2026-06-30',
    kinds: [
      {
        kind: 'coaching-round',
        activities: { planned: 1, due: 1, held: 1 },
        seats,
        pace: { left: 0, monthsLeft: 6.04517453799, neededPerMonth: 0, heldPerMonth: 0.168162983425 },
        paceReason: null,
      },
      {
        kind: 'knowledge-sharing',
        activities: { planned: 1, due: 0, held: 0 },
        seats: none,
        pace: { left: 3, monthsLeft: 6.04517453799, neededPerMonth: 0.496263586957, heldPerMonth: 0 },
        paceReason: null,
      },
    ],
    activities: [
      {
        activity: 'C1',
        kind: 'coaching-round',
        title: null,
        date: '2026-02-01',
        until: '2026-02-28',
        heldOn: ['2026-02-10'],
        missing: [],
        seats,
      },
      { activity: 'K1', kind: 'knowledge-sharing', title: null, date: '2026-10-01', until: null, heldOn: [], missing: [], seats: none },
    ],
    leaders: [
      {
        leader: 'L01',
        name: 'Leader L01',
        role: null,
        institution: 'Ministry of Health',
        team: null,
        priorities: [],
        missedRounds: [],
        seats,
      },
    ],
    institutions: [{ institution: 'Ministry of Health', leaders: 1, seats }],
    traction: [],
    log: [
      {
        activity: 'C1',
        leader: 'L01',
        date: '2026-02-10',
        priority: null,
        challenge: null,
        step: 'call the store',
        due: '2026-03-01',
        done: null,
        state: 'late',
      },
    ],
    privateLines: 0,
    unplanned: [
      {
        why: 'unknown-activity',
        activity: 'X9',
        date: '2026-02-11',
        leader: null,
        participants: 2,
        at: { file: 'programme/participation.csv' },
      },
    ],
    notChecked: [
      {
        about: 'the programme',
        what: 'participation',
        reason: '2 took part in what is not planned and stand in no count of seats: X9',
      },
    ],
    leftOut: [{ at: { file: 'programme/leaders.csv', line: 9 }, message: 'Unexpected gap.', fix: 'Fill it.' }],
    inputs: [
      { file: 'a', sha256: '1' },
      { file: 'b', sha256: '2' },
    ],
  });
});

test('the same input gives the same bytes', () => {
  const once = () => JSON.stringify(programmeFacts(reviewProgramme(input(PROGRAMME)), []));
  expect(once()).toBe(once());
  expect(JSON.parse(once()).schema).toBe('deliver.programme/1');
});
