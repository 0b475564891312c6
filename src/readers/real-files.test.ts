import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bytesInMemory } from '../core/bytes.ts';
import { placeLabel } from '../core/place.ts';
import { hasRealData, realData } from '../../test/real-data.ts';
import { describeFile, type InspectTable } from './describe.ts';
import { openSource } from './open.ts';

const CAMPAIGN_2018 = 'malawi-dhis2/2018 Mass campaign distribution Summary.xlsx';
const NETS = 'malawi-dhis2/LLINS DISTRIBUTION PRELIMINARY DATA BY DISTRICT 10922.xlsx';
const CAMPAIGNS = 'malawi-dhis2/WMR 2022 - Malawi campaigns - Septmber, 2022.xlsx';

async function open(path: string) {
  return openSource(path, bytesInMemory(readFileSync(realData(path))));
}

async function tables(path: string): Promise<readonly InspectTable[]> {
  return describeFile(await open(path)).tables;
}

async function only(path: string): Promise<InspectTable> {
  return (await tables(path))[0] as InspectTable;
}

function real(path: string, check: () => Promise<void>): void {
  test.skipIf(!hasRealData(path))(path, check);
}

real('nhs-ae/ae_attendances.csv', async () => {
  expect(await only('nhs-ae/ae_attendances.csv')).toMatchObject({
    layout: 'wide-by-indicator',
    headerRows: [1],
    dataRows: { first: 2, last: 12_766 },
    observations: 3 * 12_765,
    periods: { first: '201604', last: '201903', count: 36, type: 'monthly' },
    places: 274,
    leftOut: [],
    unsure: [],
  });
});

/** Attendances / over 4 hours, all types including booked appointments: shared/data/README.md. */
test.skipIf(!hasRealData('nhs-ae/Monthly-AE-April-2025.csv')).each([
  ['April', '202504', 2_295_820, 579_261],
  ['May', '202505', 2_395_886, 589_527],
])('nhs-ae/Monthly-AE-%s-2025.csv without its total row', async (month, period, attendances, over4) => {
  const table = await only(`nhs-ae/Monthly-AE-${month}-2025.csv`);
  const sum = (start: string) => table.indicators.filter(({ name }) => name.startsWith(start)).reduce((all, { sum: one }) => all + one, 0);
  expect(table).toMatchObject({ layout: 'wide-by-indicator', periods: { first: period, last: period } });
  expect([sum('A&E attendances'), sum('Attendances over 4hrs')]).toEqual([attendances, over4]);
  expect(table.leftOut).toMatchObject([{ code: 'total-row', cells: 18 }]);
});

real('malawi-dhis2/rdt.csv', async () => {
  const table = await only('malawi-dhis2/rdt.csv');
  expect(table).toMatchObject({
    layout: 'wide-by-place',
    dataRows: { first: 2, last: 85 },
    observations: 54_872,
    periods: { first: '201501', last: '202112', count: 84, type: 'monthly' },
    places: 972,
    indicators: [{ name: 'NMCP OPD Confirmed Malaria Cases Through RDT', observations: 54_872, sum: 71_879_442 }],
  });
  expect(table.unsure.map(({ code }) => code)).toEqual(['ambiguous-place', 'ambiguous-place', 'ambiguous-place']);
  const months = new Map<string, Set<string>>();
  for (const { place, period } of (await open('malawi-dhis2/rdt.csv')).tables[0]?.observations() ?? []) {
    if (place.twin !== undefined) months.set(placeLabel(place), (months.get(placeLabel(place)) ?? new Set()).add(period.id));
  }
  // Dziwe's columns have 20 and 76 values; of each other pair one is empty.
  expect(months.get('Dziwe Health Centre (ambiguous 1)')?.size).toBe(20);
  expect(months.get('Dziwe Health Centre (ambiguous 2)')?.size).toBe(76);
  expect(months.size).toBe(4);
});

real(CAMPAIGN_2018, async () => {
  const table = await only(CAMPAIGN_2018);
  expect(table).toMatchObject({
    layout: 'wide-by-indicator',
    headerRows: [3, 4],
    dataRows: { first: 6, last: 37 },
    places: 28,
    observations: 84,
  });
  // Its own grand total: 4,400,716 + 4,331,332 + 1,953,783.
  expect(table.indicators).toEqual([{ name: 'LLIN Distributed', observations: 84, sum: 10_685_831 }]);
  expect(table.leftOut.filter(({ code }) => code === 'total-row')).toHaveLength(4);
  expect(table.unsure[0]?.text).toContain('No period found');
});

