import { describe, expect, test } from 'vitest';
import { findNumberStyle, readWrittenNumber, YAML_NUMBERS } from './written-number.ts';

describe('numbers in YAML', () => {
  test.each([
    ['28', { ok: true, value: 28, percent: false }],
    ['28 %', { ok: true, value: 28, percent: true }],
    ['28,5\u202f%', { ok: true, value: 28.5, percent: true }],
    ['1.234', { ok: true, value: 1.234, percent: false }],
    ['1 250', { ok: true, value: 1250, percent: false }],
    ['\u22124', { ok: true, value: -4, percent: false }],
    ['1,234', { ok: false, expected: 'a number that reads one way (may be 1.234 or 1234): 1234, or 1,2340' }],
    ['0x10', { ok: false, expected: 'a number' }],
    ['.inf', { ok: false, expected: 'a number' }],
    ['ten', { ok: false, expected: 'a number' }],
  ])('%s', (text, read) => {
    expect(readWrittenNumber(text, YAML_NUMBERS)).toEqual(read);
  });
});

describe('numbers in a table', () => {
  test('follow what the file proves', () => {
    const style = findNumberStyle(['1,5', '12,345'], true);
    expect(readWrittenNumber('12,345', style)).toEqual({ ok: true, value: 12.345, percent: false });
    expect(readWrittenNumber('2.5', style)).toEqual({ ok: false, expected: 'a number with a decimal comma, as the others in this file' });
  });

  test('are not guessed without proof', () => {
    const semicolons = findNumberStyle(['12,345', '1.234'], true);
    expect(readWrittenNumber('12,345', semicolons).ok).toBe(false);
    expect(readWrittenNumber('1.234', semicolons).ok).toBe(false);
    const commas = findNumberStyle(['1.234'], false);
    expect(readWrittenNumber('1.234', commas)).toEqual({ ok: true, value: 1.234, percent: false });
  });
});
