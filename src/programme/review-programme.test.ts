import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../core/user-error.ts';
import { activity, came, codes, day, input, leader, note, people, PROGRAMME } from './programme.fixture.ts';
import type { Seats } from './result.ts';
import { reviewProgramme } from './review-programme.ts';

function seatsOf({ planned, due, held, attended }: Seats): number[] {
  return [planned, due, held, attended];
}

describe('the programme of 42 leaders on 30 June 2026', () => {
  const result = reviewProgramme(input(PROGRAMME));
  const [retreats, rounds, sharing] = result.kinds;

  test('3 retreats, 7 rounds, 2 knowledge-sharing sessions', () => {
    expect(result.kinds.map(({ kind, activities }) => [kind, activities])).toEqual([
      ['retreat', { planned: 3, due: 2, held: 2 }],
      ['coaching-round', { planned: 7, due: 4, held: 5 }],
      ['knowledge-sharing', { planned: 2, due: 1, held: 1 }],
    ]);
  });

  test('3 × 42 seats at retreats: 84 were due and held, L41 and L42 missed the first one', () => {
    expect(seatsOf(retreats!)).toEqual([126, 84, 84, 82]);
    expect([retreats!.share, retreats!.dueShare]).toEqual([82 / 126, 82 / 84]);
  });

  test('7 × 42 = 294 leader-sessions: 42 + 41 + 42 + 42 + 10 held; L41 was absent from one of them', () => {
    expect(seatsOf(rounds!)).toEqual([294, 168, 177, 176]);
    // The ten of round 5, which is not due yet, are no part of what was attended of what was due.
    expect([rounds!.share, rounds!.dueShare]).toEqual([176 / 294, 166 / 168]);
  });

  test('people without names are numbers: 30 + 25 of 60', () => {
    expect(seatsOf(sharing!)).toEqual([120, 60, 60, 55]);
  });

  test('the pace: 117 sessions in 184 days, against 177 in 181 days', () => {
    expect(rounds!.pace).toEqual({
      left: 117,
      monthsLeft: 184 / 30.4375,
      neededPerMonth: expect.closeTo(19.35428, 5),
      heldPerMonth: expect.closeTo(29.76485, 5),
    });
  });

  test('activities say when they were held and who is missing; a round that runs misses nobody yet', () => {
    const found = new Map(result.activities.map((one) => [one.activity.code, one]));
    expect([found.get('R1')!.heldOn, found.get('R1')!.missing]).toEqual([['2026-01-20'], ['L41', 'L42']]);
    expect([found.get('R2')!.heldOn, found.get('R2')!.missing]).toEqual([['2026-06-16', '2026-06-17'], []]);
    expect([found.get('C2')!.missing, seatsOf(found.get('C2')!)]).toEqual([
      ['L41', 'L42'],
      [42, 42, 41, 40],
    ]);
    expect([found.get('C5')!.missing, seatsOf(found.get('C5')!)]).toEqual([[], [42, 0, 10, 10]]);
    expect([found.get('R3')!.missing, found.get('R3')!.heldOn]).toEqual([[], []]);
    expect(result.activities.map((one) => one.activity.code).slice(0, 3)).toEqual(['R1', 'C1', 'C2']);
  });

  test('a leader: 3 retreats and 7 rounds are 10 seats; an absence is held and not attended', () => {
    const found = new Map(result.leaders.map((one) => [one.leader.code, one]));
    expect(seatsOf(found.get('L01')!)).toEqual([10, 6, 7, 7]);
    expect([seatsOf(found.get('L41')!), found.get('L41')!.missedRounds]).toEqual([[10, 6, 6, 4], ['C2']]);
    // Nobody wrote L42 down: the retreat took place without it, the coaching session did not.
    expect([seatsOf(found.get('L42')!), found.get('L42')!.missedRounds]).toEqual([[10, 6, 5, 4], ['C2']]);
  });

  test('institutions hold their leaders’ seats', () => {
    expect(result.institutions.map((one) => [one.institution, one.leaders, ...seatsOf(one)])).toEqual([
      ['Ministry of Health', 14, 140, 84, 94, 94],
      ['Medical Store', 14, 140, 84, 84, 84],
      ['District hospitals', 14, 140, 84, 83, 80],
    ]);
  });

  test('what is dated later is left out and said', () => {
    expect(result.notChecked).toEqual([
      { about: 'the programme', what: 'participation', reason: '1 row is dated after 2026-06-30 and left out.' },
    ]);
  });
});

