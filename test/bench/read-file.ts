/** A process that reads one file with one reader and prints what it found: `read-file <reader> <file>`. */
import { CSV_READERS } from './csv-readers.ts';
import type { Reader } from './found.ts';
import { WORKBOOK_READERS } from './workbook-readers.ts';

const READERS: Readonly<Record<string, Reader>> = { ...CSV_READERS, ...WORKBOOK_READERS };

const [name = '', file = ''] = process.argv.slice(2);
const reader = READERS[name];
if (reader === undefined) throw new Error(`Unexpected reader "${name}", expected ${Object.keys(READERS).join(', ')}, choose one of these.`);
process.stdout.write(JSON.stringify(await reader(file)));
