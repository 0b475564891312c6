/** What is absent is null (design.md 5). */
import type { Json } from '../../core/document.ts';
import { plainNumber } from '../../delivery/plain-number.ts';

/** A number, or null where there is none. */
export function numberOrNull(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : plainNumber(value);
}

/** Numbers by name, in the order in which they stand. */
export function numbersByName(values: Readonly<Record<string, number>>): Json {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, numberOrNull(value)]));
}
