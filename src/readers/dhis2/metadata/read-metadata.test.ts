import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasRealData, realData } from '../../../../test/real-data.ts';
import type { Metadata } from '../../../core/metadata.ts';
import { UserError } from '../../../core/user-error.ts';
import { readMetadata } from './read-metadata.ts';

function read(...values: unknown[]): Metadata {
  const texts = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  return readMetadata(texts.map((text, index) => ({ file: `m${index}`, bytes: new TextEncoder().encode(text) })));
}

function readReal(...paths: string[]): Metadata {
  return readMetadata(paths.map((path) => ({ file: path, bytes: readFileSync(realData(path)) })));
}

describe('JSON exports', () => {
  test('what no file gives stays absent', () => {
    expect(read({ dataElements: [{ id: 'a', name: 'A', valueType: 'INTEGER' }] })).toEqual({
      dataElements: [{ id: 'a', name: 'A', valueType: 'INTEGER' }],
    });
    expect(read({ organisationUnits: [] })).toEqual({ orgUnits: [] });
  });

  test('an object in two files has the fields of both; where they disagree the later one counts and is told', () => {
    const metadata = read({ organisationUnits: [{ id: 'p' }] }, [{ id: 'p', name: 'Place', parent: { id: 'top' } }], {
      organisationUnits: [{ id: 'p', name: 'Other place' }],
    });
    expect(metadata.orgUnits).toEqual([{ id: 'p', name: 'Other place', parent: 'top' }]);
    expect(metadata.remarks).toEqual([
      {
        at: { file: 'm2', field: 'organisationUnits[0]' },
        text: 'Unexpected second name for p in organisationUnits, expected one; the later one counts.',
      },
    ]);
  });

  test('level and parent are read from the path', () => {
    const unit = { id: 'c', name: 'C', path: '/a/b/c', openingDate: '2010-01-01T00:00:00.000', closedDate: '2020-12-31' };
    expect(read({ organisationUnits: [unit] }).orgUnits).toEqual([
      { id: 'c', name: 'C', parent: 'b', level: 3, opened: '2010-01-01', closed: '2020-12-31' },
    ]);
  });

  test('mechanisms are told from disaggregations by dimension, and dates meet: latest start, earliest end', () => {
    const metadata = read({
      categoryCombos: [
        { id: 'sex', dataDimensionType: 'DISAGGREGATION' },
        { id: 'mech', dataDimensionType: 'ATTRIBUTE', categoryOptionCombos: [{ id: 'm1' }] },
      ],
      categoryOptions: [
        { id: 'o1', startDate: '2016-10-01', endDate: '2022-09-30' },
        { id: 'o2', startDate: '2018-01-01', organisationUnits: [{ id: 'x' }] },
      ],
      categoryOptionCombos: [
        { id: 'f', name: 'Female', categoryCombo: { id: 'sex' } },
        { id: 'm1', name: 'Mechanism', categoryOptions: [{ id: 'o1' }, { id: 'o2' }] },
      ],
    });
    expect(metadata.categoryOptionCombos).toEqual([{ id: 'f', name: 'Female', categoryCombo: 'sex' }]);
    expect(metadata.attributeOptionCombos).toEqual([
      { id: 'm1', name: 'Mechanism', categoryCombo: 'mech', starts: '2018-01-01', ends: '2022-09-30', orgUnits: ['x'] },
    ]);
  });

  test('options are found by reference from either side', () => {
    const metadata = read({
      optionSets: [{ id: 's', name: 'Sex', options: [{ id: 'o1' }, { code: 'F' }] }],
      options: [
        { id: 'o1', code: 'M' },
        { id: 'o2', code: 'X', optionSet: { id: 's' } },
      ],
    });
    expect(metadata.optionSets).toEqual([{ id: 's', name: 'Sex', codes: ['M', 'F', 'X'] }]);
  });

  test('data sets tell their elements in both generations; one without a period type is left out and told', () => {
    const metadata = read({
      dataElements: [{ id: 'e', name: 'E' }],
      dataSets: [
        {
          id: 'd',
          name: 'D',
          periodType: 'FinancialOct',
          dataSetElements: [{ dataElement: { id: 'e' }, categoryCombo: { id: 'c' } }],
          dataElements: [{ id: 'old' }],
          organisationUnits: [{ id: 'u' }],
          expiryDays: 10,
        },
        { id: 'x', name: 'X' },
      ],
    });
    expect(metadata.dataSets).toEqual([
      { id: 'd', name: 'D', periodType: 'financial-october', elements: ['e', 'old'], orgUnits: ['u'], expiryDays: 10 },
    ]);
    expect(metadata.dataElements).toEqual([{ id: 'e', name: 'E', valueType: 'OTHER', dataSetCategoryCombos: ['c'] }]);
    expect(metadata.remarks?.[0]?.text).toContain('1 data sets without a period type');
  });

  test('a rule with an operator that is none is told, not dropped in silence', () => {
    const side = { expression: '#{a}' };
    const metadata = read({
      validationRules: [
        { id: 'r', name: 'R', operator: 'LESS_THAN', leftSide: side, rightSide: { ...side, missingValueStrategy: 'NEVER_SKIP' } },
        { id: 's', name: 'S', operator: 'about', leftSide: side, rightSide: side },
        { id: 't', name: 'T', operator: 'equal_to', leftSide: side },
      ],
    });
    expect(metadata.validationRules).toEqual([
      {
        id: 'r',
        name: 'R',
        operator: 'less_than',
        left: { expression: '#{a}', missing: 'SKIP_IF_ANY_VALUE_MISSING' },
        right: { expression: '#{a}', missing: 'NEVER_SKIP' },
        at: { file: 'm0', field: 'validationRules[0]' },
      },
    ]);
    expect(metadata.remarks).toHaveLength(2);
  });

  test.each([
    ['{"dataValues":[]}', 'Unexpected data value set, expected DHIS2 metadata'],
    ['{"foo":1}', 'Unexpected object of "foo"'],
    ['[1,2]', 'list whose objects could be anything'],
    ['{', 'expected'],
    ['de,pe,ou,value\na,b,c,1', 'Unexpected columns de, pe, ou, value, expected the metadata of'],
  ])('%s is no metadata, said in one line', (text, message) => {
    expect(() => read(text)).toThrow(UserError);
    expect(() => read(text)).toThrow(message);
  });

  test('odd values never crash it', () => {
    const lists = ['dataElements', 'categoryOptionCombos', 'dataSets', 'validationRules', 'options', 'optionSets', 'organisationUnits'];
    fc.assert(
      fc.property(fc.constantFrom(...lists), fc.array(fc.object({ maxDepth: 3 })), (list, objects) => {
        expect(() => read({ [list]: objects.map((object, index) => ({ id: `i${index}`, ...object })) })).not.toThrow();
      }),
    );
  });
});

