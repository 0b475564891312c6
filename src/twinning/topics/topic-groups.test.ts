import { expect, test } from 'vitest';
import { period } from '../../delivery/plan.fixture.ts';
import { member, networkInput, pair, topic } from './network.fixture.ts';
import { topicGroups, type TopicGroups } from './topic-groups.ts';

const MEMBERS = ['A', 'B', 'C', 'D', 'E', 'F'].map((code) => member(code));
const HOSPITAL = member('H', { type: 'hospital' });
const SETTINGS = { baseline: period('2021'), endline: period('2022') };

function codes(pairs: readonly ReturnType<typeof pair>[]): Record<keyof TopicGroups, string[]> {
  const input = networkInput({ network: { members: [...MEMBERS, HOSPITAL], pairs }, settings: SETTINGS });
  const groups = topicGroups(input, topic('quality'));
  const of = (members: TopicGroups['selected']): string[] => members.map(({ code }) => code);
  return { selected: of(groups.selected), notSelected: of(groups.notSelected), mentors: of(groups.mentors), earlier: of(groups.earlier) };
}

test('a member in two pairs stands once, mentors in neither group, and other types aside', () => {
  const pairs = [
    pair('P1', 'A', 'B', ['quality']),
    pair('P2', 'B', 'C', ['quality', 'insurance']),
    pair('P3', 'D', 'C', ['quality'], { kind: 'mentoring' }),
    pair('P4', 'E', 'F', ['insurance']),
  ];
  expect(codes(pairs)).toEqual({ selected: ['A', 'B', 'C'], notSelected: ['E', 'F'], mentors: ['D'], earlier: [] });
});

test('a mentor in one pair that learns in another is a learner', () => {
  const pairs = [pair('P1', 'A', 'B', ['quality'], { kind: 'mentoring' }), pair('P2', 'A', 'C', ['quality'])];
  expect(codes(pairs)).toMatchObject({ selected: ['A', 'B', 'C'], mentors: [] });
  expect(codes([...pairs].reverse())).toMatchObject({ selected: ['A', 'B', 'C'], mentors: [] });
});

test('a pair that starts after the endline has not selected it yet; one that ended before the baseline stands aside', () => {
  const pairs = [
    pair('P1', 'A', 'B', ['quality']),
    pair('P2', 'C', 'D', ['quality'], { start: '2023-01-01' }),
    pair('P3', 'E', 'F', ['quality'], { start: '2020-01-01', end: '2020-12-31' }),
  ];
  expect(codes(pairs)).toEqual({ selected: ['A', 'B'], notSelected: ['C', 'D'], mentors: [], earlier: ['E', 'F'] });
  const both = [...pairs, pair('P4', 'E', 'A', ['quality'], { start: '2022-12-31' })];
  expect(codes(both)).toMatchObject({ selected: ['A', 'B', 'E'], earlier: ['F'] });
});

test('where nobody selected the topic, nobody is compared', () => {
  expect(codes([])).toEqual({ selected: [], notSelected: [], mentors: [], earlier: [] });
});
