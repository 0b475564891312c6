/** A way of reading a workbook to its end in a process of its own, printing cells, sum, seconds and peak megabytes. */
export interface WorkbookReader {
  readonly name: string;
  /** May be absent on this machine. */
  readonly optional: boolean;
  command(file: string): readonly [command: string, args: string[]];
}

const COUNT = `let cells = 0, sum = 0;
const see = (value) => { if (value === '' || value === null || value === undefined) return; cells++; if (typeof value === 'number') sum += value; };
const start = performance.now();`;
/** Linux lets a child start with its parent's peak: VmHWM is the process's own. Elsewhere the usual count must do. */
const PRINT = `const { existsSync: there, readFileSync: text } = await import('node:fs');
const own = there('/proc/self/status') ? Number(/VmHWM:\\s+(\\d+)/.exec(text('/proc/self/status', 'utf8'))?.[1]) : process.resourceUsage().maxRSS;
console.log(JSON.stringify({ cells, sum, seconds: (performance.now() - start) / 1000, megabytes: own / 1024 }));`;

function inNode(name: string, body: string): WorkbookReader {
  const script = `const file = process.argv[1]; ${COUNT} ${body} ${PRINT}`;
  return { name, optional: false, command: (file) => [process.execPath, ['--input-type=module', '-e', script, file]] };
}

const OURS = `
import { fstatSync, openSync, readSync } from 'node:fs';
import { readWorkbook } from './dist/src/readers/xlsx/read-workbook.js';
const fd = openSync(file); const { size } = fstatSync(fd);
const read = (offset, length) => { const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - offset))); readSync(fd, bytes, 0, bytes.length, offset); return bytes; };
for (const grid of (await readWorkbook('big.xlsx', { size, read })).grids) for (const row of grid.rows()) for (const cell of row.cells) see(cell);`;

const EXCELJS = `
import ExcelJS from 'exceljs';
for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(file, { sharedStrings: 'cache', styles: 'cache', worksheets: 'emit' })) {
  for await (const row of sheet) row.eachCell((cell) => see(cell.value));
}`;

const SHEETJS = `
import { readFileSync } from 'node:fs';
import { read } from '@e965/xlsx';
const book = read(readFileSync(file), { type: 'buffer', dense: true });
for (const name of book.SheetNames) for (const row of book.Sheets[name]['!data']) for (const cell of row ?? []) see(cell?.v);`;

const OPENPYXL = `
import json, os, re, resource, sys, time
start = time.perf_counter()
import openpyxl
cells, total = 0, 0
for sheet in openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True):
    for row in sheet.iter_rows(values_only=True):
        for value in row:
            if value is None: continue
            cells += 1
            if not isinstance(value, str): total += value
status = open('/proc/self/status').read() if os.path.exists('/proc/self/status') else ''
own = re.search(r'VmHWM:\\s+(\\d+)', status)
peak = int(own.group(1)) if own else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps({'cells': cells, 'sum': total, 'seconds': time.perf_counter() - start, 'megabytes': peak / 1024}))`;

/** Ours first: the others are compared with it. */
export const WORKBOOK_READERS: readonly WorkbookReader[] = [
  inNode('readWorkbook', OURS),
  inNode('exceljs, streaming', EXCELJS),
  inNode('SheetJS (@e965/xlsx)', SHEETJS),
  { name: 'openpyxl, read only', optional: true, command: (file) => [process.env['PYTHON'] ?? 'python3', ['-c', OPENPYXL, file]] },
];
