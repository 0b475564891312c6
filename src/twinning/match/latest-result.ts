/** Where a member stands on a topic now: a finite value in the topic's unit, or why it is not known. */
export type LatestResult = { readonly value: number } | { readonly value?: undefined; readonly reason: string };
