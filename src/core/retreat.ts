/** A retreat as its agenda file says it: `retreats/<code>.yaml`. */
import type { Source } from './source.ts';

export const EXERCISES = ['prioritisation-matrix', 'trajectory-setting', 'delivery-chain', 'root-cause', 'commitments'] as const;
export type Exercise = (typeof EXERCISES)[number];

export interface AgendaItem {
  /** 1 for the first day. */
  readonly day: number;
  /** Minutes after midnight. */
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly kind: 'plenary' | 'group' | 'break' | 'exercise';
  readonly lead?: string;
  /** Id of a priority. */
  readonly priority?: string;
  readonly exercise?: Exercise;
  /** For facilitators only. */
  readonly notes?: string;
  readonly at: Source;
}

export interface Retreat {
  readonly code: string;
  readonly title: string;
  /** ISO dates of its days, ascending. */
  readonly days: readonly string[];
  readonly venue?: string;
  readonly purpose?: string;
  readonly items: readonly AgendaItem[];
  /** Codes of leaders; all where the file says so. */
  readonly participants: readonly string[];
  /** Guests by name: not in the table of leaders. */
  readonly guests: readonly { readonly name: string; readonly role?: string; readonly institution?: string }[];
  /** Participants who asked to be in one group. */
  readonly together: readonly (readonly string[])[];
  readonly groups: number;
  readonly exercises: readonly Exercise[];
  /** Ids of the priorities with a brief; all where the file says nothing. */
  readonly priorities: readonly string[];
  readonly at: Source;
}
