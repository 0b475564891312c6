import { expect, test } from 'vitest';
import { recogniseDhis2Headers } from './data-value-headers.ts';

/** methods.md 2.6: documentation, current core, and the older one of the integration tests. */
test.each([
  'dataelement,period,orgunit,catoptcombo,attroptcombo,value,strby,lstupd,cmt',
  'dataelement,period,orgunit,categoryoptioncombo,attributeoptioncombo,value,storedby,lastupdated,comment,followup,deleted',
  'dataelement,period,orgunit,categoryoptioncombo,attributeoptioncombo,value,storedby,timestamp,comment,followup',
  'dataElement,period,orgUnit,categoryOptionCombo,attributeOptionCombo,value,storedby',
  'de,pe,ou,coc,acoc,value,Comment',
  ' Data Element ,PERIOD,org_unit,Category-Option-Combo,aoc,Value',
])('%s', (header) => {
  const columns = recogniseDhis2Headers(header.split(','));
  expect(columns).toMatchObject({ dataElement: 1, period: 2, orgUnit: 3, categoryOptionCombo: 4, attributeOptionCombo: 5, value: 6 });
});

test('columns may stand in any order, and others beside them', () => {
  expect(recogniseDhis2Headers(['ou', 'note', 'value', 'pe', 'de'])).toEqual({ orgUnit: 1, value: 3, period: 4, dataElement: 5 });
});

test.each([
  ['period', 'orgunit', 'value'],
  ['de', 'pe', 'ou', 'value', 'Value'],
  ['Facility', 'Month', 'Malaria cases'],
  ['constructor', 'toString'],
  [],
])('%s, %s, %s … is no such heading', (...cells) => {
  expect(recogniseDhis2Headers(cells)).toBeUndefined();
});
