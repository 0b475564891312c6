/**
 * Chance from a seed, the same in every engine: mulberry32, with 32 bits of state. Not for secrets.
 * @param seed whole; its lower 32 bits count
 * @returns a source of numbers of at least 0 and under 1
 */
export function randomFromSeed(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
