import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasRealData, realData } from '../../../test/real-data.ts';
import type { Table } from '../../core/table.ts';
import { UserError } from '../../core/user-error.ts';
import { readDhis2Xml } from './read-xml.ts';

function read(xml: string): Table | undefined {
  return readDhis2Xml(new TextEncoder().encode(xml), 'a.xml')?.[0];
}

function said(table: Table): string[] {
  return [...table.observations()].map(({ place, indicator, category, period, text, line, column }) =>
    [place.text, indicator, category, period.id, text, line, column].join('|'),
  );
}

const VALUE = '<dataValue dataElement="a" period="201201" orgUnit="o" value="1"/>';

test('values are read with the line and column of their element', () => {
  const table =
    read(`<?xml version="1.0"?>\n<!-- a comment -->\n<dataValueSet xmlns="http://dhis2.org/schema/dxf/2.0" period="2012" orgUnit="o">
  <dataValue dataElement="a" value="1"/><dataValue
    dataElement="b" categoryOptionCombo="c" value="&lt; 5 &#233;" comment="x"/>
  <dataValue dataElement="d" period="201203" orgUnit="p" attributeOptionCombo="" value=""/>
</dataValueSet>`)!;
  expect(said(table)).toEqual(['o|a||2012|1|4|3', 'o|b|c|2012|< 5 é|4|41']);
  expect(table.leftOut).toEqual([
    { at: { file: 'a.xml', line: 6, column: 3, field: 'dataValue[2].value' }, code: 'missing-value', reason: 'no value', cells: 0 },
  ]);
  expect(table.dataRows).toEqual({ first: 4, last: 6 });
});

test('a prefix changes nothing', () => {
  expect(said(read(`<d:dataValueSet xmlns:d="x">${VALUE.replace('<', '<d:')}</d:dataValueSet>`)!)).toEqual(['o|a||201201|1|1|29']);
});

test('the declared encoding is used', () => {
  const xml = `<?xml version="1.0" encoding="ISO-8859-1"?><dataValueSet>${VALUE.replace('"o"', '"Thiès"')}</dataValueSet>`;
  expect(said(readDhis2Xml(Uint8Array.from(Buffer.from(xml, 'latin1')), 'a.xml')![0]!)).toEqual(['Thiès|a||201201|1|1|58']);
});

test.each(['<metaData xmlns="x"><dataElements/></metaData>', '<html><body>', '<adx/>'])('%s is no data value set', (xml) => {
  expect(read(xml)).toBeUndefined();
});

describe('what is refused', () => {
  test.each([
    ['<dataValueSet>\n<dataValue a=1/></dataValueSet>', 2, 'Unexpected unquoted attribute value'],
    [`<dataValueSet>\n${VALUE}\n`, 2, 'Unexpected unclosed tag: dataValueSet'],
    [`<dataValueSet>${VALUE}</dataValueset>`, 1, 'Unexpected '],
    [
      '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><dataValueSet><dataValue value="&b;"/></dataValueSet>',
      1,
      'Unexpected document type',
    ],
    ['<dataValueSet><dataValue value="&b;"/></dataValueSet>', 1, 'Unexpected undefined entity'],
    [`<dataValueSet>${'<a>'.repeat(100)}`, 1, 'Unexpected nesting of more than 64 levels'],
    ['', 1, 'Unexpected '],
    ['PK\u0003\u0004', 1, 'Unexpected '],
  ])('%j', (xml, line, message) => {
    let refused: unknown;
    try {
      read(xml);
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(UserError);
    expect(refused).toMatchObject({ at: { file: 'a.xml', line } });
    expect((refused as UserError).message.startsWith(message)).toBe(true);
  });
});

describe('dhis2-core’s import tests', () => {
  const folder = 'dhis2-core/dxf2/datavalueset';
  /** `grep -c '<dataValue '` of each file, less the two without a value in ANull. */
  test.skipIf(!hasRealData(folder)).each([
    ['A', 3],
    ['ACatCombo', 3],
    ['ACode', 3],
    ['ANull', 1],
    ['B', 12],
    ['BAttributeIdScheme', 12],
    ['D', 3],
    ['NonStrict', 3],
  ])('dataValueSet%s.xml', (name, values) => {
    const path = `${folder}/dataValueSet${name}.xml`;
    const [table] = readDhis2Xml(readFileSync(realData(path)), path)!;
    const left = name === 'ANull' ? ['dataValue[0].value missing-value', 'dataValue[1].value missing-value'] : [];
    expect([said(table!).length, table!.leftOut.map(({ at, code }) => `${at.field} ${code}`), table!.unsure]).toEqual([values, left, []]);
  });

  test.skipIf(!hasRealData(folder))('each XML file of the folder is read', () => {
    const files = readdirSync(realData(folder)).filter((file) => file.endsWith('.xml'));
    const counts = files.map((file) => said(readDhis2Xml(readFileSync(realData(`${folder}/${file}`)), file)![0]!).length);
    expect([files.length, counts.every((count) => count > 0)]).toEqual([21, true]);
  });

  test.skipIf(!hasRealData('datim-validation/uploads/test-xml-bad-attributes.xml'))(
    'datim’s misspelt attributes are told, not passed over',
    () => {
      const path = 'datim-validation/uploads/test-xml-bad-attributes.xml';
      const [table] = readDhis2Xml(readFileSync(realData(path)), path)!;
      expect(said(table!)).toEqual([]);
      expect(table!.leftOut.map(({ at, code }) => `${at.line} ${at.field} ${code}`)).toEqual([
        '2 dataValue[0].data_Element misspelt-attribute',
        '3 dataValue[1].org_Unit misspelt-attribute',
        '4 dataValue[2].category_OptionCombo misspelt-attribute',
        '5 dataValue[3].AttributeOptionCombo misspelt-attribute',
        '6 dataValue[4].AttributeOptionCombo misspelt-attribute',
      ]);
    },
  );
});
