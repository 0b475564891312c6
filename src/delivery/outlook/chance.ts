import { tChance, tQuantile } from '../../stats/student-t.ts';
import type { Prospect } from './forecast.ts';

/** No series is long enough to say never or always. */
const LEAST = 0.01;

/**
 * Chance of standing at or beyond the target, from the distribution that the interval is drawn from.
 * @param dir +1 where higher is better, −1 where lower is
 * @returns 0.01–0.99
 */
export function chanceOfMeeting({ value, scale, degrees }: Prospect, target: number, dir: 1 | -1): number {
  const ahead = dir * (value - target);
  const chance = scale === 0 ? Number(ahead >= 0) : tChance(ahead / scale, degrees);
  return Math.min(1 - LEAST, Math.max(LEAST, chance));
}

export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** The middle interval of a level (0–1), cut at the bounds that values cannot leave. */
export function intervalOf(
  { value, scale, degrees }: Prospect,
  level: number,
  { lower, upper }: Bounds,
): { value: number; low: number; high: number } {
  const half = scale === 0 ? 0 : scale * tQuantile((1 + level) / 2, degrees);
  const cut = (at: number): number => Math.min(upper, Math.max(lower, at));
  return { value: cut(value), low: cut(value - half), high: cut(value + half) };
}
