const BARS = '▁▂▃▄▅▆▇█';

/**
 * A row of bars from the least to the greatest value.
 * @param values null is a gap
 * @param gap the character for a gap
 * @param range least and greatest, where several rows share one scale
 * @returns one character a value; all in the middle where all are equal; '' where there is no value at all
 */
export function sparklineText(values: readonly (number | null)[], gap = ' ', range?: readonly [number, number]): string {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return '';
  const [least, greatest] = range ?? [Math.min(...known), Math.max(...known)];
  const height = greatest - least;
  const bar = (value: number): string => {
    const step = height === 0 ? 3 : Math.round(((value - least) / height) * (BARS.length - 1));
    return BARS.charAt(step);
  };
  return values.map((value) => (value === null ? gap : bar(value))).join('');
}
