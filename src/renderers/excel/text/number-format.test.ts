import { expect, test } from 'vitest';
import { numberFormat, shownNumber } from './number-format.ts';

test('each style has its format', () => {
  expect(numberFormat({ kind: 'number', decimals: 0 })).toBe('#,##0;"−"#,##0');
  expect(numberFormat({ kind: 'number', decimals: 1, unit: 'days' })).toBe('#,##0.0" days";"−"#,##0.0" days"');
  expect(numberFormat({ kind: 'percent', decimals: 1, unit: '%' })).toBe('0.0" %";"−"0.0" %"');
  expect(numberFormat({ kind: 'share', decimals: 0 })).toBe('0\\ %;"−"0\\ %');
  expect(numberFormat({ kind: 'signed', decimals: 1 })).toBe('+#,##0.0;"−"#,##0.0;#,##0.0');
  expect(numberFormat({ kind: 'signed', decimals: 1 }, true)).toBe('"▲ +"#,##0.0" ";"▼ −"#,##0.0" ";"● "#,##0.0" "');
  expect(numberFormat({ kind: 'text' })).toBeUndefined();
});

test('a unit cannot break out of its quotes', () => {
  expect(numberFormat({ kind: 'percent', decimals: 0, unit: '"%' })).toBe('0" ”%";"−"0" ”%"');
});

test('a number’s width is that of what is shown', () => {
  expect(shownNumber(0.965, { kind: 'share', decimals: 1 })).toBe('96.5 %');
  expect(shownNumber(1234567, { kind: 'number', decimals: 0, unit: 'days' })).toBe('1,234,567 days');
});
