import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../demo/random.ts';
import { programmeLeaders } from '../../demo/programme-people.ts';
import { byText, peopleIn, type Group, type GroupMember } from './group-member.ts';
import { exchange } from './exchange.ts';
import { joinWishes } from './join-wishes.ts';
import { makeGroups } from './make-groups.ts';
import { packSizes } from './pack-sizes.ts';
import { placeUnits } from './place-units.ts';
import { sayGroupNote } from './say-group-note.ts';
import { isBetter, unevenness } from './unevenness.ts';

function people(...written: string[]): GroupMember[] {
  return written.map((text) => {
    const [code = '', institution = '', role] = text.split(' ');
    return { code, name: `Name ${code}`, institution, ...(role === undefined ? {} : { role }) };
  });
}
const many = (count: number, institution = 'A'): GroupMember[] =>
  Array.from({ length: count }, (_, index) => ({ code: `P${String(index + 10)}`, name: `P${index}`, institution }));
const sizesOf = (groups: readonly (readonly string[])[]): number[] => groups.map(({ length }) => length).sort();

describe('groups', () => {
  it('parts two houses of two into two groups of both', () => {
    const { groups, notes } = makeGroups(people('a1 A', 'a2 A', 'b1 B', 'b2 B'), 2, []);
    expect(groups).toEqual([
      ['a1', 'b1'],
      ['a2', 'b2'],
    ]);
    expect(notes).toEqual([]);
  });

  it('spreads roles where the institutions leave a choice', () => {
    const { groups } = makeGroups(people('a1 A Director', 'a2 A Nurse', 'b1 B Director', 'b2 B Nurse'), 2, []);
    expect(groups).toEqual([
      ['a1', 'b2'],
      ['a2', 'b1'],
    ]);
  });

  it('keeps wishes that share somebody together, and says it', () => {
    const { groups, notes } = makeGroups(many(9), 3, [
      ['P10', 'P11'],
      ['P12', 'P11'],
    ]);
    expect(groups[0]).toEqual(['P10', 'P11', 'P12']);
    expect(sizesOf(groups)).toEqual([3, 3, 3]);
    expect(notes).toEqual([{ kind: 'joined', codes: ['P10', 'P11', 'P12'] }]);
  });

  it('says that more people asked to be together than a group has, and shares out the others evenly', () => {
    const wish = ['P10', 'P11', 'P12', 'P13', 'P14'];
    const { groups, notes } = makeGroups(many(9), 3, [wish]);
    expect(groups[0]).toEqual(wish);
    expect(sizesOf(groups)).toEqual([2, 2, 5]);
    expect(notes).toEqual([
      { kind: 'together-too-large', codes: wish, largest: 3 },
      { kind: 'uneven', smallest: 2, largest: 5 },
    ]);
  });

  it('says that wishes that fit one by one do not fit beside each other', () => {
    const wishes = [
      ['P10', 'P11', 'P12'],
      ['P13', 'P14', 'P15'],
      ['P16', 'P17', 'P18'],
    ];
    const { groups, notes } = makeGroups(many(10), 2, wishes);
    expect(sizesOf(groups)).toEqual([4, 6]);
    expect(notes).toEqual([{ kind: 'uneven', smallest: 4, largest: 6 }]);
  });

  it('finds fair sizes that neither greedy nor exchange finds', () => {
    // 5 4 4 3 3 3 2 2 1 into 9 9 9.
    const sizes = [5, 4, 4, 3, 3, 3, 2, 2, 1];
    let next = 10;
    const wishes = sizes.map((size) => Array.from({ length: size }, () => `P${next++}`)).filter(({ length }) => length > 1);
    const { groups, notes } = makeGroups(many(27), 3, wishes);
    expect(sizesOf(groups)).toEqual([9, 9, 9]);
    expect(notes).toEqual([]);
  });

  it('names who has no institution, who is not there, and too many groups', () => {
    const { groups, notes } = makeGroups(people('a A', 'b', 'c C'), 5, [['a', 'x']]);
    expect(groups).toEqual([['a'], ['b'], ['c']]);
    expect(notes).toEqual([
      { kind: 'not-there', codes: ['x'] },
      { kind: 'fewer-groups', asked: 5, made: 3 },
      { kind: 'no-institution', codes: ['b'] },
    ]);
    const said = notes.map((note) => sayGroupNote(note, 'en', (code) => code.toUpperCase()));
    expect(said[2]).toBe(
      'Unexpected B without an institution, expected one: they could not be spread by it; add it to the table of leaders or to the guests.',
    );
    for (const note of notes) expect(sayGroupNote(note, 'fr', (code) => code)).toMatch(/alors qu/);
  });

  it('counts nobody who has no institution as one house with the others who have none', () => {
    const { groups } = makeGroups(people('a A', 'b A', 'x', 'y'), 2, []);
    expect(groups.map((group) => group.filter((code) => code === 'a' || code === 'b').length)).toEqual([1, 1]);
  });

  it('makes none of nobody, and refuses half groups and codes twice', () => {
    expect(makeGroups([], 3, [])).toEqual({ groups: [], notes: [] });
    expect(() => makeGroups(many(3), 0, [])).toThrow(RangeError);
    expect(() => makeGroups(many(3), 1.5, [])).toThrow(RangeError);
    expect(() => makeGroups(people('a A', 'a B'), 1, [])).toThrow('each code once');
  });
});

