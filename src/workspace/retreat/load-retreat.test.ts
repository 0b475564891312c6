import { describe, expect, test } from 'vitest';
import { remarkLines, workspaceWith } from '../../../test/programme-tables.ts';
import type { Leader } from '../../core/programme.ts';
import { demoLeaders } from '../../demo/programme-files.ts';
import { retreatFile } from '../../demo/retreat-file.ts';
import { loadRetreat } from './load-retreat.ts';

const leadersOf = (count: number): Leader[] =>
  Array.from({ length: count }, (_, index) => ({
    code: `L${index + 1}`,
    name: `Name ${index + 1}`,
    institution: 'M',
    priorities: [],
    at: { file: '' },
  }));

const GOOD: Readonly<Record<string, string>> = {
  retreat: 'r1',
  title: 'One',
  days: '[2026-07-15, 2026-07-16]',
  participants: 'all',
  groups: '2',
  agenda: `
  - { day: 1, start: 08:30, end: 10:00, items: [{ minutes: 60, title: A, kind: plenary }, { minutes: 30, title: B, kind: break }] }
  - { day: 2, start: 9h00, items: [{ minutes: 45, title: C, kind: exercise, exercise: root-cause }, { at: 09:45, minutes: 15, title: D, kind: group, priority: births }] }`,
};

