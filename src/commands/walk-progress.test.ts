import { expect, test } from 'vitest';
import { bytesInMemory } from '../core/bytes.ts';
import { openSource } from '../readers/open.ts';
import { countReading } from './say-progress.ts';
import { walkProgress } from './walk-progress.ts';

test('time left is told for rows that are remembered, of which no byte is read again', async () => {
  const rows = Array.from({ length: 50 }, (_, at) => `Place ${at},OPD,202601,${at}\n`);
  const bytes = countReading(bytesInMemory(Buffer.from(`place,indicator,period,value\n${rows.join('')}`)));
  const source = await openSource('a.csv', bytes);
  const times = [0, 4000, 8000];
  const effects = { open: () => bytes, now: () => new Date(times.shift() ?? 0) };
  const say = walkProgress(['a.csv', 'b.csv'], effects)(source, bytes);
  expect(say(51)).toBe('51 rows and values, 13 a second, about 12 seconds left');
  expect(say(51)).toBe('102 rows and values, 13 a second, about 8 seconds left');
});
