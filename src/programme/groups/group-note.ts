/** What there is to know about groups: why they are not as balanced, or as wished, as they might be. */
export type GroupNote =
  /** Wishes that share somebody were taken as one. */
  | { readonly kind: 'joined'; readonly codes: readonly string[] }
  /** More people asked to be together than a balanced group has: their group is larger. */
  | { readonly kind: 'together-too-large'; readonly codes: readonly string[]; readonly largest: number }
  /** People together do not add up to balanced groups. */
  | { readonly kind: 'uneven'; readonly smallest: number; readonly largest: number }
  /** Their institution is not known, so they could not be spread by it. */
  | { readonly kind: 'no-institution'; readonly codes: readonly string[] }
  /** A wish names somebody who is not there. */
  | { readonly kind: 'not-there'; readonly codes: readonly string[] }
  | { readonly kind: 'fewer-groups'; readonly asked: number; readonly made: number };
