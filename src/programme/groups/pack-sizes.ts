/** Whether people who stay together can be put into groups of fair sizes at all. */

/** Steps after which the search gives up: far more than the wishes of a retreat need. */
const MOST_STEPS = 100_000;

/**
 * Finds a group for each unit so that no group is over its size; those who are alone fill what is left.
 * @param units sizes, descending
 * @param sizes of the groups
 * @returns the group of each unit; undefined where there is no such way (or none was found in 100,000 steps)
 */
export function packSizes(units: readonly number[], sizes: readonly number[]): number[] | undefined {
  const left = [...sizes];
  const found: number[] = [];
  const dead = new Set<string>();
  let steps = 0;
  const place = (index: number): boolean => {
    const size = units[index];
    if (size === undefined) return true;
    const state = `${index} ${[...left].sort((a, b) => a - b).join()}`;
    if (dead.has(state) || ++steps > MOST_STEPS) return false;
    const tried = new Set<number>();
    for (const [group, room] of left.entries()) {
      if (room < size || tried.has(room)) continue;
      tried.add(room);
      left[group] = room - size;
      found[index] = group;
      if (place(index + 1)) return true;
      left[group] = room;
    }
    dead.add(state);
    return false;
  };
  return place(0) ? found : undefined;
}
