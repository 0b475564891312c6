/** Line numbers as a person would read them out: runs of neighbours as ranges. */

/**
 * Joins neighbours: [12, 13, 14, 20] → `12–14`, `20`.
 * @param lines in any order; doubles count once
 */
export function lineRanges(lines: readonly number[]): string[] {
  const sorted = [...new Set(lines)].sort((a, b) => a - b);
  const ranges: string[] = [];
  for (let index = 0; index < sorted.length; index++) {
    const first = sorted[index] as number;
    while (sorted[index + 1] === (sorted[index] as number) + 1) index += 1;
    const last = sorted[index] as number;
    ranges.push(first === last ? String(first) : `${first}–${last}`);
  }
  return ranges;
}
