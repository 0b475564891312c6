import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberText, shareText } from './number-text.ts';

describe('numberText', () => {
  test.each([
    [-5.4, { decimals: 1, unit: '%' }, '−5.4 %', '−5,4\u202F%'],
    [1.1, { decimals: 1, signed: true }, '+1.1', '+1,1'],
    [12_504, {}, '12,504', '12\u202F504'],
    [71_879_442, {}, '71,879,442', '71\u202F879\u202F442'],
    [-0.04, { decimals: 1, signed: true }, '0.0', '0,0'],
    [0, { signed: true }, '0', '0'],
    [1.005, { decimals: 2 }, '1.01', '1,01'],
    [0.1 + 0.2, { decimals: 1 }, '0.3', '0,3'],
    [1e-9, { decimals: 2 }, '0.00', '0,00'],
    [1e21, {}, '1e+21', '1e+21'],
    [30, { unit: 'days' }, '30 days', '30\u202Fdays'],
  ])('%d with %o', (value, options, en, fr) => {
    expect(numberText(value, 'en', options)).toBe(en);
    expect(numberText(value, 'fr', options)).toBe(fr);
  });

  test.each([Number.NaN, Infinity])('refuses %d', (value) => {
    expect(() => numberText(value, 'en')).toThrow(/finite number/);
  });

  test('reads back within half a unit of the last digit', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        const back = Number(numberText(value, 'en', { decimals }).replaceAll(',', '').replace('−', '-'));
        expect(Math.abs(back - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
      }),
    );
  });
});

describe('shareText', () => {
  test.each([
    [0.88, 0, '88 %'],
    [0.004, 0, '< 1 %'],
    [0.996, 0, '> 99 %'],
    [0, 0, '0 %'],
    [1, 0, '100 %'],
    [0.9655, 1, '96.6 %'],
    [0.285, 0, '29 %'],
    [0.9999, 1, '> 99.9 %'],
    [1.25, 0, '125 %'],
    [-0.3, 0, '−30 %'],
  ])('%d with %d decimals', (share, decimals, text) => expect(shareText(share, 'en', decimals)).toBe(text));

  test('in French', () => {
    expect(shareText(0.9655, 'fr', 1)).toBe('96,6\u202F%');
    expect(shareText(0.004, 'fr')).toBe('<\u202F1\u202F%');
  });
});
