import { expect, test } from 'vitest';
import { kilometresBetween } from './kilometres.ts';

const point = (latitude: number, longitude: number): Parameters<typeof kilometresBetween>[0] => ({ latitude, longitude });

test('a quarter and a half of a great circle, and one degree of the equator', () => {
  // R: 6371.0088 * pi / c(2, 1, 180) is 10007.557, 20015.114, 111.195
  expect(kilometresBetween(point(0, 0), point(90, 0))).toBeCloseTo(10_007.557, 3);
  expect(kilometresBetween(point(0, 0), point(0, 180))).toBeCloseTo(20_015.114, 3);
  expect(kilometresBetween(point(0, 29), point(0, 30))).toBeCloseTo(111.195, 3);
});

test('by the law of cosines, there and back', () => {
  // R: a <- c(-1.9536, 30.0606) * pi / 180; b <- c(-2.5967, 29.7394) * pi / 180
  // 6371.0088 * acos(sin(a[1]) * sin(b[1]) + cos(a[1]) * cos(b[1]) * cos(b[2] - a[2])) is 79.920057
  const [kigali, huye] = [point(-1.9536, 30.0606), point(-2.5967, 29.7394)];
  expect(kilometresBetween(kigali, huye)).toBeCloseTo(79.920057, 6);
  expect(kilometresBetween(huye, kigali)).toBe(kilometresBetween(kigali, huye));
  expect(kilometresBetween(kigali, kigali)).toBe(0);
});

test('unknown where a coordinate is missing', () => {
  expect(kilometresBetween({ latitude: 1 }, point(0, 0))).toBeUndefined();
  expect(kilometresBetween(point(0, 0), {})).toBeUndefined();
});
