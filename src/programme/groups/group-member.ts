export interface GroupMember {
  readonly code: string;
  readonly name: string;
  /** Empty where it is not known: then there is nothing to spread. */
  readonly institution: string;
  readonly role?: string;
}

/** People who stay in one group: most often one person. Members by code. */
export type Unit = readonly GroupMember[];

/** A group while it is put together. */
export type Group = readonly Unit[];

/** By code unit, not by locale: the same everywhere. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function peopleIn(group: Group): number {
  return group.reduce((sum, unit) => sum + unit.length, 0);
}
