/** Which members that did not select a topic are most like one that did. */
import { mean } from '../../stats/mean.ts';
import { spread } from '../../stats/spread.ts';
import type { MatchedComparator } from '../result.ts';
import type { TopicUnit } from './topic-units.ts';

/** The toolkit's own [P]: so many comparators at most for each member, none farther away than so many standard deviations. */
export const MOST_COMPARATORS = 3;
export const CALIPER = 0.5;

export interface Matching {
  readonly pairs: readonly MatchedComparator[];
  /** Members for whom nobody near enough was left. */
  readonly unmatched: readonly string[];
}

/** How far two members lie apart, in standard deviations of their type. */
type Distance = (a: TopicUnit, b: TopicUnit) => number;

/** A member and one that may be its comparator. */
interface Candidate {
  readonly unit: TopicUnit;
  readonly other: TopicUnit;
  readonly away: number;
}

/**
 * Nearest-neighbour matching within types, without replacement: a comparator stands for one member only, so that the matched sets can
 * be told apart by a permutation test (with replacement, one in ten networks without any effect looked as if it had one).
 * Nearest first: each member gets one comparator before anybody gets a second, and a second before anybody gets a third.
 * The distance is the root mean square of the differences in baseline and, where both sizes are known, in the logarithm of size, each
 * divided by its standard deviation over all members of the type. Equal distances are taken in the order of the codes.
 */
export function matchComparators(selected: readonly TopicUnit[], notSelected: readonly TopicUnit[]): Matching {
  const near = candidates(selected, notSelected);
  const sets = new Map<TopicUnit, Candidate[]>();
  const taken = new Set<TopicUnit>();
  for (let turn = 0; turn < MOST_COMPARATORS; turn += 1) {
    for (const candidate of near) {
      const own = sets.get(candidate.unit) ?? [];
      if (own.length !== turn || taken.has(candidate.other)) continue;
      taken.add(candidate.other);
      sets.set(candidate.unit, [...own, candidate]);
    }
  }
  const inOrder = [...selected].sort(byCode);
  return {
    pairs: inOrder.flatMap((unit) => matched(unit, sets.get(unit))),
    unmatched: inOrder.filter((unit) => !sets.has(unit)).map(({ member }) => member.code),
  };
}

/** All within the caliper, nearest first. */
function candidates(selected: readonly TopicUnit[], notSelected: readonly TopicUnit[]): Candidate[] {
  const types = [...new Set(selected.map(({ member }) => member.type))];
  const near = types.flatMap((type) => {
    const ofType = ({ member }: TopicUnit): boolean => member.type === type;
    const [units, others] = [selected.filter(ofType), notSelected.filter(ofType)];
    const distance = distanceAmong([...units, ...others]);
    return units.flatMap((unit) => others.map((other): Candidate => ({ unit, other, away: distance(unit, other) })));
  });
  return near.filter(({ away }) => away <= CALIPER).sort((a, b) => a.away - b.away || byCode(a.unit, b.unit) || byCode(a.other, b.other));
}

function matched({ member, gain }: TopicUnit, set: readonly Candidate[] | undefined): MatchedComparator[] {
  if (set === undefined) return [];
  return [
    {
      member: member.code,
      comparators: set.map(({ other }) => other.member.code),
      distance: mean(set.map(({ away }) => away)),
      gain,
      comparatorGain: mean(set.map(({ other }) => other.gain)),
    },
  ];
}

function distanceAmong(units: readonly TopicUnit[]): Distance {
  const sorted = [...units].sort(byCode);
  const parts = [({ baseline }: TopicUnit): number | undefined => baseline, sizeOf].map((valueOf) => {
    const values = sorted.map(valueOf).filter((value) => value !== undefined);
    return { valueOf, deviation: values.length < 2 ? 0 : spread(values).sampleSd };
  });
  return (a, b) => {
    const squares = parts.flatMap(({ valueOf, deviation }) => {
      const [left, right] = [valueOf(a), valueOf(b)];
      if (left === undefined || right === undefined) return [];
      return [deviation === 0 ? 0 : ((left - right) / deviation) ** 2];
    });
    return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
  };
}

/** Sizes are compared as a ratio. */
function sizeOf({ member: { size } }: TopicUnit): number | undefined {
  return size === undefined || size <= 0 ? undefined : Math.log(size);
}

function byCode(a: TopicUnit, b: TopicUnit): number {
  return a.member.code < b.member.code ? -1 : a.member.code > b.member.code ? 1 : 0;
}
