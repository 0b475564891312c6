import type { Expression } from './expression.ts';

export type ParsedExpression =
  | { readonly ok: true; readonly expression: Expression }
  /** `column` from 1, where reading stopped. */
  | { readonly ok: false; readonly column: number; readonly message: string };

/** Deepest nesting of brackets and signs: far beyond any indicator, short of the stack's end. */
const DEEPEST = 100;

class Fault extends Error {
  readonly column: number;
  constructor(column: number, message: string) {
    super(message);
    this.column = column;
  }
}

/** A place in the text, moving right. */
interface Cursor {
  readonly text: string;
  at: number;
  depth: number;
}

/**
 * Reads an expression: `#{element}`, `#{element.category}`, numbers, `+ - * /` (also `− × ÷`), brackets.
 * Element names may hold anything but `}` and `.`; a `.` starts the category.
 */
export function parseExpression(text: string): ParsedExpression {
  const cursor: Cursor = { text, at: 0, depth: 0 };
  try {
    const expression = sum(cursor);
    skipSpace(cursor);
    if (cursor.at < text.length) throw unexpected(cursor, 'an operator (+ − × ÷) or the end');
    return { ok: true, expression };
  } catch (fault) {
    if (fault instanceof Fault) return { ok: false, column: fault.column, message: fault.message };
    throw fault;
  }
}

/** Every operand that stands in an expression, in reading order, repeats kept. */
export function operandsOf(expression: Expression): { element: string; category?: string }[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'operand':
      return [expression];
    case 'negate':
      return operandsOf(expression.of);
    case 'binary':
      return [...operandsOf(expression.left), ...operandsOf(expression.right)];
  }
}

/**
 * Works an expression out.
 * @param value gives an operand's value, or undefined where it is missing
 * @returns undefined where an operand is missing or a divisor is zero: missing is never zero
 */
export function evaluate(
  expression: Expression,
  value: (element: string, category: string | undefined) => number | undefined,
): number | undefined {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'operand':
      return value(expression.element, expression.category);
    case 'negate': {
      const of = evaluate(expression.of, value);
      return of === undefined ? undefined : -of;
    }
    case 'binary': {
      const left = evaluate(expression.left, value);
      const right = evaluate(expression.right, value);
      return left === undefined || right === undefined ? undefined : combine(expression.operator, left, right);
    }
  }
}

function combine(operator: '+' | '-' | '*' | '/', left: number, right: number): number | undefined {
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  if (operator === '*') return left * right;
  return right === 0 ? undefined : left / right;
}

const SUM: Readonly<Record<string, '+' | '-'>> = { '+': '+', '-': '-', '−': '-' };
const PRODUCT: Readonly<Record<string, '*' | '/'>> = { '*': '*', '×': '*', '/': '/', '÷': '/' };

function sum(cursor: Cursor): Expression {
  return chain(cursor, SUM, product);
}

function product(cursor: Cursor): Expression {
  return chain(cursor, PRODUCT, signed);
}

/** Operators of one rank, taken from the left. */
function chain(
  cursor: Cursor,
  operators: Readonly<Record<string, '+' | '-' | '*' | '/'>>,
  part: (cursor: Cursor) => Expression,
): Expression {
  let left = part(cursor);
  for (;;) {
    skipSpace(cursor);
    const operator = operators[cursor.text[cursor.at] ?? ''];
    if (operator === undefined) return left;
    cursor.at += 1;
    left = { kind: 'binary', operator, left, right: part(cursor) };
  }
}

function signed(cursor: Cursor): Expression {
  skipSpace(cursor);
  const sign = SUM[cursor.text[cursor.at] ?? ''];
  if (sign === undefined) return primary(cursor);
  deeper(cursor);
  cursor.at += 1;
  const of = signed(cursor);
  cursor.depth -= 1;
  return sign === '-' ? { kind: 'negate', of } : of;
}

function primary(cursor: Cursor): Expression {
  const next = cursor.text[cursor.at] ?? '';
  if (next === '(') return bracketed(cursor);
  if (next === '#') return operand(cursor);
  if (/[0-9.]/.test(next)) return number(cursor);
  throw unexpected(cursor, 'a number, #{element} or (');
}

function bracketed(cursor: Cursor): Expression {
  const opened = cursor.at;
  deeper(cursor);
  cursor.at += 1;
  const inner = sum(cursor);
  skipSpace(cursor);
  if (cursor.text[cursor.at] !== ')') throw new Fault(opened + 1, 'Unexpected open bracket, expected its ")", close it.');
  cursor.at += 1;
  cursor.depth -= 1;
  return inner;
}

function operand(cursor: Cursor): Expression {
  const end = cursor.text.indexOf('}', cursor.at);
  if (cursor.text[cursor.at + 1] !== '{' || end < 0) throw unexpected(cursor, '#{element} or #{element.category}');
  const inner = cursor.text.slice(cursor.at + 2, end);
  const dot = inner.indexOf('.');
  const element = (dot < 0 ? inner : inner.slice(0, dot)).trim();
  const category = dot < 0 ? undefined : inner.slice(dot + 1).trim();
  if (element === '' || category === '') throw unexpected(cursor, '#{element} or #{element.category} with both names written out');
  cursor.at = end + 1;
  return category === undefined ? { kind: 'operand', element } : { kind: 'operand', element, category };
}

function number(cursor: Cursor): Expression {
  const written = /^(?:\d+(?:\.\d+)?|\.\d+)/.exec(cursor.text.slice(cursor.at));
  if (written === null) throw unexpected(cursor, 'a number such as 0.5');
  cursor.at += written[0].length;
  return { kind: 'number', value: Number(written[0]) };
}

function deeper(cursor: Cursor): void {
  cursor.depth += 1;
  if (cursor.depth > DEEPEST)
    throw new Fault(
      cursor.at + 1,
      `Unexpected nesting, expected at most ${DEEPEST} brackets and signs inside one another, write the expression in parts.`,
    );
}

function skipSpace(cursor: Cursor): void {
  while (/\s/.test(cursor.text[cursor.at] ?? '')) cursor.at += 1;
}

function unexpected(cursor: Cursor, expected: string): Fault {
  const found = cursor.at >= cursor.text.length ? 'end' : `"${cursor.text.slice(cursor.at, cursor.at + 12)}"`;
  return new Fault(cursor.at + 1, `Unexpected ${found} at character ${cursor.at + 1}, expected ${expected}.`);
}
