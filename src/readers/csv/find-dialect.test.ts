import { describe, expect, it } from 'vitest';
import { bytesInMemory } from '../../core/bytes.ts';
import { findDialect } from './find-dialect.ts';
import { readCsv } from './read-csv.ts';

describe('the delimiter is found', () => {
  it.each([
    ['comma', 'a,b,c\n1,2,3\n', ','],
    ['semicolon with decimal commas', 'lieu;2023;2024\nDowa;1,5;2,5\nDedza;3,5;4,5\n', ';'],
    ['semicolon with decimal commas, no heading', '1,5;2,5;3,5\n4,5;5,5;6,5\n', ';'],
    ['comma with a list in one column', 'id,tags,n\n1,a;b,5\n2,c;d,6\n3,e;f,7\n', ','],
    ['tab with commas in numbers', 'a\tb\n1,234\t5,678\n2,345\t6,789\n', '\t'],
    ['bar', 'id|name\n1|Dowa, North\n2|Dedza\n', '|'],
    ['commas in headings', 'Malaria cases, confirmed;Malaria cases, suspected;District\n', ';'],
    ['one heading line', 'id,name,notes;comments\n', ','],
    ['quoted others', '"a;b","c;d"\n"1;2","3;4"\n', ','],
    ['quoted line breaks', '"a\nb;c";d\n"e\nf";g\n', ';'],
    [
      'titles above and notes below',
      'Ministry of Health, Malawi\nReport, 2024\n\nplace;n\nDowa;1\nDedza;2\nNkhata Bay;3\nSource: HMIS, 2024\n',
      ';',
    ],
    ['one column', 'place\nDowa\nDedza\n', ','],
    ['ragged rows', 'a,b,c\n1,2\n1,2,3,4\n5\n', ','],
    ['dates and times', 'date;time;n\n2024-01-05;10:30;1\n2024-01-06;11:30;2\n', ';'],
  ])('%s', (_name, text, delimiter) => {
    expect(findDialect(text)).toEqual({ delimiter, quote: '"' });
  });

  it('or given', () => expect(findDialect('a,b\n1,2\n', ';').delimiter).toBe(';'));
});

describe("Excel's sep= line", () => {
  it.each([
    ['sep=;\r\na;b\r\n1,5;2\r\n', ';'],
    ['"sep=,"\na,b\n1,2\n', ','],
    ['SEP=\t\na\tb\n1\t2\n', '\t'],
    ['sep=^\na^b\n1^2\n', '^'],
  ])('%j', (text, delimiter) => {
    const file = readCsv('x.csv', bytesInMemory(Buffer.from(text)));
    const rows = [...(file.grids[0]?.rows() ?? [])];
    expect(file.delimiter).toBe(delimiter);
    expect(rows.map(({ line }) => line)).toEqual([2, 3]);
    expect(rows[0]?.cells).toEqual(['a', 'b']);
  });

  it('is data where something else stands in its line', () => {
    expect([...(readCsv('x.csv', bytesInMemory(Buffer.from('sep=,x,y\n1,2,3\n'))).grids[0]?.rows() ?? [])]).toHaveLength(2);
  });
});

describe('apostrophes as quotes', () => {
  it('on strong evidence, and said so', () => {
    const file = readCsv('x.csv', bytesInMemory(Buffer.from("'place','n'\n'Dowa, TA ''Msakambewa''','5'\n")));
    expect([...(file.grids[0]?.rows() ?? [])].map(({ cells }) => cells)).toEqual([
      ['place', 'n'],
      ["Dowa, TA 'Msakambewa'", '5'],
    ]);
    expect(file.grids[0]?.notes).toEqual([{ code: 'single-quotes', text: expect.any(String) }]);
  });

  it.each(["place,n\n'Dowa,5\n'Dedza,6\n", "place,n\nN'Djamena,5\nM'Bali,6\n", "'a',b\n1,2\n", "\"a\",'b'\n'c','d'\n"])(
    'not in %j',
    (text) => {
      expect(findDialect(text).quote).toBe('"');
    },
  );
});
