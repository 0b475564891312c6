import { sayPlace, type Source } from '../core/source.ts';
import type { InspectFile, InspectTable } from '../readers/describe.ts';
import { safeText } from '../renderers/terminal/safe-text.ts';
import { wrapText } from './wrap-text.ts';

const COLUMNS = 80;
const INDENT = 4;
const MOST_INDICATORS = 10;
const MOST_LINES = 12;

const LAYOUTS: Readonly<Record<string, string>> = {
  long: 'long: one value a row',
  'wide-by-period': 'wide by period: periods stand across the top',
  'wide-by-indicator': 'wide by indicator: indicators stand across the top',
  'wide-by-place': 'wide by place: places stand across the top',
  'data-value-set': 'DHIS2 data value set',
  analytics: 'DHIS2 analytics response',
  unknown: 'unknown: this cannot be read as values of places over time',
};
const DELIMITERS: Readonly<Record<string, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' };

/** The terminal page of `deliver inspect`, 80 columns. */
export function inspectPage(files: readonly InspectFile[]): string {
  return files.map(filePage).join('\n');
}

function filePage(file: InspectFile): string {
  const written = [
    file.format === 'csv' ? 'delimited text' : file.format,
    file.encoding,
    file.delimiter === undefined ? undefined : (DELIMITERS[file.delimiter] ?? `delimiter ${file.delimiter}`),
    file.decimal === undefined ? undefined : `decimal ${file.decimal === ',' ? 'comma' : 'point'}`,
  ];
  const head = `${safeText(file.file)}\n  ${written.filter((part) => part !== undefined).join(' · ')}\n`;
  return head + file.tables.map((table) => tablePage(table, file.tables.length > 1)).join('');
}

function tablePage(table: InspectTable, several: boolean): string {
  const state = table.state === undefined || table.state === 'visible' ? '' : ` (${table.state.replace('-', ' ')})`;
  const name = table.sheet === undefined ? '' : `\n  Sheet ${safeText(table.sheet)}${state}\n`;
  const lines = [
    line('Layout', LAYOUTS[table.layout] ?? table.layout),
    line('Rows', rowsOf(table)),
    line('Values', table.observations === 0 ? 'none' : count(table.observations)),
    ...(table.observations === 0
      ? []
      : [line('Periods', periodsOf(table)), line('Places', table.places === 0 ? 'none found' : count(table.places))]),
  ];
  return `${several || name !== '' ? name : '\n'}${lines.join('')}${indicators(table)}${list('Left out', leftOut(table))}${list('Not sure', doubts(table))}`;
}

function rowsOf({ headerRows, dataRows }: InspectTable): string {
  const [first, last] = [headerRows[0], headerRows.at(-1)];
  const heading = first === undefined ? 'no heading' : first === last ? `heading in row ${first}` : `heading in rows ${first}–${last}`;
  return dataRows.first === null ? `${heading}, no data` : `${heading}, data in rows ${dataRows.first}–${dataRows.last}`;
}

function periodsOf({ periods }: InspectTable): string {
  if (periods.count === 0) return 'none found';
  return periods.first === periods.last
    ? `${periods.first} (${periods.type})`
    : `${periods.first} to ${periods.last}, ${periods.count} ${periods.type}`;
}

function indicators({ indicators: all }: InspectTable): string {
  if (all.length === 0) return '';
  const shown = all.slice(0, MOST_INDICATORS);
  const rows = shown.map(({ name, observations, sum }) => {
    const numbers = `${count(observations).padStart(10)}  ${sum.toLocaleString('en', { maximumFractionDigits: 6 }).padStart(14)}`;
    const text = safeText(name);
    const room = COLUMNS - INDENT - numbers.length - 1;
    return `    ${(text.length > room ? `${text.slice(0, room - 1)}…` : text).padEnd(room)} ${numbers}\n`;
  });
  const head = `${''.padEnd(COLUMNS - INDENT - 27)} ${'values'.padStart(10)}  ${'sum'.padStart(14)}`;
  const more = all.length > shown.length ? `    … and ${all.length - shown.length} more\n` : '';
  return `  Indicators${head.slice(8)}\n${rows.join('')}${more}`;
}

function leftOut(table: InspectTable): string[] {
  return table.leftOut.map(({ at, reason, cells }) => `${where(at)}: ${reason}${cells > 1 ? `, ${count(cells)} cells` : ''}`);
}

function doubts(table: InspectTable): string[] {
  const notes = (table.notes ?? []).map(({ text, line: row }) => (row === undefined ? text : `line ${row}: ${text}`));
  return [
    ...table.unsure.map(({ at, text }) => (at.line === undefined && at.column === undefined ? text : `${where(at)}: ${text}`)),
    ...notes,
  ];
}

/** The file and sheet stand above already. */
function where(at: Source): string {
  if (at.cell !== undefined) return at.cell;
  return sayPlace({ ...at, file: '' }).replace(/^, (?:sheet [^,]*(?:, )?)?/u, '') || 'the file';
}

function list(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  const shown = items.slice(0, MOST_LINES).map((item) => indent(safeText(item)));
  const more = items.length > shown.length ? `    … and ${items.length - shown.length} more; --format json lists all\n` : '';
  return `  ${title}\n${shown.join('')}${more}`;
}

function indent(text: string): string {
  return wrapText(text, COLUMNS - INDENT - 2)
    .split('\n')
    .map((part, index) => `    ${index === 0 ? '· ' : '  '}${part}\n`)
    .join('');
}

function line(label: string, text: string): string {
  return `  ${label.padEnd(9)}${text}\n`;
}

function count(value: number): string {
  return value.toLocaleString('en');
}
