import { expect, test } from 'vitest';
import { monthOf } from '../../core/period/index.ts';
import { guardText } from './guard-text.ts';
import { tidyHead, tidyRows, type TidyRow } from './tidy.ts';

function row(more: Partial<TidyRow['observation']> = {}, sheet?: string): TidyRow {
  const observation = {
    place: { text: 'HC Kaya', parents: [] },
    indicator: 'ANC, first visit',
    category: '<5',
    period: monthOf(2026, 6),
    value: -4,
    text: '-4',
    line: 14,
    column: 28,
    ...more,
  };
  return { observation, file: 'q3.xlsx', sheet };
}

test('one line a value, each naming its cell', () => {
  expect(tidyHead('csv') + tidyRows([row({}, 'Kaya')], 'csv')).toBe(
    'place,indicator,category,period,value,file,sheet,line,cell\nHC Kaya,"ANC, first visit",<5,202606,-4,q3.xlsx,Kaya,14,AB14\n',
  );
});

test('JSON lines have the same keys', () => {
  expect(JSON.parse(tidyRows([row()], 'jsonl'))).toEqual({
    place: 'HC Kaya',
    indicator: 'ANC, first visit',
    category: '<5',
    period: '202606',
    value: -4,
    file: 'q3.xlsx',
    sheet: null,
    line: 14,
    cell: 'AB14',
  });
});

test('places of one name are marked, and quotes and line breaks survive', () => {
  expect(tidyRows([row({ place: { text: 'Mua "M"\nHospital', parents: [], twin: 2 }, indicator: 'x', category: '' })], 'csv')).toBe(
    '"Mua ""M""\nHospital (ambiguous 2)",x,,202606,-4,q3.xlsx,,14,AB14\n',
  );
});

test.each([
  ['=1+1', "'=1+1"],
  ['+33', "'+33"],
  ['-5', '-5'],
  ['-5.25', '-5.25'],
  ['-5+A1', "'-5+A1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['Kaya', 'Kaya'],
])('what a spreadsheet would run is written as text: %j', (text, written) => expect(guardText(text)).toBe(written));

test('a value that is text is guarded, a number is not', () => {
  const { value: _, ...text } = row().observation;
  expect(tidyRows([{ observation: { ...text, text: '=cmd()' }, file: 'a.csv', sheet: undefined }], 'csv')).toContain(",'=cmd(),");
});
