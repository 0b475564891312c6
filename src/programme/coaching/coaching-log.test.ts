import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { programmeFacts } from '../facts.ts';
import { activity, came, codes, day, input, leader, note, TODAY } from '../programme.fixture.ts';
import { reviewProgramme } from '../review-programme.ts';
import { coachingLog } from './coaching-log.ts';
import { splitLog } from './public-notes.ts';

describe('the state of an agreed step on 30 June 2026', () => {
  test.each([
    ['no step', {}, 'no-step'],
    ['due before', { step: 'call', due: '2026-06-29' }, 'late'],
    ['due today', { step: 'call', due: '2026-06-30' }, 'open'],
    ['without a due date', { step: 'call' }, 'open'],
    ['done late is done', { step: 'call', due: '2026-03-01', done: '2026-05-01' }, 'done'],
    ['done only in July', { step: 'call', due: '2026-06-01', done: '2026-07-01' }, 'late'],
  ])('%s', (_, changes, state) => {
    const { notes } = splitLog([note(changes)], TODAY);
    expect(coachingLog(notes, TODAY)[0]!.state).toBe(state);
  });
});

describe('sessions with a step', () => {
  const leaders = codes(1, 4).map((code) => leader(code));
  const activities = [activity({ expected: codes(1, 4) }), activity({ code: 'R1', kind: 'retreat', expected: ['L01'] })];
  const participations = [
    ...came('C1', '2026-02-10', codes(1, 3)),
    ...came('C1', '2026-02-10', ['L04'], { absent: true }),
    ...came('R1', '2026-02-01', ['L01']),
  ];

  test('count where the leader came and a step is written down; done where every one is', () => {
    const notes = [
      note({ leader: 'L01', step: 'a', done: '2026-03-01' }),
      note({ leader: 'L01', step: 'b' }),
      note({ leader: 'L02', step: 'c', done: '2026-03-01' }),
      note({ leader: 'L03', challenge: 'no step yet' }),
      note({ leader: 'L04', step: 'was absent', done: '2026-03-01' }),
      note({ activity: 'R1', leader: 'L01', step: 'a retreat is no coaching session' }),
      note({ leader: 'L03', date: '2026-07-01', step: 'later' }),
    ];
    const result = reviewProgramme(input({ leaders, activities, participations, notes }));
    const rounds = result.kinds.find(({ kind }) => kind === 'coaching-round')!;
    expect([rounds.withStep, rounds.stepDone]).toEqual([2, 1]);
    expect(result.leaders.map(({ withStep, stepDone }) => [withStep, stepDone])).toEqual([
      [1, 0],
      [1, 1],
      [0, 0],
      [0, 0],
    ]);
    expect(result.notChecked.map(({ reason }) => reason)).toEqual([
      '1 row is dated after 2026-06-30 and left out.',
      '1 line speaks of a session to which nobody wrote down that the leader came.',
    ]);
  });
});

describe('a private line', () => {
  const SECRET = ['quarrel with the minister', 'see the ombudsman', 'L02'] as const;
  const base = {
    leaders: codes(1, 3).map((code) => leader(code)),
    activities: [activity({ expected: codes(1, 3) })],
    participations: came('C1', '2026-02-10', codes(1, 3)),
  };
  const open = [
    note({ leader: 'L01', step: 'call', priority: 'nurses' }),
    note({ leader: 'L03', at: { file: 'programme/coaching.csv', line: 4 } }),
  ];
  const hidden = note({
    leader: SECRET[2],
    challenge: SECRET[0],
    step: SECRET[1],
    done: '2026-03-01',
    priority: 'nurses',
    private: true,
    at: { file: 'programme/coaching.csv', line: 3 },
  });

  test('is counted, and nothing else in the result or the JSON differs from one without it', () => {
    const without = reviewProgramme(input({ ...base, notes: open }));
    const withIt = reviewProgramme(input({ ...base, notes: [open[0]!, hidden, open[1]!] }));
    expect([without.privateLines, withIt.privateLines]).toEqual([0, 1]);
    expect({ ...withIt, privateLines: 0 }).toEqual(without);
    const json = JSON.stringify(programmeFacts(withIt, []));
    expect(json.replace('"privateLines":1', '"privateLines":0')).toBe(JSON.stringify(programmeFacts(without, [])));
    for (const secret of SECRET.slice(0, 2)) expect(json).not.toContain(secret);
    expect(JSON.stringify(withIt.log)).not.toContain('L02');
  });

  test('leaves no gap in line numbers that would point to it', () => {
    const { log } = reviewProgramme(input({ ...base, notes: [open[0]!, hidden, open[1]!] }));
    expect(log.map(({ at }) => at)).toEqual([{ file: 'programme/coaching.csv' }, { file: 'programme/coaching.csv' }]);
  });

  test('whatever it says, wherever it stands, of whatever day: only the count differs', () => {
    const some = fc.record({
      activity: fc.constantFrom('C1', 'X9'),
      leader: fc.constantFrom('L01', 'L02', 'L03', 'L99'),
      date: fc.constantFrom('2026-02-10', '2026-07-10'),
      step: fc.constantFrom('secret step', undefined),
      done: fc.constantFrom('2026-03-01', undefined),
      priority: fc.constantFrom('nurses', undefined),
    });
    const without = reviewProgramme(input({ ...base, notes: open }));
    fc.assert(
      fc.property(fc.array(some, { maxLength: 5 }), fc.boolean(), (lines, first) => {
        const secrets = lines.map(({ step, done, priority, ...line }) =>
          note({
            ...line,
            private: true,
            ...(step === undefined ? {} : { step }),
            ...(done === undefined ? {} : { done }),
            ...(priority === undefined ? {} : { priority }),
          }),
        );
        const result = reviewProgramme(input({ ...base, notes: first ? [...secrets, ...open] : [...open, ...secrets] }));
        expect({ ...result, privateLines: 0 }).toEqual(without);
        expect(result.privateLines).toBe(lines.filter(({ date }) => date <= '2026-06-30').length);
      }),
    );
  });

  test('is not counted before its day', () => {
    expect(splitLog([hidden], day('2026-02-09')).privateLines).toBe(0);
  });
});
