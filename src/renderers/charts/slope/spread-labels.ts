/**
 * Moves labels apart so that none covers another, each as near to its own place as the order allows.
 * @param wanted where each would stand, in any order
 * @param gap least distance between two
 * @param low least place of all, @param high greatest; where all do not fit between, they stand evenly and closer than `gap`
 * @returns the places, in the order of `wanted`
 */
export function spreadLabels(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place || a.index - b.index);
  const apart = Math.min(gap, order.length < 2 ? gap : (high - low) / (order.length - 1));
  let least = low;
  for (const one of order) {
    one.place = Math.max(one.place, least);
    least = one.place + apart;
  }
  let most = high;
  for (const one of order.toReversed()) {
    one.place = Math.min(one.place, most);
    most = one.place - apart;
  }
  const places = new Map(order.map((one) => [one.index, one.place]));
  return wanted.map((place, index) => places.get(index) ?? place);
}
