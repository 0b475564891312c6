/** What is absent is null (design.md 5). */
import { plainNumber } from '../../delivery/plain-number.ts';

/** A number, or null where there is none. */
export function numberOrNull(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : plainNumber(value);
}