describe('CSV forms of the metadata import', () => {
  test('validation rules and older value types', () => {
    const rules = read(
      'Name,UID,Code,Operator,Period type,Left side expression,Left side missing value strategy,Right side expression\nR,abcdefghij1,,less_than,Monthly,#{a},NEVER_SKIP,#{b}\n',
    );
    expect(rules.validationRules).toEqual([
      {
        id: 'abcdefghij1',
        name: 'R',
        operator: 'less_than',
        periodType: 'monthly',
        left: { expression: '#{a}', missing: 'NEVER_SKIP' },
        right: { expression: '#{b}', missing: 'SKIP_IF_ANY_VALUE_MISSING' },
        at: { file: 'm0', field: 'validationRules[0]' },
      },
    ]);
    const elements = read('name,uid,code,domaintype,type,numbertype\nA,,CA,aggregate,int,posInt\nB,,,aggregate,bool,\n');
    expect(elements.dataElements).toEqual([
      { id: 'CA', code: 'CA', name: 'A', valueType: 'INTEGER_POSITIVE' },
      { id: 'B', name: 'B', valueType: 'BOOLEAN' },
    ]);
  });

  const folder = 'dhis2-core/metadata/';
  test.skipIf(!hasRealData(folder))('dhis2-core’s own files', () => {
    const metadata = readReal(
      ...['organisationUnits', 'dataElements', 'optionSets', 'optionSet_add', 'option_set'].map((name) => `${folder}${name}.csv`),
      'dhis2-core/dxf2/metadata/organisationUnits_move.csv',
    );
    expect(metadata.orgUnits).toHaveLength(6);
    expect(metadata.orgUnits?.[4]).toEqual({ id: 'e1234567890', code: 'L3', name: 'Level 3', parent: 'd1234567890' });
    expect(metadata.dataElements?.map(({ id, valueType }) => [id, valueType])).toEqual([
      ['D0001', 'OTHER'],
      ['D0002', 'OTHER'],
    ]);
    expect(metadata.optionSets?.map(({ id, codes }) => [id, codes.length])).toEqual([
      ['COLOR', 3],
      ['Sex', 3],
      ['Result', 3],
      ['cJ82jd8sd32', 3],
      ['kp8zS9cSnbR', 3],
      ['xmRubJIhmaK', 2],
      ['QYDAByFgTr1', 1],
    ]);
    expect(() => readReal(`${folder}option_groups.csv`)).toThrow('Unexpected columns optionGroupName');
  });
});

describe('datim-validation’s exports', () => {
  const folder = 'datim-validation/metadata/';
  test.skipIf(!hasRealData(folder))('all files together', () => {
    const metadata = readReal(
      ...[
        'categoryOptionCombos-7c8597',
        'categoryOptionCombos-cd70d8',
        'dataElements-74e9df',
        'dataSets-248987',
        'optionSets-1bc013',
        'organisationUnits-72394f',
        'organisationUnits-7562bf',
        'organisationUnits-9019d6',
        'organisationUnits.json-f4ac7c',
        'validationRules.json-e14ed6',
      ].map((name) => `${folder}${name}.json`),
    );
    // The list of mechanisms has dates; the empty list of combinations was not given.
    expect(metadata.attributeOptionCombos).toHaveLength(126);
    expect(metadata.categoryOptionCombos).toBeUndefined();
    expect(metadata.attributeOptionCombos?.find(({ code }) => code === '9999')).toEqual({
      id: 'sbOyCovT6P2',
      code: '9999',
      name: '9999 Demoland USAID IM',
      starts: '2016-10-01',
      ends: '2022-09-30',
    });
    expect(metadata.dataElements).toHaveLength(4758);
    expect(metadata.optionSets).toHaveLength(33);
    expect(metadata.validationRules).toHaveLength(1093);
    expect(metadata.dataSets).toBeUndefined();
    expect(metadata.remarks?.map(({ text }) => text)).toEqual([
      'Unexpected 81 data sets without a period type, expected one for each; they are left out.',
    ]);
  });
});
