import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumberFormat } from '../mapping.ts';
import { createNumberEvidence } from './number-evidence.ts';
import { plainDecimal, shiftPoint } from './plain-decimal.ts';
import { readNumber } from './read-number.ts';

const POINT: NumberFormat = { decimal: '.', group: ',' };
const FRENCH: NumberFormat = { decimal: ',', group: ' ' };

describe('readNumber', () => {
  it.each([
    ['12', POINT, 12, '12'],
    ['0200', POINT, 200, '0200'],
    ['1.50', POINT, 1.5, '1.50'],
    ['+5', POINT, 5, '5'],
    ['\u22125', POINT, -5, '-5'],
    ['-0', POINT, 0, '-0'],
    ['.5', POINT, 0.5, '0.5'],
    ['1,234,567.8', POINT, 1234567.8, '1234567.8'],
    ['\u00A01 234,5\u202F', FRENCH, 1234.5, '1234.5'],
    ['1\u202F234\u202F567', FRENCH, 1234567, '1234567'],
    ['1\u00A0234', FRENCH, 1234, '1234'],
    ["1'234", { decimal: '.', group: "'" }, 1234, '1234'],
    ['1’234.5', { decimal: '.', group: "'" }, 1234.5, '1234.5'],
    ['1.234,5', { decimal: ',', group: '.' }, 1234.5, '1234.5'],
    ['1.23E+05', POINT, 123000, '123000'],
    ['1.50e-3', POINT, 0.0015, '0.00150'],
    ['1,5e\u22122', FRENCH, 0.015, '0.015'],
    ['12345678901234567890', POINT, Number('12345678901234567890'), '12345678901234567890'],
  ] as const)('%j', (text, format, value, plain) => {
    expect(readNumber(text, format)).toEqual({ value, text: plain, percent: false });
  });

  it('reads percents in points', () => {
    expect(readNumber('95%', POINT)).toEqual({ value: 95, text: '95', percent: true });
    expect(readNumber('95,5\u202F%', FRENCH)).toEqual({ value: 95.5, text: '95.5', percent: true });
  });

  it.each([
    '',
    ' ',
    '.',
    ',',
    '-',
    '+',
    '12 3',
    '1,23,456',
    '1,2345',
    ',123',
    '0,123',
    '1234,567',
    '1,234,56',
    '--5',
    '- 5',
    '5-',
    '5.',
    '1.2.3',
    '1.5,000',
    '(123)',
    'N/A',
    'Infinity',
    'NaN',
    '0x10',
    '1e',
    'e5',
    '1e999',
    '1e-999',
    '%',
    '%5',
    '5%%',
    '1_000',
    '١٢',
    '１２',
    '$5',
    '12 children',
    '2024-01',
    '1\n2',
  ])('%j is no number', (text) => {
    expect(readNumber(text, POINT)).toBeUndefined();
  });

  it('never reads by another format than the decided one', () => {
    expect(readNumber('1,5', { decimal: '.' })).toBeUndefined();
    expect(readNumber('1,234', { decimal: '.' })).toBeUndefined();
    expect(readNumber('1.5', { decimal: ',', group: '.' })).toBeUndefined();
    expect(readNumber('1 234', { decimal: '.' })).toBeUndefined();
    expect(readNumber('1 234\u00A0567', FRENCH)).toBeUndefined();
  });
});

describe('plainDecimal', () => {
  it.each([
    [1e21, '1000000000000000000000'],
    [-1.5e21, '-1500000000000000000000'],
    [1e-7, '0.0000001'],
    [-1.25e-9, '-0.00000000125'],
    [0.1, '0.1'],
    [-0, '0'],
    [5e-324, `0.${'0'.repeat(323)}5`],
  ])('%d', (value, text) => expect(plainDecimal(value)).toBe(text));

  it('reads back to the same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = plainDecimal(value);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/u);
        expect(Number(text)).toBe(value === 0 ? 0 : value);
        expect(readNumber(text, { decimal: '.' })?.value).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it('shifts points without touching digits', () => {
    expect([shiftPoint('0.12', 2), shiftPoint('1.50', -3), shiftPoint('-12', 0), shiftPoint('0.012', 2)]).toEqual([
      '12',
      '0.00150',
      '-12',
      '1.2',
    ]);
  });

  it('has no word for what is no number', () => {
    expect(() => plainDecimal(NaN)).toThrow('plainDecimal requires a finite number');
    expect(() => plainDecimal(Infinity)).toThrow('finite');
  });
});

const formats = fc.constantFrom<NumberFormat>(
  ...(['.', ','] as const).flatMap((decimal) =>
    ([undefined, ' ', "'", decimal === '.' ? ',' : '.'] as const).map((group) => (group === undefined ? { decimal } : { decimal, group })),
  ),
);
const signs: Record<string, string[]> = { ' ': [' ', '\u00A0', '\u202F', '\u2009'], "'": ["'", '’'], ',': [','], '.': ['.'] };
const written = fc.record({
  format: formats,
  whole: fc.bigInt(0n, 10n ** 20n).map(String),
  fraction: fc.option(fc.stringMatching(/^\d{1,8}$/u), { nil: undefined }),
  minus: fc.constantFrom('', '-', '\u2212'),
  pick: fc.nat(3),
});

function write({
  format,
  whole,
  fraction,
  minus,
  pick,
}: {
  format: NumberFormat;
  whole: string;
  fraction: string | undefined;
  minus: string;
  pick: number;
}): string {
  const choices = format.group === undefined ? [''] : (signs[format.group] ?? []);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, choices[pick % choices.length] ?? '');
  return minus + grouped + (fraction === undefined ? '' : format.decimal + fraction);
}

describe('any number in any format', () => {
  it('reads back exact', () => {
    fc.assert(
      fc.property(written, (number) => {
        const plain = (number.minus === '' ? '' : '-') + number.whole + (number.fraction === undefined ? '' : `.${number.fraction}`);
        expect(readNumber(write(number), number.format)).toEqual({
          value: Number(plain) === 0 ? 0 : Number(plain),
          text: plain,
          percent: false,
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('a column of them is read right, or its format is left in doubt, and nothing contradicts it', () => {
    let sure = 0;
    const column = formats.chain((format) =>
      fc.array(
        written.map((number) => ({ ...number, format })),
        { minLength: 1, maxLength: 6 },
      ),
    );
    fc.assert(
      fc.property(column, (numbers) => {
        const evidence = createNumberEvidence();
        for (const number of numbers) evidence.add(write(number));
        const { format, unsure, contradictions } = evidence.decide();
        if (unsure !== undefined) return;
        sure++;
        expect(contradictions).toEqual([]);
        for (const number of numbers) {
          const plain = number.whole + (number.fraction === undefined ? '' : `.${number.fraction}`);
          expect(readNumber(write(number), format)?.text.replace('-', '')).toBe(plain);
        }
      }),
      { numRuns: 5000 },
    );
    expect(sure).toBeGreaterThan(2000);
  });

  it('whatever is read keeps its digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,- '%+e\u00A0"), maxLength: 12 }), formats, (text, format) => {
        const number = readNumber(text, format);
        if (number !== undefined && !/e/iu.test(text))
          expect(number.text.replace(/\D/gu, '').replace(/^0+/u, '')).toBe(text.replace(/\D/gu, '').replace(/^0+/u, ''));
      }),
      { numRuns: 5000 },
    );
  });
});
