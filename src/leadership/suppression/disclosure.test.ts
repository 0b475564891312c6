/** Nothing of fewer than 5 people comes out of the published facts, however they are added and taken off (README.md in this folder). */
import { expect, test } from 'vitest';
import type { LeadershipTables } from '../../core/leadership.ts';
import { leadershipFacts } from '../facts.ts';
import { reviewLeadership } from '../review-leadership.ts';
import { formScore } from '../scores/form-score.ts';
import { input } from '../survey.fixture.ts';
import { randomSurvey } from './random-survey.fixture.ts';
import { openedBy, type Alike, type PublishedSum } from './reader.fixture.ts';

interface CellFacts {
  readonly scale: string | null;
  readonly team: string | null;
  readonly role: string | null;
  readonly round: string;
  readonly from: string;
  readonly to: string;
  readonly hidden: 'few' | 'complementary' | null;
  readonly respondents: number;
  readonly mean: number;
  readonly paired: { readonly respondents: number } | null;
}
interface Facts {
  readonly scores: readonly CellFacts[];
  readonly changes: readonly CellFacts[];
}

interface Person {
  readonly team: string;
  readonly role: string;
  /** `R1 scan1`: items answered. */
  readonly items: ReadonlySet<string>;
  /** By round and scale: factors of the items in twelve times the score. */
  readonly scores: ReadonlyMap<string, Readonly<Record<string, number>>>;
}

const SCALES = ['scan', 'plan', null] as const;
/** Divides by any number of answered items there can be. */
const TWELVE = 12;

function factsOf(tables: LeadershipTables): Facts {
  return JSON.parse(JSON.stringify(leadershipFacts(reviewLeadership(input(tables)), []))) as Facts;
}

function personsOf({ questions, responses }: LeadershipTables): Person[] {
  const persons = new Map<string, Person & { readonly items: Set<string>; readonly scores: Map<string, Record<string, number>> }>();
  for (const { respondent, round, team, role, answers } of responses) {
    const person = persons.get(respondent) ?? { team, role, items: new Set<string>(), scores: new Map<string, Record<string, number>>() };
    persons.set(respondent, person);
    for (const scale of SCALES) {
      const asked = questions.filter((question) => scale === null || question.scale === scale);
      const answered = asked.filter(({ code }) => typeof answers.get(code) === 'number').map(({ code }) => `${round} ${code}`);
      for (const item of answered) person.items.add(item);
      if (typeof formScore(asked, answers) !== 'object') continue;
      person.scores.set(`${round} ${scale}`, Object.fromEntries(answered.map((item) => [item, TWELVE / answered.length])));
    }
  }
  return [...persons.values()];
}

function kindsOf(persons: readonly Person[]): { kinds: Alike[]; kindOf: Map<Person, Alike> } {
  const groups = new Map<string, Person[]>();
  for (const person of persons) {
    const key = JSON.stringify([person.team, person.role, [...person.items], [...person.scores.keys()]]);
    groups.set(key, [...(groups.get(key) ?? []), person]);
  }
  const kindOf = new Map<Person, Alike>();
  const kinds = [...groups.values()].map((group): Alike => {
    const kind = { persons: group.length, columns: [...group[0]!.items] };
    for (const person of group) kindOf.set(person, kind);
    return kind;
  });
  return { kinds, kindOf };
}

function twelveTimes({ scores }: Person, round: string, scale: string | null): Readonly<Record<string, number>> | undefined {
  return scores.get(`${round} ${scale}`);
}

function publishedSums(facts: Facts, persons: readonly Person[], kindOf: ReadonlyMap<Person, Alike>): PublishedSum[] {
  const inCell = ({ team, role }: CellFacts): Person[] =>
    persons.filter((person) => (team === null || person.team === team) && (role === null || person.role === role));
  const scores = facts.scores.filter(({ hidden }) => hidden === null).map((cell) => {
    const own = inCell(cell).filter((person) => twelveTimes(person, cell.round, cell.scale) !== undefined);
    expect(cell.respondents).toBe(own.length);
    return new Map(own.map((person) => [kindOf.get(person)!, twelveTimes(person, cell.round, cell.scale)!]));
  }); // prettier-ignore
  const paired = facts.changes.filter((cell) => cell.paired !== undefined && cell.paired !== null).map((cell) => {
    const both = inCell(cell).flatMap((person) => {
      const [from, to] = [twelveTimes(person, cell.from, cell.scale), twelveTimes(person, cell.to, cell.scale)];
      if (from === undefined || to === undefined) return [];
      return [[kindOf.get(person)!, { ...to, ...Object.fromEntries(Object.entries(from).map(([name, factor]) => [name, -factor])) }] as const];
    });
    expect(cell.paired!.respondents).toBe(both.length);
    return new Map(both);
  }); // prettier-ignore
  return [...scores, ...paired];
}

