/** Which members that did not select a topic are most like one that did. */
import { spread } from '../../stats/spread.ts';
import type { MatchedComparator } from '../result.ts';
import type { TopicUnit } from './topic-units.ts';

/** The toolkit's own [P]: so many comparators at most for each member, none farther away than so many standard deviations. */
export const MOST_COMPARATORS = 3;
export const CALIPER = 0.5;

export interface Matching {
  readonly pairs: readonly MatchedComparator[];
  /** Members without anybody near enough. */
  readonly unmatched: readonly string[];
}

/** How far two members lie apart, in standard deviations of their type. */
type Distance = (a: TopicUnit, b: TopicUnit) => number;

/**
 * Nearest-neighbour matching within types, with replacement: one comparator may stand for several members.
 * The distance is the root mean square of the differences in baseline and, where both sizes are known, in the logarithm of size, each
 * divided by its standard deviation over all members of the type. Equal distances are taken in the order of their codes.
 */
export function matchComparators(selected: readonly TopicUnit[], notSelected: readonly TopicUnit[]): Matching {
  const pairs: MatchedComparator[] = [];
  const unmatched: string[] = [];
  const distances = new Map<string, Distance>();
  for (const unit of [...selected].sort(byCode)) {
    const { type, code } = unit.member;
    const ofType = ({ member }: TopicUnit): boolean => member.type === type;
    const distance = distances.get(type) ?? distanceAmong([...selected, ...notSelected].filter(ofType));
    distances.set(type, distance);
    const near = nearest(unit, notSelected.filter(ofType), distance);
    if (near.length === 0) unmatched.push(code);
    else pairs.push(matched(unit, near, distance));
  }
  return { pairs, unmatched };
}

function nearest(unit: TopicUnit, others: readonly TopicUnit[], distance: Distance): TopicUnit[] {
  return others
    .map((other) => ({ other, away: distance(unit, other) }))
    .filter(({ away }) => away <= CALIPER)
    .sort((a, b) => a.away - b.away || byCode(a.other, b.other))
    .slice(0, MOST_COMPARATORS)
    .map(({ other }) => other);
}

function matched(unit: TopicUnit, near: readonly TopicUnit[], distance: Distance): MatchedComparator {
  const meanOf = (value: (other: TopicUnit) => number): number => near.reduce((sum, other) => sum + value(other), 0) / near.length;
  return {
    member: unit.member.code,
    comparators: near.map(({ member }) => member.code),
    distance: meanOf((other) => distance(unit, other)),
    gain: unit.gain,
    comparatorGain: meanOf(({ gain }) => gain),
  };
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
