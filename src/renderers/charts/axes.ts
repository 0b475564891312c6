/** Where values and labels stand: the same scale for every picture of a chart. */
import { scaleLinear } from 'd3-scale';

/** What stands on an axis: the lines of any picture. */
interface Measured {
  readonly series: readonly { readonly values: readonly (number | null)[] }[];
}

export interface ValueAxis {
  readonly least: number;
  readonly greatest: number;
  readonly ticks: readonly number[];
  /** Decimals that the ticks need. */
  readonly decimals: number;
}

/** Values closer than this share of their size are one value: no tick fits between them. */
const SMALLEST_RANGE = 1e-9;

/** From the least to the greatest value of all series, rounded outwards; zero only where it is near or within. */
export function valueAxis(chart: Measured, tickCount: number): ValueAxis {
  const values = chart.series.flatMap((series) => series.values.filter((value) => value !== null));
  const [least, greatest] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
  const isOne = greatest - least <= SMALLEST_RANGE * Math.max(1, Math.abs(greatest));
  const room = Math.abs(least) * 0.05;
  const half = !isOne ? 0 : room > SMALLEST_RANGE ? room : 1;
  const scale = scaleLinear([least - half, greatest + half], [0, 1]).nice(tickCount);
  const ticks = scale.ticks(tickCount);
  const [from = 0, to = 1] = scale.domain();
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
  return { least: from, greatest: to, ticks, decimals: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) };
}

const STRIDES = [1, 2, 3, 4, 6, 12, 24, 36, 48, 60, 120];

/**
 * Which labels are written so that none overlap: counted back from the last, which is the target's date.
 * @param room how many labels fit side by side
 * @returns ascending indices
 */
export function labelledIndices(count: number, room: number): number[] {
  const needed = count / Math.max(1, room);
  const stride = STRIDES.find((one) => one >= needed) ?? Math.ceil(needed);
  const indices: number[] = [];
  for (let index = count - 1; index >= 0; index -= stride) indices.unshift(index);
  return indices;
}
