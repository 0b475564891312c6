import { expect, test } from 'vitest';
import type { RaterRole } from '../../core/leadership.ts';
import type { Block } from '../scores/rated.ts';
import { chooseHidden } from './choose-hidden.ts';
import { isHidden, whyHidden } from './hiding.ts';
import type { SurveyCounts } from './survey-counts.ts';

/** Numbers of self and peer by team, everybody on one scale and in one place. */
function counts(table: Readonly<Record<string, readonly [self: number, peer: number]>>): SurveyCounts {
  const teams = Object.keys(table);
  const one = (team: string, role?: RaterRole): number => (role === 'peer' ? 0 : table[team]![0]) + (role === 'self' ? 0 : table[team]![1]);
  return {
    teams,
    respondents: ({ team, role }) => [(team === undefined ? teams : [team]).reduce((sum, code) => sum + one(code, role), 0)],
    weights: (team, role) => [one(team, role)],
  };
}

/** The hidden cells: `B`, `B self`, `peer`, `all`. */
function hiddenOf(table: Parameters<typeof counts>[0]): string[] {
  const known = counts(table);
  const hiding = chooseHidden(known);
  const places: Block[] = [{}, ...known.teams.map((team) => ({ team }))];
  const blocks = places.flatMap((place): Block[] => [place, { ...place, role: 'self' }, { ...place, role: 'peer' }]);
  return blocks
    .filter((block) => isHidden(hiding, block))
    .map((block) => `${[block.team, block.role].filter(Boolean).join(' ') || 'all'} ${whyHidden(hiding, known, block)}`);
}

test('nothing is hidden where every cell has five', () => {
  expect(hiddenOf({ A: [5, 5], B: [6, 9] })).toEqual([]);
});

test('a team of four is hidden with the next smallest, so that all less the others is not the team of four', () => {
  expect(hiddenOf({ A: [9, 0], B: [4, 0], C: [6, 0], D: [6, 0] })).toEqual([
    'B few',
    'B self few',
    'B peer few',
    'C complementary',
    'C self complementary',
    'C peer few',
  ]);
});

test('two small teams that are five together protect each other', () => {
  expect(hiddenOf({ A: [9, 0], B: [2, 0], C: [3, 0] }).filter((cell) => cell.startsWith('A'))).toEqual([]);
});

test('two teams that are four each would be known from eight: another one is hidden with them', () => {
  expect(hiddenOf({ A: [9, 0], B: [4, 0], C: [4, 0], D: [7, 0] }).filter((cell) => /^[AD] /.test(cell))).toEqual([
    'D complementary',
    'D self complementary',
    'D peer few',
  ]);
});

test('a team whose peers are few hides both of its roles, and those of another team, as the peers’ total would tell', () => {
  expect(hiddenOf({ A: [7, 7], B: [6, 2], C: [6, 6] })).toEqual([
    'B self complementary',
    'B peer few',
    'C self complementary',
    'C peer complementary',
  ]);
});

test('where no other team has both roles, the totals of roles are hidden', () => {
  expect(hiddenOf({ A: [7, 0], B: [6, 2] })).toEqual(['self complementary', 'peer few', 'B self complementary', 'B peer few']);
});

test('everything is hidden of a survey of four, and of two teams of four nothing is left to reckon them from', () => {
  expect(hiddenOf({ A: [4, 0] })).toContain('all few');
  expect(hiddenOf({ A: [4, 0], B: [4, 0] })).toContain('all complementary');
});

test('the smallest goes first, and of equals the first by code', () => {
  expect(
    hiddenOf({ A: [8, 0], D: [3, 0], C: [6, 0], B: [6, 0] }).filter((cell) => !cell.includes('few') && !cell.includes(' self')),
  ).toEqual(['B complementary']);
});
