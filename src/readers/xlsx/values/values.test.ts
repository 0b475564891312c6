import { SSF } from '@e965/xlsx';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formattedNumber } from './formatted-number.ts';
import { cellOfIsoDate } from './iso-date.ts';
import { builtInFormat, parseNumberFormat } from './number-format.ts';
import { isoOfMoment, momentOfSerial } from './serial-date.ts';
import { shownDate } from './shown-date.ts';
import { shownPercent } from './shown-percent.ts';
import { decodeStoredText } from './stored-text.ts';

function iso(serial: number, date1904 = false): string | undefined {
  const moment = momentOfSerial(serial, date1904);
  return moment === undefined ? undefined : isoOfMoment(moment);
}

test('serial numbers are days of the 1900 or 1904 system', () => {
  expect(iso(44_197)).toBe('2021-01-01');
  expect(iso(42_735, true)).toBe('2021-01-01');
  expect([1, 59, 60, 61].map((serial) => iso(serial))).toEqual(['1900-01-01', '1900-02-28', '1900-02-29', '1900-03-01']);
  expect([0, 0.5].map((serial) => iso(serial))).toEqual(['1900-01-00', '1900-01-00T12:00:00']);
  expect([0, 1].map((serial) => iso(serial, true))).toEqual(['1904-01-01', '1904-01-02']);
  expect([-1, 2_958_466, Number.NaN].map((serial) => iso(serial))).toEqual([undefined, undefined, undefined]);
  expect(iso(2_958_465)).toBe('9999-12-31');
  expect(iso(43_831.999_999_99)).toBe('2020-01-02');
});

test('a serial number counts days as the calendar does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      expect(iso(serial)).toBe(new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10));
    }),
  );
});

test('a format code says what kind of number it shows', () => {
  const kinds = (codes: string[]): string[] => codes.map((code) => parseNumberFormat(code).kind);
  expect(kinds(['yyyy\\-mm\\-dd', 'mmm-yy', '[$-409]d\\-mmm;@', 'dd/mm/yyyy\\ hh:mm', '[=0]"";dd/mm/yy', 'mmmm', 'e/m/d'])).toEqual(
    Array(7).fill('date'),
  );
  expect(
    kinds(['General', '0.00E+00', '#,##0\\ [$€-40C]', '"day" 0', '0.0_);[Red]\\(0.0\\)', '\\d0', '[Magenta]0', '@', '0" years"']),
  ).toEqual(Array(9).fill('number'));
  expect(kinds(['0%', '0.0 %', '[Red]0.00%'])).toEqual(Array(3).fill('percent'));
  expect(kinds(['h:mm', 'mm:ss.0', 'h:mm AM/PM', '[h]:mm', '[mm]:ss'])).toEqual(['time', 'time', 'time', 'elapsed', 'elapsed']);
  expect([14, 17, 9, 21, 46, 30, 2].map((id) => builtInFormat(id).kind)).toEqual([
    'date',
    'date',
    'percent',
    'time',
    'elapsed',
    'date',
    'number',
  ]);
});

test('dates are shown as SheetJS shows them', () => {
  const codes = [
    'mmm-yy',
    'yyyy-mm-dd',
    'dddd d mmmm yyyy',
    'dd/mm/yyyy hh:mm:ss',
    'm/d/yyyy h:mm AM/PM',
    'mmmmm',
    '"week of "d\\.m\\.yy',
    'ddd hh\\hmm',
    '[$-409]mmm yyyy;@',
  ];
  fc.assert(
    fc.property(
      fc.integer({ min: 61, max: 60_000 }),
      fc.integer({ min: 0, max: 86_399 }),
      fc.constantFrom(...codes),
      (day, second, code) => {
        const serial = day + second / 86_400;
        const moment = momentOfSerial(serial, false);
        expect(moment === undefined ? '' : shownDate(moment, parseNumberFormat(code).code)).toBe(SSF.format(code, serial));
      },
    ),
  );
});

test('what hangs on the reader’s settings or another language is not guessed', () => {
  const moment = momentOfSerial(42_019, false);
  if (moment === undefined) throw new Error('no moment');
  expect([builtInFormat(14).code, '[$-40C]mmm-yy', '[$-F800]dddd', 'e-mm'].map((code) => shownDate(moment, code))).toEqual(
    Array(4).fill(undefined),
  );
  expect(shownDate(moment, '[$-40C]dd/mm/yy')).toBe('15/01/15');
  expect(shownDate(moment, 'dd.mm.yyyy')).toBe('15.01.2015'); // SheetJS throws on an unescaped dot
});

test('times and durations are text, days that never were are told', () => {
  const made = (value: number, code: string): unknown => formattedNumber(value, parseNumberFormat(code), false);
  expect(made(0.3125, 'h:mm')).toEqual({ cell: '07:30:00' });
  expect(made(0.999_999_9, 'h:mm')).toEqual({ cell: '00:00:00' });
  expect(made(1.510_416_7, '[h]:mm')).toEqual({ cell: '36:15:00' });
  expect(made(-0.25, '[h]:mm')).toEqual({ cell: '-06:00:00' });
  expect(made(42_019.5, 'h:mm')).toEqual({ cell: { kind: 'date', iso: '2015-01-15T12:00:00', shown: '12:00' } });
  expect(made(60, 'yyyy-mm-dd')).toEqual({ cell: '1900-02-29', note: 'no-such-day' });
  expect(made(-3, 'yyyy-mm-dd')).toEqual({ cell: -3, note: 'date-out-of-range' });
});

test('percents are rounded as people see them', () => {
  expect(
    [
      [0.95, '0%'],
      [0.145, '0%'],
      [-0.000_1, '0%'],
      [0.12345, '0.0#%'],
      [12.5, '#,##0 %'],
    ].map(([value, code]) => shownPercent(Number(value), String(code))),
  ).toEqual(['95%', '15%', '0%', '12.35%', '1,250 %']);
});

test('ISO dates are checked', () => {
  expect(cellOfIsoDate('2021-01-01T10:10:10.123Z')).toEqual({ kind: 'date', iso: '2021-01-01T10:10:10' });
  expect(['10:10:10', '2021-02-30', '2021-01-01T25:00:00', 'PT3H'].map((text) => cellOfIsoDate(text))).toEqual([
    '10:10:10',
    '2021-02-30',
    '2021-01-01T25:00:00',
    'PT3H',
  ]);
});

test('stored escapes are one character, and an escaped underscore stays', () => {
  expect(['a_x000D_b', '_x005F_x000D_', '_x00zz_'].map((text) => decodeStoredText(text))).toEqual(['a\rb', '_x000D_', '_x00zz_']);
});
