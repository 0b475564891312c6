import { expect, it } from 'vitest';
import type { Place } from '../core/place.ts';
import { buildHierarchy } from './hierarchy.ts';

const place = (code: string, parent?: string): Place => ({
  code,
  name: code,
  level: 'x',
  aliases: [],
  ...(parent === undefined ? {} : { parent }),
});

it('walks a circle of exported metadata once', () => {
  const { upwards, below, levels } = buildHierarchy([place('T'), place('A', 'B'), place('B', 'A'), place('C', 'T'), place('C', 'C')], 'x');
  expect(upwards('A')).toEqual(['A', 'B']);
  expect(below('A').map((one) => one.code)).toEqual(['A', 'B']);
  expect(upwards('C')).toEqual(['C']);
  expect(levels).toEqual(['x']);
});
