import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChartBlock } from '../../core/document.ts';
import { labelledIndices, valueAxis } from './axes.ts';
import { chartSvg } from './svg.ts';

function chartOf(values: readonly (number | null)[]): ChartBlock {
  const labels = values.map((_, index) => `P${index}`);
  return {
    kind: 'chart',
    id: 'a',
    title: 'A',
    alt: 'A',
    unit: '',
    decimals: 0,
    labels,
    series: [{ name: 'Actual', role: 'actual', values }],
  };
}

test('the last label is always written, at even steps', () => {
  expect(labelledIndices(24, 8)).toEqual([2, 5, 8, 11, 14, 17, 20, 23]);
  expect(labelledIndices(84, 8).at(-1)).toBe(83);
  expect(labelledIndices(1, 8)).toEqual([0]);
  expect(labelledIndices(0, 8)).toEqual([]);
});

test('the axis holds every value, and one value alone has room', () => {
  const values = fc.array(fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true })), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(values, (series) => {
      const axis = valueAxis(chartOf(series), 5);
      expect(axis.greatest).toBeGreaterThan(axis.least);
      const slack = (axis.greatest - axis.least) * 1e-9;
      for (const value of series) if (value !== null) expect(value >= axis.least - slack && value <= axis.greatest + slack).toBe(true);
      expect(chartSvg(chartOf(series), 'en')).not.toMatch(/NaN|undefined|Infinity/);
    }),
  );
});

test('a gap is never drawn across', () => {
  const svg = chartSvg(chartOf([1, 2, null, 3, 4]), 'en');
  const actual = /<path d="([^"]+)" fill="none" stroke="#111" stroke-width="3"/.exec(svg)?.[1] ?? '';
  expect(actual.match(/M/g)).toHaveLength(2);
});
