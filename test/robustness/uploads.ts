import { strToU8, unzipSync, zipSync } from 'fflate';
import { exampleBytes } from '../checks/example-files.ts';

/** A clean upload that mutations start from. */
export interface Upload {
  readonly file: string;
  readonly bytes: Buffer;
  /** Of a workbook: the part whose bytes are harmed, before it is zipped again. Otherwise the whole file is. */
  readonly part?: string;
}

const PLACES = ['Kaya Hospital', 'Nord Clinic', 'Sud Clinic', 'Santé Est'];
const MONTHS = Array.from({ length: 14 }, (_, month) => `${2025 + Math.floor(month / 12)}${String((month % 12) + 1).padStart(2, '0')}`);

type Cells = readonly (string | number)[];

function value(place: number, month: number, element = 0): number {
  return 60 + ((place * 37 + month * 11 + element * 23) % 50);
}

function long(): Cells[] {
  const rows = PLACES.flatMap((place, p) =>
    MONTHS.flatMap((month, m) => ['OPD visits', 'ANC, first'].map((element, e) => [place, element, 'under 5', month, value(p, m, e)])),
  );
  return [['place', 'indicator', 'category', 'period', 'value'], ...rows];
}

function wideByPeriod(): Cells[] {
  const rows = PLACES.map((place, p) => [place, ...MONTHS.map((_, m) => value(p, m))]);
  return [['District', ...MONTHS.map((month) => `${month.slice(0, 4)}-${month.slice(4)}`)], ...rows];
}

function wideByIndicator(): Cells[] {
  const rows = PLACES.flatMap((place, p) =>
    MONTHS.slice(0, 6).map((month, m) => [place, month, value(p, m), `${value(p, m, 1)},5`, value(p, m, 2)]),
  );
  return [['Monthly report'], ['Facility', 'Month', 'ANC1', 'Mean stay', 'BCG'], ...rows, ['Total', '', 1, 2, 3], ['Source: register']];
}

function dataValues(): Cells[] {
  const rows = PLACES.flatMap((_, p) =>
    MONTHS.map((month, m) => [`elemENT000${p}`, month, `orgUNIT000${p}`, 'HllvX50cXC0', 'HllvX50cXC0', value(p, m)]),
  );
  return [['dataelement', 'period', 'orgunit', 'categoryoptioncombo', 'attributeoptioncombo', 'value'], ...rows];
}

function text(rows: readonly Cells[], delimiter: string, lineEnd = '\n', quoted = false): string {
  const quote = (cell: string | number): string => (quoted || String(cell).includes(delimiter) ? `"${cell}"` : String(cell));
  return rows.map((row) => row.map(quote).join(delimiter) + lineEnd).join('');
}

function jsonSet(): string {
  const [, ...rows] = dataValues();
  return JSON.stringify(
    { dataValues: rows.map(([dataElement, period, orgUnit, , , number]) => ({ dataElement, period, orgUnit, value: String(number) })) },
    null,
    1,
  );
}

function xmlSet(): string {
  const [, ...rows] = dataValues();
  const values = rows.map((row) => `  <dataValue dataElement="${row[0]}" period="${row[1]}" orgUnit="${row[2]}" value="${row[5]}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<dataValueSet xmlns="http://dhis2.org/schema/dxf/2.0">\n${values.join('\n')}\n</dataValueSet>\n`;
}

async function workbook(rows: readonly Cells[]): Promise<Buffer> {
  const bytes = await exampleBytes({ sheets: { Kaya: rows, Notes: [['Prepared by the district']] }, hiddenRows: [3], merges: ['A1:B1'] });
  return Buffer.from(bytes.read(0, bytes.size));
}

/** One of each kind of file that districts send. */
export async function cleanUploads(): Promise<readonly Upload[]> {
  const utf8 = (file: string, content: string): Upload => ({ file, bytes: Buffer.from(content) });
  const sheet = await workbook(wideByIndicator());
  return [
    utf8('long.csv', text(long(), ',')),
    utf8('quoted.csv', text(long(), ',', '\r\n', true)),
    utf8('semicolon.csv', `\uFEFF${text(wideByPeriod(), ';', '\r\n')}`),
    utf8('tabs.tsv', text(wideByPeriod(), '\t', '\r')),
    utf8('indicators.csv', text(wideByIndicator(), ';')),
    { file: 'latin1.csv', bytes: Buffer.from(text(wideByPeriod(), ';'), 'latin1') },
    { file: 'utf16.csv', bytes: Buffer.from(`\uFEFF${text(long(), '\t')}`, 'utf16le') },
    utf8('set.csv', text(dataValues(), ',')),
    utf8('set.json', jsonSet()),
    utf8('set.xml', xmlSet()),
    { file: 'archive.xlsx', bytes: sheet },
    { file: 'sheet.xlsx', bytes: sheet, part: 'xl/worksheets/sheet1.xml' },
    { file: 'strings.xlsx', bytes: sheet, part: 'xl/sharedStrings.xml' },
  ];
}

/** Harms a file, or the named part of a workbook, which is then zipped again. */
export function harmed({ bytes, part }: Upload, harm: (bytes: Buffer) => Buffer): Buffer {
  if (part === undefined) return harm(bytes);
  const parts = unzipSync(bytes);
  parts[part] = new Uint8Array(harm(Buffer.from(parts[part] ?? strToU8(''))));
  return Buffer.from(zipSync(parts, { level: 0 }));
}