function opened(tables: LeadershipTables, facts = factsOf(tables)): Alike[][] {
  const persons = personsOf(tables);
  const { kinds, kindOf } = kindsOf(persons);
  return openedBy(publishedSums(facts, persons, kindOf), kinds);
}

const HIDDEN_KEYS = ['instrument', 'scale', 'team', 'role', 'round', 'hidden'];

test('no sum or difference of one round’s cells, of all scales together, is about fewer than five', { timeout: 60_000 }, () => {
  let shown = 0;
  for (let seed = 1; seed <= 120; seed += 1) {
    const tables = randomSurvey(seed, { teams: 5, rounds: 1, blank: seed % 3 === 0 ? 0.04 : 0, away: 0 });
    const facts = factsOf(tables);
    expect({ seed, opened: opened(tables, facts) }).toEqual({ seed, opened: [] });
    shown += facts.scores.filter(({ hidden }) => hidden === null).length;
    for (const cell of facts.scores) {
      if (cell.hidden === null) expect(cell.respondents).toBeGreaterThanOrEqual(5);
      else expect(Object.keys(cell).toSorted()).toEqual(HIDDEN_KEYS.toSorted());
    }
  }
  expect(shown).toBeGreaterThan(1000);
});

test('nor of several rounds with the changes of the same people', { timeout: 60_000 }, () => {
  let paired = 0;
  for (let seed = 1; seed <= 60; seed += 1) {
    const shape = { teams: 4, rounds: 2 + (seed % 2), blank: 0, away: [0, 0.1, 0.5][seed % 3]! };
    const tables = withoutScale(randomSurvey(1000 + seed, shape), 'plan');
    const facts = factsOf(tables);
    expect({ seed, opened: opened(tables, facts) }).toEqual({ seed, opened: [] });
    paired += facts.changes.filter((cell) => cell.paired !== undefined && cell.paired !== null).length;
  }
  expect(paired).toBeGreaterThan(50);
});

test('nor of two rounds, all scales, blanks and the same people at once', { timeout: 60_000 }, () => {
  for (let seed = 1; seed <= 30; seed += 1) {
    const tables = randomSurvey(2000 + seed, { teams: 3, rounds: 2, blank: [0, 0.01, 0.1][seed % 3]!, away: [0.05, 0.4][seed % 2]! });
    expect({ seed, opened: opened(tables) }).toEqual({ seed, opened: [] });
  }
});

function withoutScale(tables: LeadershipTables, scale: string): LeadershipTables {
  return { ...tables, questions: tables.questions.filter((question) => question.scale !== scale) };
}

test('the reader of these tests does find what is wrongly shown', () => {
  let [planted, found] = [0, 0];
  for (let seed = 1; seed <= 30; seed += 1) {
    const tables = randomSurvey(seed, { teams: 4, rounds: 1, blank: 0, away: 0 });
    const facts = factsOf(tables);
    const persons = personsOf(tables);
    const wrong = facts.scores.findIndex(({ hidden, team }) => hidden === 'complementary' && team !== null);
    if (wrong === -1 || facts.scores.some(({ team, role, hidden }) => team === null && role === null && hidden !== null)) continue;
    const shownToo = facts.scores.map((cell, at) => {
      const respondents = persons.filter(({ team, role }) => team === cell.team && (cell.role === null || role === cell.role)).length;
      return at === wrong ? { ...cell, hidden: null, respondents } : cell;
    });
    planted += 1;
    if (opened(tables, { ...facts, scores: shownToo }).length > 0) found += 1;
  }
  expect(planted).toBeGreaterThan(5);
  expect(found).toBeGreaterThan(planted / 2);
});