async function load(
  keys: Readonly<Record<string, string | undefined>>,
  code?: string,
  today?: string,
  more: Readonly<Record<string, string>> = {},
) {
  const text = Object.entries({ ...GOOD, ...keys })
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}\n`]))
    .join('');
  const { folder, workspace } = await workspaceWith({ 'retreats/r1.yaml': text, ...more });
  return loadRetreat(folder, workspace, leadersOf(8), code, today);
}
const failure = async (work: Promise<unknown>) => ((await work.catch((error: unknown) => error)) as { line: string }).line;
const day1 = (items: string, end = ', end: 10:00') =>
  `\n  - { day: 1, start: 08:30${end}, items: [${items}] }\n  - { day: 2, start: 09:00, items: [{ minutes: 5, title: Z, kind: break }] }`;

describe('an agenda', () => {
  test('is read with its times run on', async () => {
    const { retreat, remarks } = await load({});
    expect(remarks).toEqual([]);
    expect(retreat).toMatchObject({
      code: 'r1',
      days: ['2026-07-15', '2026-07-16'],
      participants: ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8'],
      groups: 2,
      exercises: ['root-cause'],
      at: { file: 'retreats/r1.yaml', line: 1 },
    });
    expect([...retreat.priorities].sort()).toEqual(['births', 'medicines', 'nurses']);
    expect(retreat.items.map(({ day, start, end, title }) => [day, start, end, title])).toEqual([
      [1, 510, 570, 'A'],
      [1, 570, 600, 'B'],
      [2, 540, 585, 'C'],
      [2, 585, 600, 'D'],
    ]);
    expect(retreat.items[3]).toMatchObject({ priority: 'births', kind: 'group' });
  });

  test('of the demo adds up to the minute', async () => {
    const { path, bytes } = retreatFile(demoLeaders(1));
    const plans = Object.fromEntries(
      ['medicine-stockouts', 'nurses-in-district-hospitals'].map((id) => [`plans/${id}.yaml`, `priority: ${id}\n`]),
    );
    const { folder, workspace } = await workspaceWith({ [path]: bytes, ...plans });
    const leaders = demoLeaders(1).map((one) => ({ ...one, at: { file: '' } }));
    const { retreat, remarks } = await loadRetreat(folder, workspace, leaders);
    expect(remarks).toEqual([]);
    expect(retreat).toMatchObject({ code: 'retreat-3', groups: 6, guests: [{ name: 'Minister of State', role: 'Chair' }] });
    expect(retreat.participants).toHaveLength(42);
    expect(retreat.together).toHaveLength(2);
    expect(retreat.exercises).toHaveLength(5);
    expect(retreat.items.findLast(({ day }) => day === 1)?.end).toBe(17 * 60);
  });

  test('takes names, guests, wishes and a usual number of groups', async () => {
    const { retreat } = await load({
      participants: '[Name 1, L2, L3]',
      groups: undefined,
      guests: '[{ name: Eva, institution: X }]',
      together: '[[L1, L2]]',
      priorities: '[Skilled births]',
      exercises: '[commitments]',
    });
    expect(retreat).toMatchObject({
      participants: ['L1', 'L2', 'L3'],
      groups: 1,
      together: [['L1', 'L2']],
      priorities: ['births'],
      exercises: ['commitments', 'root-cause'],
    });
    expect(retreat.guests).toEqual([{ name: 'Eva', institution: 'X' }]);
  });
});

describe('what does not hold', () => {
  test.each([
    [
      { agenda: day1('{ minutes: 60, title: A, kind: plenary }, { at: 09:10, minutes: 50, title: B, kind: break }') },
      'Unexpected start of "B" at 09:10, expected 09:30 or later: it overlaps what is before it by 20 minutes. Shorten what is before by 20 minutes, or begin later.',
    ],
    [
      { agenda: day1('{ minutes: 120, title: A, kind: plenary }') },
      'Unexpected end of day 1 at 10:30, expected 10:00 at the latest: it runs over by 30 minutes. Shorten its items by 30 minutes, or move the end.',
    ],
    [
      { agenda: day1('{ minutes: 1000, title: A, kind: plenary }', '') },
      'Unexpected end of day 1 at 70 minutes past midnight, expected 24:00 at the latest: it runs over by 70 minutes.',
    ],
    [
      { agenda: day1('{ minutes: 0, title: A, kind: plenary }') },
      'Unexpected minutes "0", expected a whole number from 1 to 1440. Correct the number.',
    ],
    [{ agenda: day1('{ minutes: -30, title: A, kind: plenary }') }, 'Unexpected minutes "-30"'],
    [
      { agenda: day1('{ minutes: 90, title: A, kind: plenery }') },
      'Unexpected kind "plenery", expected one of "plenary", "group", "break", "exercise". Write "plenary" (the nearest).',
    ],
    [
      { agenda: day1('{ minutes: 90, title: A, kind: group, priority: birth }') },
      'Unexpected priority "birth", expected one with a plan ("births", "medicines", "nurses"). Write "births" (the nearest), or add a plan for it.',
    ],
    [
      { agenda: day1('{ minutes: 90, title: A, kind: group, exercise: root-causes }') },
      'Unexpected exercise "root-causes", expected one of',
    ],
    [
      { agenda: day1('{ at: 25:00, minutes: 90, title: A, kind: group }') },
      'Unexpected at "25:00", expected a time of the day such as 08:30. Write hours:minutes.',
    ],
    [{ agenda: day1('') }, 'Unexpected day 1 without items, expected at least one. Add an item.'],
    [{ agenda: day1('{ title: A, kind: group }') }, 'Unexpected gap: no "minutes", expected a number of minutes. Add "minutes: …".'],
    [{ agenda: day1('{ minutes: 90, title: A, kind: group, note: x }') }, 'Unexpected key "note"'],
    [{ days: '[2026-07-15]' }, 'Unexpected day 2 in the agenda, expected 1, the only day. Correct the number, or add the date under days.'],
    [{ days: '[2026-07-16, 2026-07-15]' }, 'Unexpected day 2026-07-15 after 2026-07-16, expected a later day. Order the days, each once.'],
    [{ days: '[2026-07-32, 2026-07-15]' }, 'Unexpected day "2026-07-32", expected a date that exists'],
    [{ days: '[]' }, 'Unexpected retreat without days, expected at least one.'],
    [
      { agenda: `${GOOD['agenda']}\n  - { day: 1, start: 08:30, items: [{ minutes: 5, title: Z, kind: break }] }` },
      'Unexpected second agenda of day 1, expected one.',
    ],
    [
      { participants: '[L1, L99]', groups: '1' },
      'Unexpected participant "L99", expected the code of a leader, or a name that only one has, in the table of leaders.',
    ],
    [{ participants: '[L1, Nam 2]', groups: '1' }, 'Write "L2" (the nearest), or write a guest under guests.'],
    [{ participants: 'some' }, 'Unexpected participants "some", expected "all" or a list of codes of leaders.'],
    [{ groups: '9' }, 'Unexpected 9 groups for 8 participants, expected at most 8.'],
    [{ groups: '0' }, 'Unexpected groups "0", expected a whole number from 1 to 100.'],
    [
      { together: '[[L1, L2, L3, L4, L5]]' },
      'Unexpected 5 people together, expected at most 4, the largest of 2 groups for 8 participants. Make the wish smaller, or have fewer groups.',
    ],
    [
      { together: '[[L1, L2, L3], [L3, L4, L5]]' },
      'Unexpected 5 people together (with the wishes that share somebody), expected at most 4',
    ],
    [{ together: '[[L1, L77]]' }, 'Unexpected participant "L77"'],
    [{ together: '[[L1]]' }, 'Unexpected wish of one alone, expected two or more participants.'],
    [
      { participants: '[L1, L2]', together: '[[L1, L3]]', groups: '1' },
      'Unexpected "L3" in together, expected a participant. Add the participant, or remove the wish.',
    ],
    [{ exercises: '[root-casue]' }, 'Write "root-cause" (the nearest).'],
    [{ priorities: '[birth]' }, 'Unexpected priority "birth"'],
    [{ title: undefined }, 'Unexpected gap: no "title"'],
  ])('is said with its line: %#', async (keys, message) => {
    const line = await failure(load(keys));
    expect(line).toContain(message);
    expect(line).toMatch(/^retreats\/r1\.yaml, line \d+, column \d+/);
  });

  test('is said all at once', async () => {
    const line = await failure(
      load({ days: '[2026-07-16, 2026-07-15]', groups: '0', together: '[[L1]]', agenda: day1('{ minutes: 0, title: A, kind: x }') }),
    );
    expect(line.split('\n')).toHaveLength(5);
  });
});

test.each([
  [
    { agenda: day1('{ minutes: 30, title: A, kind: plenary }, { at: 09:15, minutes: 45, title: B, kind: break }') },
    'Unexpected gap of 15 minutes before "B", from 09:00 to 09:15, expected none.',
  ],
  [
    { agenda: day1('{ minutes: 80, title: A, kind: plenary }') },
    'Unexpected end of day 1 at 09:50, expected 10:00: it stops 10 minutes short.',
  ],
  [{ agenda: day1('{ minutes: 90, title: A, kind: exercise }') }, 'Unexpected exercise "A" without a sheet'],
  [{ days: '[2026-07-15, 2026-07-16, 2026-07-17]' }, 'Unexpected day 3 without an agenda'],
  [{ participants: '[L1, L1, L2]' }, 'Unexpected second "L1", expected each participant once.'],
])('what stops nothing is remarked on: %#', async (keys, message) => {
  const lines = remarkLines(await load(keys));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(message);
});

describe('of several', () => {
  const other = (code: string, day: string) =>
    `retreat: ${code}\ntitle: T\ndays: [${day}]\nagenda: [{ day: 1, start: 08:00, items: [{ minutes: 5, title: A, kind: break }] }]\n`;
  const more = { 'retreats/a.yaml': other('r0', '2026-01-10'), 'retreats/z.yaml': other('r2', '2027-01-10') };
  test.each([
    [undefined, '2026-07-16', 'r1'],
    [undefined, '2026-07-17', 'r2'],
    [undefined, '2028-01-01', 'r2'],
    [undefined, undefined, 'r2'],
    ['r0', undefined, 'r0'],
    ['a', undefined, 'r0'],
  ])('code %s on %s is %s', async (code, today, expected) => {
    expect((await load({}, code, today, more)).retreat.code).toBe(expected);
  });

  test.each([
    ['r9', more, 'retreats: Unexpected retreat "r9", expected one of "r0", "r1", "r2". Write "r0" (the nearest).'],
    [
      'r0',
      { ...more, 'retreats/b.yaml': other('r0', '2026-01-10') },
      'retreats/b.yaml: Unexpected second agenda of retreat "r0", expected one (the other: retreats/a.yaml).',
    ],
    [undefined, { 'retreats/b.yaml': other('r0', 'soon') }, 'retreats/b.yaml: Unexpected agenda without days that read'],
  ])('%s is refused', async (code, files, message) => {
    expect(await failure(load({}, code, '2026-01-01', files as Record<string, string>))).toContain(message);
  });

  test('none is an error that says how to begin', async () => {
    const { folder, workspace } = await workspaceWith({});
    expect(await failure(loadRetreat(folder, workspace, []))).toBe(
      'retreats: Unexpected gap: no agenda of a retreat, expected retreats/<code>.yaml. Make one with: deliver init --with retreat',
    );
  });
});