real(NETS, async () => {
  const table = await only(NETS);
  expect(table).toMatchObject({
    layout: 'long',
    headerRows: [3],
    dataRows: { first: 4, last: 24 },
    places: 21,
    indicators: [{ name: 'QUANTITY', sum: 7_246_694 }],
  });
});

real(CAMPAIGNS, async () => {
  const all = await tables(CAMPAIGNS);
  expect(all.map(({ sheet, headerRows, observations }) => [sheet, headerRows, observations > 0])).toEqual([
    ['2020', [1], false],
    ['2021', [1], true],
    ['2022', [1], true],
    ['2023 - plans', [1], false],
  ]);
  expect(all[0]?.unsure.map(({ code }) => code)).toContain('no-data-rows');
});

real('malawi-dhis2/moh.csv', async () => {
  expect(await only('malawi-dhis2/moh.csv')).toMatchObject({ layout: 'unknown', observations: 0, unsure: [{ code: 'no-values' }] });
});

real('tlo-malawi/monthly_appointments.csv', async () => {
  expect(await only('tlo-malawi/monthly_appointments.csv')).toMatchObject({
    layout: 'long',
    observations: 90_770,
    places: 83,
    periods: { first: '201501', last: '201912', count: 60, type: 'monthly' },
    leftOut: [],
  });
});

test.skipIf(!hasRealData('tlo-malawi/workforce_actual.csv')).each([
  ['actual', 24_458],
  ['funded', 38_404],
])('tlo-malawi/workforce_%s.csv: no period, and that is said', async (name, staff) => {
  const table = await only(`tlo-malawi/workforce_${name}.csv`);
  expect(table.layout).toBe('wide-by-indicator');
  expect(table.indicators.find((one) => one.name === 'Staff_Count')?.sum).toBe(staff);
  expect(table.leftOut.map(({ code }) => code)).toContain('no-period');
  expect(table.unsure.map(({ code }) => code)).toContain('no-period');
});

real('pih-facility/pih__data_example.csv', async () => {
  expect(await only('pih-facility/pih__data_example.csv')).toMatchObject({
    layout: 'wide-by-indicator',
    places: 2,
    periods: { count: 55, type: 'monthly' },
    indicators: [
      { name: 'ari_cases', observations: 109 },
      { name: 'total_visits', observations: 107 },
    ],
  });
});

const HFR = 'usaid-hfr/templates/HFR_Submission_Template_';

test.skipIf(!hasRealData(`${HFR}Long.xlsx`)).each([
  ['Long', 'long'],
  ['Wide', 'wide-by-indicator'],
  ['Wide_LIMITED', 'wide-by-indicator'],
])('a template of two heading rows and a thousand blank formatted rows: %s', async (name, layout) => {
  const sheet = (await tables(`${HFR}${name}.xlsx`)).find((one) => one.sheet === 'HFR');
  expect(sheet).toMatchObject({ layout, headerRows: [1, 2], dataRows: { first: null, last: null }, observations: 0 });
});

const COP22 = 'datapackr/tests/testthat/sheets/COP22_Data_Pack_Template_minimal.xlsx';

real(COP22, async () => {
  const all = await tables(COP22);
  for (const name of ['Prioritization', 'Cascade', 'PMTCT', 'TB', 'HTS', 'CXCA', 'GEND']) {
    expect(all.find(({ sheet }) => sheet === name)?.headerRows, name).toEqual([14]);
  }
});

real('datim-validation/uploads/test-data.csv', async () => {
  expect((await only('datim-validation/uploads/test-data.csv')).layout).toBe('data-value-set');
});

real('dhis2-core/dxf2/datavalueset/dataValueSetB.xml', async () => {
  expect((await only('dhis2-core/dxf2/datavalueset/dataValueSetB.xml')).layout).toBe('data-value-set');
});

real('datim-validation/metadata/optionSets-1bc013.json', async () => {
  await expect(open('datim-validation/metadata/optionSets-1bc013.json')).rejects.toThrow('Unexpected JSON that holds no data');
});