/** All tables of counts that agree with what is published. */
function possibleCounts(cells: readonly CellFacts[], teams: readonly string[], most: number): Map<string, Set<number>> {
  const roles = ['self', 'peer'] as const;
  const cell = (team: string | null, role: string | null): CellFacts | undefined =>
    cells.find((one) => one.team === team && one.role === role);
  const fits = (one: CellFacts | undefined, count: number): boolean =>
    one === undefined || (one.hidden === null ? one.respondents === count : one.hidden === 'few' ? count <= 4 : count >= 5);
  const found = new Map<string, Set<number>>();
  const rows: [number, number][] = [];
  const sum = (of: (row: readonly [number, number]) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const margins = (): boolean => fits(cell(null, null), sum(([s, p]) => s + p)) && fits(cell(null, 'self'), sum(([s]) => s)) && fits(cell(null, 'peer'), sum(([, p]) => p)); // prettier-ignore
  const note = (key: string, count: number): void => void (found.get(key) ?? found.set(key, new Set()).get(key)!).add(count);
  const fill = (at: number): void => {
    const team = teams[at];
    if (team === undefined) {
      if (!margins()) return;
      for (const [index, row] of rows.entries()) {
        for (const [which, role] of roles.entries()) note(`${teams[index]} ${role}`, row[which]!);
        note(`${teams[index]} null`, row[0] + row[1]);
      }
      return;
    }
    for (let self = 0; self <= most; self += 1) {
      if (!fits(cell(team, 'self'), self)) continue;
      for (let peer = 0; peer <= most; peer += 1) {
        if (!fits(cell(team, 'peer'), peer) || !fits(cell(team, null), self + peer)) continue;
        rows.push([self, peer]);
        fill(at + 1);
        rows.pop();
      }
    }
  };
  fill(0);
  return found;
}

test('no hidden number of 1 to 4 people is the only one that agrees with the published counts', { timeout: 60_000 }, () => {
  let judged = 0;
  for (let seed = 1; seed <= 150; seed += 1) {
    const tables = withoutScale(randomSurvey(seed, { teams: 3, rounds: 1, blank: 0, away: 0 }), 'plan');
    const { scores } = factsOf(tables);
    const cells = scores.filter(({ scale }) => scale === 'scan');
    if (cells.every(({ hidden }) => hidden === null) || cells[0]?.hidden !== null) continue;
    const persons = personsOf(tables);
    const possible = possibleCounts(cells, tables.teams.map(({ code }) => code), 14); // prettier-ignore
    for (const { team, role, hidden } of cells) {
      if (hidden === null || team === null) continue;
      const count = persons.filter((person) => person.team === team && (role === null || person.role === role)).length;
      const options = possible.get(`${team} ${role}`)!;
      expect(options.has(count)).toBe(true);
      if (count < 1 || count > 4) continue;
      expect({ seed, team, role, alone: options.size === 1 }).toEqual({ seed, team, role, alone: false });
      judged += 1;
    }
  }
  expect(judged).toBeGreaterThan(100);
});

/** Who can be behind an extreme that a cell shows: its persons but those of the cells, of teams or of roles, that do not reach it. */
function behindExtremes({ scores }: Facts, persons: readonly Person[]): { cell: string; behind: number }[] {
  const shown = scores.filter((cell): cell is CellFacts & Record<End, number> => cell.hidden === null && (cell as Partial<Record<End, number | null>>).lowest != null); // prettier-ignore
  const inCell = ({ team, role, round, scale }: CellFacts): Set<Person> =>
    new Set(persons.filter((one) => (team === null || one.team === team) && (role === null || one.role === role) && twelveTimes(one, round, scale))); // prettier-ignore
  return shown.flatMap((cell) =>
    (['lowest', 'highest'] as const).map((end) => {
      const beyond = (other: number): boolean => (end === 'lowest' ? other > cell[end] : other < cell[end]);
      const others = shown.filter((other) => other.round === cell.round && other.scale === cell.scale && beyond(other[end]));
      const ruledOut = new Set(others.flatMap((other) => [...inCell(other)]));
      const behind = [...inCell(cell)].filter((one) => !ruledOut.has(one)).length;
      return { cell: `${end} ${cell.scale} ${cell.team} ${cell.role}`, behind };
    }),
  );
}
type End = 'lowest' | 'highest';

test('no lowest or highest score can be told to be of one of fewer than five', { timeout: 60_000 }, () => {
  let [judged, ofRoles] = [0, 0];
  for (let seed = 1; seed <= 120; seed += 1) {
    const tables = randomSurvey(3000 + seed, { teams: 5, rounds: 1, blank: seed % 3 === 0 ? 0.04 : 0, away: 0 });
    const facts = factsOf(tables);
    const found = behindExtremes(facts, personsOf(tables));
    expect({ seed, few: found.filter(({ behind }) => behind < 5) }).toEqual({ seed, few: [] });
    judged += found.length;
    ofRoles += facts.scores.filter(({ hidden, team, role, ...cell }) => hidden === null && team === null && role !== null && 'lowest' in cell && cell.lowest !== null).length; // prettier-ignore
  }
  expect(judged).toBeGreaterThan(1000);
  expect(ofRoles).toBeGreaterThan(100);
});
