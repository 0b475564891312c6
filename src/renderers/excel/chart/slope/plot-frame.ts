/** Where the plot lies within the chart, in shares of its size: names need the right quarter. */

const LEFT = 0.09;
const TOP = 0.13;
const HEIGHT = 0.75;
/** Where the last measurement stands; behind it are the names. */
const LAST_POINT = 0.72;

/**
 * @param labels number of measurements, at least 2
 * @param lastPoint where the last one stands, as a share of the width
 * @returns height as a share of the chart's, and the layout's XML; each measurement stands in the middle of its own equal part
 */
export function plotFrame(labels: number, lastPoint: number = LAST_POINT): { readonly height: number; readonly xml: string } {
  const width = (lastPoint - LEFT) / (1 - 1 / (2 * labels));
  const shares = [
    ['x', LEFT],
    ['y', TOP],
    ['w', width],
    ['h', HEIGHT],
  ] as const;
  const values = shares.map(([name, share]) => `<c:${name} val="${Math.round(share * 1e4) / 1e4}"/>`).join('');
  const layout = `<c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${values}`;
  return { height: HEIGHT, xml: `<c:layout><c:manualLayout>${layout}</c:manualLayout></c:layout>` };
}
