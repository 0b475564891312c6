import { expect, test } from 'vitest';
import type { ColumnStyle, TableCell } from '../core/document.ts';
import { cellText } from './format-number.ts';

const cases: [TableCell, ColumnStyle, string, string][] = [
  [{ value: 93.1 }, { kind: 'percent', decimals: 1, unit: '%' }, '93.1 %', '93,1\u202F%'],
  [{ value: 93 }, { kind: 'percent' }, '93.0 %', '93,0\u202F%'],
  [{ value: -5 }, { kind: 'signed', decimals: 1 }, '−5.0', '−5,0'],
  [{ value: 0.004 }, { kind: 'share', decimals: 0 }, '< 1 %', '<\u202F1\u202F%'],
  [{ value: null }, { kind: 'share' }, '—', '—'],
  [{ value: null }, { kind: 'text' }, '', ''],
  [{ value: null, text: 'withheld' }, { kind: 'number' }, 'withheld', 'withheld'],
  [{ value: 1234.5 }, { kind: 'number' }, '1,234.5', '1\u202F234,5'],
  [{ value: 'withheld' }, { kind: 'status' }, 'withheld', 'retenu'],
  [{ value: '202606', text: 'Jun 2026' }, { kind: 'period' }, 'Jun 2026', 'Jun 2026'],
  [{ value: '2026-06-30' }, { kind: 'date' }, '2026-06-30', '2026-06-30'],
  [{ value: 214, style: { kind: 'number', decimals: 0, unit: 'days' } }, { kind: 'percent' }, '214 days', '214\u202Fdays'],
  [{ value: [1, null, 2] }, { kind: 'sparkline' }, '▁ █', '▁ █'],
];

test.each(cases)('%j as %j', (cell, style, en, fr) => {
  expect(cellText(cell, style, 'en')).toBe(en);
  expect(cellText(cell, style, 'fr')).toBe(fr);
});