describe('42 leaders of the demo in 6 groups', () => {
  const leaders = programmeLeaders(seededRandom(5));
  const wish = [leaders[0]?.code ?? '', leaders[1]?.code ?? '', leaders[20]?.code ?? ''];

  it('are 7 in each, each institution spread to within one', () => {
    const { groups, notes } = makeGroups(leaders, 6, []);
    expect(sizesOf(groups)).toEqual([7, 7, 7, 7, 7, 7]);
    expect(notes).toEqual([]);
    const of = new Map(leaders.map((one) => [one.code, one]));
    for (const institution of new Set(leaders.map((one) => one.institution))) {
      const counts = groups.map((group) => group.filter((code) => of.get(code)?.institution === institution).length);
      expect(Math.max(...counts) - Math.min(...counts), institution).toBeLessThanOrEqual(1);
    }
    for (const role of new Set(leaders.map((one) => one.role))) {
      const counts = groups.map((group) => group.filter((code) => of.get(code)?.role === role).length);
      expect(Math.max(...counts) - Math.min(...counts), role).toBeLessThanOrEqual(2);
    }
  });

  it('keep a wish of three from two institutions', () => {
    const { groups } = makeGroups(leaders, 6, [wish]);
    expect(groups.some((group) => wish.every((code) => group.includes(code)))).toBe(true);
    expect(sizesOf(groups)).toEqual([7, 7, 7, 7, 7, 7]);
  });
});

describe('any groups', () => {
  const crowd = fc
    .array(fc.record({ institution: fc.constantFrom('A', 'B', 'C', 'D', ''), role: fc.constantFrom('x', 'y', undefined) }), {
      minLength: 1,
      maxLength: 30,
    })
    .map((all) =>
      all.map(({ institution, role }, index): GroupMember => {
        const code = `L${String(index).padStart(2, '0')}`;
        return { code, name: code, institution, ...(role === undefined ? {} : { role }) };
      }),
    );
  const wishes = fc.array(fc.array(fc.integer({ min: 0, max: 31 }), { minLength: 1, maxLength: 4 }), { maxLength: 4 });
  const codesOf = (all: readonly number[][]): string[][] => all.map((wish) => wish.map((index) => `L${String(index).padStart(2, '0')}`));
  const any = fc.tuple(crowd, fc.integer({ min: 1, max: 8 }), wishes.map(codesOf));

  it('hold everybody once, no wish apart, sizes within one unless it is said, and are the same in any order', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 30 }), ([all, count, together], turn) => {
        const { groups, notes } = makeGroups(all, count, together);
        expect(groups.flat().sort(byText)).toEqual(all.map(({ code }) => code));
        expect(groups.every((group) => group.length > 0)).toBe(true);
        const known = new Set(all.map(({ code }) => code));
        for (const wish of together) {
          const there = wish.filter((code) => known.has(code));
          expect(new Set(there.map((code) => groups.findIndex((group) => group.includes(code)))).size).toBeLessThanOrEqual(1);
        }
        const sizes = sizesOf(groups);
        const isUneven = Math.max(...sizes) - Math.min(...sizes) > 1;
        expect(notes.some(({ kind }) => kind === 'uneven')).toBe(isUneven);
        if (together.length === 0) expect(isUneven).toBe(false);
        const turned = [...all.slice(turn % all.length), ...all.slice(0, turn % all.length)].reverse();
        expect(
          makeGroups(
            turned,
            count,
            [...together].reverse().map((wish) => [...wish].reverse()),
          ),
        ).toEqual({ groups, notes });
      }),
      { numRuns: 300 },
    );
  });

  it('are uneven only where no other way is (every way tried)', () => {
    const few = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(few, fc.integer({ min: 2, max: 3 }), (sizes, count) => {
        let next = 10;
        const units = sizes.map((size) => Array.from({ length: size }, () => `P${next++}`));
        const total = sizes.reduce((sum, size) => sum + size, 0);
        const { notes, groups } = makeGroups(many(total), count, units);
        const isSaid = notes.some(({ kind }) => kind === 'uneven');
        expect(isSaid).toBe(!hasFairWay(sizes, groups.length));
      }),
    );
  });

  it('are no less even than the greedy start', () => {
    fc.assert(
      fc.property(any, ([all, count, together]) => {
        const { units } = joinWishes(new Map(all.map((one) => [one.code, one])), together);
        const start = placeUnits(
          units,
          Array.from({ length: Math.min(count, units.length) }, (): Group => []),
        );
        const of = new Map(all.map((one) => [one.code, one]));
        const made = makeGroups(all, count, together).groups.map((group): Group => [group.flatMap((code) => of.get(code) ?? [])]);
        expect(isBetter(unevenness(start), unevenness(made))).toBe(false);
        expect(isBetter(unevenness(start), unevenness(exchange(start)))).toBe(false);
        expect(made.map(peopleIn).reduce((sum, size) => sum + size, 0)).toBe(all.length);
      }),
      { numRuns: 200 },
    );
  });
});

/** Tries all ways. */
function hasFairWay(units: readonly number[], count: number, groups: readonly number[] = Array.from({ length: count }, () => 0)): boolean {
  const [first, ...rest] = units;
  if (first === undefined) return Math.max(...groups) - Math.min(...groups) <= 1;
  return groups.some((_, at) =>
    hasFairWay(
      rest,
      count,
      groups.map((size, index) => (index === at ? size + first : size)),
    ),
  );
}

describe('fair sizes', () => {
  it('are packed, or it is said that there is no way', () => {
    expect(packSizes([3, 3, 2, 2, 2], [6, 6])).toEqual([0, 0, 1, 1, 1]);
    expect(packSizes([3, 3, 3], [5, 5])).toBeUndefined();
  });
});
