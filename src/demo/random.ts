import { randomFromSeed } from '../core/seeded-random.ts';

/** Chance from a seed: the same seed gives the same ministry on every machine. */
export interface Random {
  /** At least 0, under 1. */
  next(): number;
  between(low: number, high: number): number;
  /** Whole number, both ends included. */
  whole(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** Normal deviate (Box and Muller 1958). */
  normal(mean: number, deviation: number): number;
  /** Successes in `trials`. */
  binomial(trials: number, probability: number): number;
  /** Events where `mean` are expected (Knuth); for means up to some hundreds. */
  poisson(mean: number): number;
}

/** The same ministry from the same seed, in every engine. */
export function seededRandom(seed: number): Random {
  const next = randomFromSeed(seed);
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    between: (low, high) => low + next() * (high - low),
    chance: (probability) => next() < probability,
    pick: (from) => from[whole(0, from.length - 1)] as (typeof from)[number],
    normal: (mean, deviation) => mean + deviation * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    binomial(trials, probability) {
      let successes = 0;
      for (let trial = 0; trial < trials; trial += 1) if (next() < probability) successes += 1;
      return successes;
    },
    poisson(mean) {
      const limit = Math.exp(-mean);
      let events = 0;
      for (let product = next(); product > limit; product *= next()) events += 1;
      return events;
    },
  };
}
