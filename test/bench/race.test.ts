import { expect, test } from 'vitest';
import { mustFind } from './found.ts';
import { race, type Contender } from './race.ts';
import { raceTable } from './race-table.ts';

function says(name: string, output: string): Contender {
  const args = ['-e', `console.log(${JSON.stringify(output)}); require('fs').writeSync(3, '2048 0.5')`];
  return { name, command: process.execPath, args, check: mustFind(name, { cells: 4, sum: 10 }) };
}

const ABSENT = { name: 'other', absent: 'not installed (no Python here has it)' };

test('each contender runs once a round, in a process whose peak memory is known', () => {
  const [first, absent, second] = race([says('a', '{"cells":4,"sum":10}'), ABSENT, says('b', '{"cells":4,"sum":10.000000001}')], 2, '.');
  expect(first).toMatchObject({ name: 'a', megabytes: [2, 2], cpuSeconds: [0.5, 0.5] });
  expect(second).toMatchObject({ name: 'b', seconds: [expect.any(Number), expect.any(Number)] });
  expect(absent).toBe(ABSENT);
});

test.each(['{"cells":3,"sum":10}', '{"cells":4,"sum":10.1}'])('a contender that finds %s stops the bench', (output) => {
  expect(() => race([says('a', output)], 1, '.')).toThrow(/^a found .* expected 4 with 10$/);
});

test('a contender that fails stops the bench with what it said', () => {
  const contender = { ...says('a', ''), args: ['-e', 'console.error("no such file"); process.exitCode = 3'] };
  expect(() => race([contender], 1, '.')).toThrow(/ended with 3: no such file/);
});

test('the table gives the median of the ratios within rounds, and says what is not installed', () => {
  const laps = [
    { name: 'ours', seconds: [1, 2, 4], megabytes: [50, 60, 70], cpuSeconds: [1, 3, 5] },
    { name: 'theirs', seconds: [2, 6, 4], megabytes: [], cpuSeconds: [] },
    ABSENT,
  ];
  expect(raceTable('Race', laps)).toBe(
    [
      'Race',
      '                                  seconds  ratio      from – to  peak MB   cpu s',
      '  ours                               2.00   1.00    1.00 – 4.00       60    3.00',
      '  theirs                             4.00   2.00    2.00 – 6.00',
      '  other                           not installed (no Python here has it)',
    ].join('\n'),
  );
});
