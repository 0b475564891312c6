import { expect, test } from 'vitest';
import { evaluate, operands, parseFormula, spell } from './formula.ts';

const value = (id: string): number | undefined => ({ actual: 61, planned: 66, direction: 1, zero: 0 })[id];

test('a formula is spelt for a spreadsheet and gives the same number', () => {
  const formula = parseFormula('{gap} = ({actual} - {planned}) * {direction}');
  expect(operands(formula)).toEqual(['actual', 'planned', 'direction']);
  expect(spell(formula, (id) => id.toUpperCase())).toBe('(ACTUAL-PLANNED)*DIRECTION');
  expect(evaluate(formula, value)).toBe(-5);
});

test('× and ÷ before + and −, from left to right', () => {
  expect(evaluate(parseFormula('10 - 2 - 3 + 2 * 3 / 4'), value)).toBe(6.5);
  expect(evaluate(parseFormula('-{actual} + 1.5'), value)).toBe(-59.5);
});

test('a missing operand and a division by zero give nothing, never zero', () => {
  expect(evaluate(parseFormula('{actual} - {nobody}'), value)).toBeUndefined();
  expect(evaluate(parseFormula('{actual} / {zero}'), value)).toBeUndefined();
});

test.each(['', '1 +', '(1', '1 2', '{a', 'SUM(1)', '=CMD|x', '1 ^ 2'])('%s is not a formula', (text) => {
  expect(() => parseFormula(text)).toThrow(/^Unexpected formula/u);
});