describe('the pace cannot be told', () => {
  const one = { activities: [activity({ expected: ['L01'] })] };
  test.each([
    [{ end: undefined }, 'The programme has no last day in deliver.yaml.'],
    [{ end: '2026-06-30' }, 'The programme has ended; seats that were planned and not held: 1.'],
    [{ start: '2026-07-01' }, 'The programme has not begun.'],
  ])('%o', (changes, reason) => {
    const { kinds, notChecked } = reviewProgramme(input({ ...one, ...changes } as Parameters<typeof input>[0]));
    expect([kinds[0]!.pace, kinds[0]!.paceReason]).toEqual([undefined, reason]);
    expect(notChecked).toContainEqual({ about: 'coaching rounds', what: 'pace', reason });
  });

  test('without a start it counts from the first activity: 28 days to 30 June from 3 June', () => {
    const held = { activities: [activity({ date: '2026-06-03' })], participations: came('C1', '2026-06-03', ['L01']) };
    const { start: _, ...rest } = input(held).tables;
    const { pace } = reviewProgramme(input({}, { tables: rest })).kinds[0]!;
    expect(pace).toMatchObject({ left: 0, neededPerMonth: 0, heldPerMonth: expect.closeTo(30.4375 / 28, 9) });
  });
});

describe('beside the plan', () => {
  const leaders = codes(1, 3).map((code) => leader(code));

  test('an activity that is not planned, a leader who is not expected, a second session, names where numbers count', () => {
    const result = reviewProgramme(
      input({
        leaders,
        activities: [
          activity({ expected: ['L01', 'L02'] }),
          activity({ code: 'K1', kind: 'knowledge-sharing', date: '2026-03-01', expected: 5 }),
        ],
        participations: [
          ...came('C1', '2026-02-10', ['L01', 'L03']),
          ...came('C1', '2026-02-12', ['L01']),
          ...came('X9', '2026-02-12', ['L01']),
          people('C1', '2026-02-10', 4),
          ...came('K1', '2026-03-01', ['L01', 'L02']),
          people('K1', '2026-03-01', 6),
        ],
      }),
    );
    expect(result.unplanned?.map(({ why, activity: code, leader: who, participants }) => [why, code, who ?? participants])).toEqual([
      ['not-expected', 'C1', 'L03'],
      ['unknown-activity', 'X9', 'L01'],
      ['unnamed', 'C1', 4],
      ['again', 'C1', 'L01'],
      ['beyond-plan', 'K1', 3],
    ]);
    expect(result.kinds.map(seatsOf)).toEqual([
      [2, 2, 1, 1],
      [5, 5, 5, 5],
    ]);
    expect(result.notChecked.map(({ reason }) => reason)).toEqual([
      '1 took part without being expected and stand in no count of seats: C1',
      '1 took part in what is not planned and stand in no count of seats: X9',
      '4 took part without a name where leaders are expected by name, and stand in no count of seats: C1',
      '1 further session with a leader in one coaching round, beside the plan: C1',
      '3 took part beyond the number that is planned: K1',
    ]);
  });

  test('absent first and there later is one session; two rows of one day are one session; absent strangers are nobody', () => {
    const result = reviewProgramme(
      input({
        leaders,
        activities: [activity({ expected: ['L01'] })],
        participations: [
          ...came('C1', '2026-02-10', ['L01'], { absent: true }),
          ...came('C1', '2026-02-17', ['L01', 'L01']),
          ...came('C1', '2026-02-17', ['L03'], { absent: true }),
        ],
      }),
    );
    expect(result.unplanned).toEqual([]);
    expect(seatsOf(result.kinds[0]!)).toEqual([1, 1, 1, 1]);
  });

  test('a seat of somebody who is no leader is left out with its place, and one who is named twice has one seat', () => {
    const result = reviewProgramme(input({ activities: [activity({ expected: ['L01', 'L99', 'L01'] })] }));
    expect(result.kinds[0]!.planned).toBe(1);
    expect(result.leftOut).toEqual([
      {
        at: { file: 'programme/activities.csv', line: 2 },
        message: 'Unexpected leader L99 expected at C1, expected a code of leaders.',
        fix: 'Add the leader or correct the activity; the seat is left out.',
      },
    ]);
  });
});

test('a round for a number of people holds as many seats as came', () => {
  const result = reviewProgramme(input({ activities: [activity({ expected: 8 })], participations: [people('C1', '2026-02-10', 3)] }));
  expect(seatsOf(result.kinds[0]!)).toEqual([8, 8, 3, 3]);
});

