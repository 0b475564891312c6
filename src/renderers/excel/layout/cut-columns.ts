export interface ColumnRun {
  readonly first: number;
  readonly last: number;
}

/** Cuts a sheet's columns into `count` neighbouring runs of about equal width, from 1; fewer where there are fewer columns. */
export function cutColumns(widths: readonly number[], count: number): ColumnRun[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const runs: ColumnRun[] = [];
  const most = Math.min(count, widths.length);
  let first = 1;
  let used = 0;
  for (const [index, width] of widths.entries()) {
    used += width;
    const [left, behind] = [most - runs.length - 1, widths.length - index - 1];
    const next = widths[index + 1] ?? 0;
    const isFull = used + next / 2 >= (total * (runs.length + 1)) / most;
    if (left === 0 ? behind === 0 : isFull || behind === left) {
      runs.push({ first, last: index + 1 });
      first = index + 2;
    }
  }
  return runs;
}
