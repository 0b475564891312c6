import { formatPeriod, type Period } from '../core/period/index.ts';
import type { HealthCentreReport } from './health-centre-data.ts';
import type { HospitalDeaths, HospitalStaff } from './hospital-data.ts';
import { DEMO_MONTHS } from './months.ts';
import { delimited, utf8, windows1252, type DemoFile, type Written } from './written-tables.ts';

/** Elements of the health centres' report, in English and as the French year's file calls them. */
export const HEALTH_CENTRE_ELEMENTS = {
  births: ['Births', 'Accouchements'],
  births_skilled: ['Births attended by skilled staff', 'Accouchements assistés'],
  fully_immunised: ['Children fully immunised', 'Enfants complètement vaccinés'],
  tracers_checked: ['Tracer medicines checked', 'Médicaments vérifiés'],
  tracers_out: ['Tracer medicines out of stock', 'Médicaments en rupture'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

type Element = keyof typeof HEALTH_CENTRE_ELEMENTS;
const ELEMENTS = Object.keys(HEALTH_CENTRE_ELEMENTS) as Element[];

/** Fiscal years of the demo, by the index of their first month. */
const YEARS = [
  { first: 0, path: 'data/hmis-2023-24.csv' },
  { first: 12, path: 'data/sis-2024-25.csv' },
  { first: 24, path: 'data/hmis-2025-26.csv' },
] as const;

function monthsOf(first: number): ReadonlySet<Period> {
  return new Set(DEMO_MONTHS.slice(first, first + 12));
}

/** The English export: titles above, a total row and a note below, and in its last year what goes wrong in real ones. */
export function englishYear(reports: readonly HealthCentreReport[], year: 0 | 2): DemoFile {
  const { first, path } = YEARS[year];
  const months = monthsOf(first);
  const own = reports.filter((report) => months.has(report.month));
  const rows = own.map((report): Written[] => [
    report.province.name,
    report.district.name,
    report.facility.code,
    report.facility.name,
    formatPeriod(report.month, 'en', 'long'),
    ...ELEMENTS.map((element) => report[element] ?? ''),
  ]);
  const header = [
    'Province',
    'District',
    'Facility code',
    'Facility',
    'Month',
    ...ELEMENTS.map((element) => HEALTH_CENTRE_ELEMENTS[element][0]),
  ];
  const total: Written[] = [
    'TOTAL',
    '',
    '',
    '',
    '',
    ...ELEMENTS.map((element) => own.reduce((sum, report) => sum + (report[element] ?? 0), 0)),
  ];
  const body = year === 2 ? withMistakes(rows) : rows;
  return utf8(
    path,
    delimited([['Synthetic demo data: not a real health system'], [], header, ...body, total, ['Source: made by deliver init --demo']]),
  );
}

/** What M&E officers meet: a facility nobody knows, a row sent twice, a report corrected without saying which counts, marks and notes for numbers. */
function withMistakes(rows: readonly Written[][]): Written[][] {
  const [twice, corrected, marked, noted] = [40, 1200, 2100, 3300].map((index) => rows[index] as Written[]) as [
    Written[],
    Written[],
    Written[],
    Written[],
  ];
  const unknown = change(change(twice, 2, 'D99F01'), 3, 'HC Nowhere');
  return rows.flatMap((row) => {
    if (row === twice) return [row, row, unknown];
    if (row === corrected) return [row, change(row, 5, Number(row[5]) + 3)];
    if (row === marked) return [change(row, 7, 'n/a')];
    if (row === noted) return [change(row, 7, '31 (check)')];
    return [row];
  });
}

/** The same report as a French Excel saves it: semicolons, Windows-1252, months by their French short names. */
export function frenchYear(reports: readonly HealthCentreReport[]): DemoFile {
  const { first, path } = YEARS[1];
  const months = monthsOf(first);
  const header = [
    'Province',
    'District',
    'Code formation',
    'Formation sanitaire',
    'Mois',
    ...ELEMENTS.map((element) => HEALTH_CENTRE_ELEMENTS[element][1]),
  ];
  const rows = reports
    .filter((report) => months.has(report.month))
    .map((report): Written[] => [
      report.province.name,
      report.district.name,
      report.facility.code,
      report.facility.name,
      formatPeriod(report.month, 'fr', 'short'),
      ...ELEMENTS.map((element) => report[element] ?? ''),
    ]);
  return windows1252(path, delimited([header, ...rows], ';', '\r\n'));
}

/** Staff with months across. */
export function staffFile(staff: readonly HospitalStaff[]): DemoFile {
  const header = ['Hospital code', 'Hospital', 'Data element', ...DEMO_MONTHS.map((month) => formatPeriod(month, 'en', 'short'))];
  const rows = staff.flatMap(({ hospital, funded, inPost }): Written[][] => [
    [hospital.code, hospital.name, 'Nursing posts funded', ...inPost.map((value) => (value === undefined ? '' : funded))],
    [hospital.code, hospital.name, 'Nurses in post', ...inPost.map((value) => value ?? '')],
  ]);
  return utf8('data/hospital-nurses.csv', delimited([header, ...rows]));
}

/** Maternal deaths as a DHIS2 data value set. */
export function deathsFile(deaths: readonly HospitalDeaths[]): DemoFile {
  const header = [
    'dataelement',
    'period',
    'orgunit',
    'categoryoptioncombo',
    'attributeoptioncombo',
    'value',
    'storedby',
    'lastupdated',
    'comment',
    'followup',
    'deleted',
  ];
  const rows = deaths.map(({ hospital, month, deaths: count }): Written[] => [
    'Maternal deaths',
    month.id,
    hospital.code,
    '',
    '',
    count,
    'demo',
    '',
    '',
    'false',
    '',
  ]);
  return utf8('data/maternal-deaths-dhis2.csv', delimited([header, ...rows]));
}

function change(row: readonly Written[], column: number, value: Written): Written[] {
  return row.map((cell, index) => (index === column ? value : cell));
}
