import { expect, test } from 'vitest';
import { bytesInMemory } from '../core/bytes.ts';
import { countReading, sayProgress } from './say-progress.ts';

const half = { rows: 1_240_000, bytes: 50, bytesTotal: 100, seconds: 4 };

test.each([
  [half, '1,240,000 rows and values, 310,000 a second, about 4 seconds left'],
  [{ ...half, seconds: 0.5 }, '1,240,000 rows and values'],
  [{ ...half, bytes: 1 }, '1,240,000 rows and values, 310,000 a second'],
  [{ ...half, bytesTotal: 0 }, '1,240,000 rows and values, 310,000 a second'],
  [{ ...half, bytes: 120 }, '1,240,000 rows and values, 310,000 a second, about 1 second left'],
  [{ ...half, seconds: 240 }, '1,240,000 rows and values, 5,200 a second, about 4 minutes left'],
  [{ ...half, rows: 0 }, '0 rows and values, 0 a second, about 4 seconds left'],
])('%j', (progressed, words) => {
  expect(sayProgress(progressed)).toBe(words);
});

test('a source is counted as it is read, also again and past its end', () => {
  const source = countReading(bytesInMemory(new Uint8Array(10)));
  source.read(0, 4);
  source.read(0, 4);
  source.read(8, 99);
  expect([source.size, source.bytesRead]).toEqual([10, 10]);
});
