import type { CheckContext } from '../../core/check.ts';
import { knownPlaces } from '../known-places.ts';

/** Whether any known place has a date of this kind. */
export function hasDates({ metadata, workspace }: CheckContext, kind: 'opened' | 'closed'): boolean {
  return knownPlaces(metadata, workspace).some((place) => place[kind] !== undefined);
}
