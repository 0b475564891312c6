/** The little language of `Column.formula`: `{id}`, numbers, + - * / ( ), optionally `{id} =` in front. */
import { UserError } from '../../core/user-error.ts';

export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'operand'; readonly id: string }
  | { readonly kind: 'negate'; readonly of: Formula }
  | { readonly kind: 'group'; readonly of: Formula }
  | { readonly kind: 'binary'; readonly operator: '+' | '-' | '*' | '/'; readonly left: Formula; readonly right: Formula };

const TOKEN = /\s*(?:\{([^{}]+)\}|(\d+(?:\.\d+)?)|([-+*/()]))/uy;
const ASSIGNED = /^\s*\{[^{}]+\}\s*=/u;

type Token = { readonly id: string } | { readonly value: number } | { readonly sign: string };

function unreadable(text: string): UserError {
  return new UserError(
    `Unexpected formula "${text}", expected columns in braces, numbers, + - * / and parentheses.`,
    'Correct the formula in the document.',
  );
}

function tokens(text: string): Token[] {
  const body = text.replace(ASSIGNED, '').trimEnd();
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < body.length) {
    const match = TOKEN.exec(body);
    if (match === null) throw unreadable(text);
    const [, id, number, sign = ''] = match;
    found.push(id !== undefined ? { id } : number !== undefined ? { value: Number(number) } : { sign });
  }
  return found;
}

/** @throws UserError where the formula cannot be read */
export function parseFormula(text: string): Formula {
  const list = tokens(text);
  let next = 0;
  const sign = (): string | undefined => {
    const token = list[next];
    return token !== undefined && 'sign' in token ? token.sign : undefined;
  };
  const primary = (): Formula => {
    const token = list[next++];
    if (token === undefined) throw unreadable(text);
    if ('id' in token) return { kind: 'operand', id: token.id };
    if ('value' in token) return { kind: 'number', value: token.value };
    if (token.sign === '-') return { kind: 'negate', of: primary() };
    if (token.sign !== '(') throw unreadable(text);
    const of = sum();
    if (sign() !== ')') throw unreadable(text);
    next++;
    return { kind: 'group', of };
  };
  const chain = (operators: readonly string[], operand: () => Formula): Formula => {
    let left = operand();
    for (let operator = sign(); operator !== undefined && operators.includes(operator); operator = sign()) {
      next++;
      left = { kind: 'binary', operator: operator as '+' | '-' | '*' | '/', left, right: operand() };
    }
    return left;
  };
  const product = (): Formula => chain(['*', '/'], primary);
  const sum = (): Formula => chain(['+', '-'], product);
  const formula = sum();
  if (next !== list.length) throw unreadable(text);
  return formula;
}

/** Ids in order of appearance, each once. */
export function operands(formula: Formula): string[] {
  switch (formula.kind) {
    case 'number':
      return [];
    case 'operand':
      return [formula.id];
    case 'binary':
      return [...new Set([...operands(formula.left), ...operands(formula.right)])];
    default:
      return operands(formula.of);
  }
}

/** The formula as a spreadsheet writes it. @param reference id → cell or defined name */
export function spell(formula: Formula, reference: (id: string) => string): string {
  switch (formula.kind) {
    case 'number':
      return String(formula.value);
    case 'operand':
      return reference(formula.id);
    case 'negate':
      return `-${spell(formula.of, reference)}`;
    case 'group':
      return `(${spell(formula.of, reference)})`;
    case 'binary':
      return `${spell(formula.left, reference)}${formula.operator}${spell(formula.right, reference)}`;
  }
}

/** @returns the result; undefined where an operand is missing (missing is never zero) or the result is no number */
export function evaluate(formula: Formula, value: (id: string) => number | undefined): number | undefined {
  const compute = (part: Formula): number => {
    switch (part.kind) {
      case 'number':
        return part.value;
      case 'operand':
        return value(part.id) ?? Number.NaN;
      case 'negate':
        return -compute(part.of);
      case 'group':
        return compute(part.of);
      case 'binary': {
        const [left, right] = [compute(part.left), compute(part.right)];
        if (part.operator === '+') return left + right;
        if (part.operator === '-') return left - right;
        return part.operator === '*' ? left * right : left / right;
      }
    }
  };
  const result = compute(formula);
  return Number.isFinite(result) ? result : undefined;
}
