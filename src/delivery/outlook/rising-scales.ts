/** A mean square of misses and how many it rests on. */
export interface Pool {
  readonly square: number;
  readonly count: number;
}

/**
 * Pools neighbouring steps until no later one is smaller than an earlier one (pool adjacent violators, Ayer et al. 1955):
 * what lies further ahead is never known better.
 * @returns one pool for each step, never falling
 */
export function risingScales(steps: readonly Pool[]): Pool[] {
  const blocks: { square: number; count: number; steps: number }[] = [];
  for (const step of steps) {
    let block = { ...step, steps: 1 };
    for (let last = blocks.at(-1); last !== undefined && last.square >= block.square; last = blocks.at(-1)) {
      blocks.pop();
      const count = last.count + block.count;
      block = { square: (last.square * last.count + block.square * block.count) / count, count, steps: last.steps + block.steps };
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ square, steps: length }, b) => {
    const before = blocks.slice(0, b).reduce((sum, { steps: all }) => sum + all, 0);
    return Array.from({ length }, (_, i) => ({ square, count: steps[before + i]!.count }));
  });
}
