import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JsonSyntaxError, scanJson } from './json-scanner.ts';
import { TextPosition } from './text-position.ts';

function isLegal(text: string): boolean {
  try {
    scanJson(text);
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(JsonSyntaxError);
    return false;
  }
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('it takes and refuses what JSON.parse does', () => {
  fc.assert(fc.property(fc.json(), isLegal));
  const pieces = fc.array(
    fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '\\', '\\u00e9', '1', '-', '0', '.', 'e5', 'true', 'null', ' ', '\n'),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(pieces, (list) => isLegal(list.join('')) === parses(list.join(''))),
    { numRuns: 5000 },
  );
});

test('it tells where the items of outermost arrays begin', () => {
  const text = '{"a": [1, [2], {"a": [3]}], "b": {"c": [4]}, "d": []}';
  const items = scanJson(text);
  expect([...items.keys()]).toEqual(['a', 'd']);
  expect(items.get('a')!.map((offset) => text[offset])).toEqual(['1', '[', '{']);
});

test.each([
  ['{"a": 1,}', 8, 'Unexpected "}", expected a name in double quotes.'],
  ['{"a" 1}', 5, 'Unexpected "1", expected a colon.'],
  ['[1 2]', 3, 'Unexpected "2", expected a comma or ].'],
  ['[1', 2, 'Unexpected end of the file, expected a comma or ].'],
  ['["a\nb"]', 3, 'Unexpected "\\n", expected the closing quote.'],
  ['[1] x', 4, 'Unexpected "x", expected the end of the file.'],
  ['', 0, 'Unexpected end of the file, expected a value.'],
])('%j fails at %i', (text, offset, message) => {
  expect(() => scanJson(text)).toThrow(expect.objectContaining({ offset, message }));
});

test('deep nesting is refused, not followed', () => {
  expect(() => scanJson('['.repeat(1_000_000))).toThrow('Unexpected nesting, expected at most 64 levels.');
});

test('lines end with LF, CRLF or CR', () => {
  const position = new TextPosition('a\nb\r\ncd\re');
  expect([0, 2, 5, 6, 8].map((offset) => position.at(offset))).toEqual([
    { line: 1, column: 1 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 3, column: 2 },
    { line: 4, column: 1 },
  ]);
});
