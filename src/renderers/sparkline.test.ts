import { expect, test } from 'vitest';
import { sparklineText } from './sparkline.ts';

test.each([
  [[1, 2, 3, 4, 5, 6, 7, 8], '▁▂▃▄▅▆▇█'],
  [[1, null, 8], '▁ █'],
  [[5, 5], '▄▄'],
  [[null, null], ''],
  [[], ''],
  [[-3, 0, 3], '▁▅█'],
])('%j', (values, bars) => expect(sparklineText(values)).toBe(bars));
