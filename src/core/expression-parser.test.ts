import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expression } from './expression.ts';
import { evaluate, operandsOf, parseExpression } from './expression-parser.ts';

function work(text: string, values: Record<string, number> = {}): number | undefined {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return evaluate(parsed.expression, (element, category) => values[category === undefined ? element : `${element}.${category}`]);
}

describe('expression', () => {
  it('keeps the ranks of operators', () => {
    expect(work('1 + 2 * 3')).toBe(7);
    expect(work('(1 + 2) × 3')).toBe(9);
    expect(work('10 − 4 − 3')).toBe(3);
    expect(work('8 ÷ 4 / 2')).toBe(1);
    expect(work('-2 * -3')).toBe(6);
    expect(work('.5 + 0.25')).toBe(0.75);
  });

  it('reads operands with and without category', () => {
    expect(work('#{ANC 1st visit} / #{births.female}', { 'ANC 1st visit': 3, 'births.female': 4 })).toBe(0.75);
    const parsed = parseExpression('#{a} - #{b.c} + #{a}');
    expect(parsed.ok && operandsOf(parsed.expression).map((one) => [one.element, one.category])).toEqual([
      ['a', undefined],
      ['b', 'c'],
      ['a', undefined],
    ]);
  });

  it('is missing where an operand is missing or the divisor is zero', () => {
    expect(work('#{a} + #{b}', { a: 1 })).toBeUndefined();
    expect(work('#{a} / #{b}', { a: 1, b: 0 })).toBeUndefined();
    expect(work('0 * #{b}')).toBeUndefined();
  });

  it.each([
    ['', 1, 'Unexpected end at character 1, expected a number, #{element} or (.'],
    ['1 +', 4, 'Unexpected end at character 4, expected a number, #{element} or (.'],
    ['(1 + 2', 1, 'Unexpected open bracket, expected its ")", close it.'],
    ['1 2', 3, 'Unexpected "2" at character 3, expected an operator (+ − × ÷) or the end.'],
    ['#{a', 1, 'Unexpected "#{a" at character 1, expected #{element} or #{element.category}.'],
    ['#{a.}', 1, 'Unexpected "#{a.}" at character 1, expected #{element} or #{element.category} with both names written out.'],
    ['anc1', 1, 'Unexpected "anc1" at character 1, expected a number, #{element} or (.'],
  ])('says where %j goes wrong', (text, column, message) => {
    expect(parseExpression(text)).toEqual({ ok: false, column, message });
  });

  it('stops at a depth no indicator needs', () => {
    expect(parseExpression('('.repeat(100_000))).toMatchObject({ ok: false, column: 101 });
    expect(parseExpression('-'.repeat(100_000))).toMatchObject({ ok: false, column: 101 });
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[-#{}.()+*/0-9a b]*$/)),
        (text) => typeof parseExpression(text).ok === 'boolean',
      ),
    );
  });

  it('reads back every expression that is written out in full', () => {
    const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.record({ kind: fc.constant('number' as const), value: fc.integer({ min: 0, max: 9999 }) }),
        fc.record({ kind: fc.constant('operand' as const), element: fc.constantFrom('a', 'b c') }),
        fc.record({ kind: fc.constant('negate' as const), of: tie('tree') }),
        fc.record({
          kind: fc.constant('binary' as const),
          operator: fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const),
          left: tie('tree'),
          right: tie('tree'),
        }),
      ),
    }));
    fc.assert(
      fc.property(tree, (expression) => {
        expect(parseExpression(write(expression))).toEqual({ ok: true, expression });
      }),
    );
  });
});

function write(expression: Expression): string {
  if (expression.kind === 'number') return String(expression.value);
  if (expression.kind === 'operand') return `#{${expression.element}}`;
  if (expression.kind === 'negate') return `(-${write(expression.of)})`;
  return `(${write(expression.left)} ${expression.operator} ${write(expression.right)})`;
}