test('a retreat at which nobody is written down by name was held all the same', () => {
  const activities = [activity({ code: 'R1', kind: 'retreat', expected: ['L01'] })];
  const result = reviewProgramme(input({ activities, participations: [people('R1', '2026-02-01', 40)] }));
  expect(seatsOf(result.kinds[0]!)).toEqual([1, 1, 1, 0]);
});

test('a retreat held before its day: attended, and not due', () => {
  const activities = [activity({ code: 'R1', kind: 'retreat', date: '2026-07-10', expected: ['L01'] })];
  const [kind] = reviewProgramme(input({ activities, participations: came('R1', '2026-06-29', ['L01']) })).kinds;
  expect([seatsOf(kind!), kind!.share, kind!.dueShare]).toEqual([[1, 0, 1, 1], 1, undefined]);
});

test('no activities are said', () => {
  const result = reviewProgramme(input());
  expect([result.kinds, result.activities]).toEqual([[], []]);
  expect(result.notChecked).toEqual([{ about: 'the programme', what: 'activities', reason: 'No activity is planned.' }]);
  expect(seatsOf(result.leaders[0]!)).toEqual([0, 0, 0, 0]);
  expect(result.leaders[0]!.share).toBeUndefined();
});

test('a date that does not exist is refused with its place', () => {
  const wrong = (): unknown => reviewProgramme(input({ activities: [activity({ date: '2026-02-30' })] }));
  expect(wrong).toThrow(UserError);
});

test('a broken plan has no traction, and that is said', () => {
  const workspace = {
    language: 'en',
    brokenPlans: [{ priority: 'births', title: 'Births', at: { file: 'plans/births.yaml' }, reason: 'Unexpected date.' }],
  } as const;
  expect(reviewProgramme(input({}, { workspace })).notChecked).toContainEqual({
    about: 'Births',
    what: 'traction',
    reason: 'Unexpected date.',
  });
});

test('in French', () => {
  const result = reviewProgramme(
    input({ end: '2026-06-30', activities: [activity()] }, { workspace: { language: 'fr', brokenPlans: [] } }),
  );
  expect(result.kinds[0]!.paceReason).toBe('Le programme est terminé ; places prévues et non tenues : 1.');
});

test('seats of leaders add up to those of institutions and of kinds, and attended ≤ held ≤ planned', () => {
  const LEADERS = codes(1, 4);
  const KINDS = ['retreat', 'coaching-round', 'knowledge-sharing'] as const;
  const days = fc.constantFrom('2026-02-10', '2026-05-01', '2026-06-30', '2026-08-01');
  const plan = fc.record({ kind: fc.constantFrom(...KINDS), date: days, expected: fc.subarray(LEADERS) });
  const row = fc.record({ to: fc.integer({ min: 0, max: 4 }), who: fc.constantFrom(...LEADERS), date: days, absent: fc.boolean() });
  fc.assert(
    fc.property(fc.array(plan, { maxLength: 4 }), fc.array(row, { maxLength: 20 }), (plans, rows) => {
      const result = reviewProgramme(
        input({
          leaders: LEADERS.map((code, i) => leader(code, i < 2 ? 'Ministry' : 'Hospital')),
          activities: plans.map((one, i) => activity({ code: `A${i}`, ...one })),
          participations: rows.flatMap(({ to, who, date, absent }) => came(`A${to}`, date, [who], { absent })),
          notes: rows.map(({ to, who, date, absent }) =>
            note({ activity: `A${to}`, leader: who, date, step: 'do', ...(absent ? {} : { done: date }) }),
          ),
        }),
      );
      const sum = (parts: readonly Seats[]): number[] =>
        parts.reduce((all, one) => [...seatsOf(one), one.withStep, one.stepDone].map((n, i) => n + all[i]!), [0, 0, 0, 0, 0, 0]);
      const all = sum(result.kinds);
      expect(sum(result.leaders)).toEqual(all);
      expect(sum(result.institutions)).toEqual(all);
      expect(sum(result.activities)).toEqual(all);
      for (const one of [...result.leaders, ...result.activities]) {
        expect(one.attended).toBeLessThanOrEqual(one.held);
        expect(one.held).toBeLessThanOrEqual(one.planned);
        expect(one.stepDone).toBeLessThanOrEqual(one.withStep);
        expect(one.withStep).toBeLessThanOrEqual(one.attended);
        expect(one.dueShare ?? 0).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('a year later the programme is over', () => {
  const { kinds } = reviewProgramme(input(PROGRAMME, { today: day('2027-06-30') }));
  expect(kinds.map(({ due, planned }) => due === planned)).toEqual([true, true, true]);
  expect(kinds[1]!.held).toBe(178);
});
