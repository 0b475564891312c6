import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WORKBOOK_READERS, type WorkbookReader } from './workbook-readers.ts';
import { writeBigWorkbook } from './write-big-workbook.ts';

/** One way of reading one workbook, in a process of its own. */
export interface WorkbookResult {
  readonly name: string;
  readonly seconds: number;
  readonly megabytes: number;
  /** Ours is 1; 3 is three times the time, or the memory, that ours takes. */
  readonly timeRatio: number;
  readonly memoryRatio: number;
}

interface Measured {
  readonly cells: number;
  readonly sum: number;
  readonly seconds: number;
  readonly megabytes: number;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Reads a workbook of 100,000 rows x 20 columns with every reader that is installed and compares time and peak memory.
 * @param shape another number of rows and columns
 * @param runs best time and memory of so many
 * @throws where `dist` was not built, or where two readers do not find the same cells with the same sum
 */
export async function benchReadWorkbook(shape = { rows: 100_000, columns: 20 }, runs = 2): Promise<WorkbookResult[]> {
  if (!existsSync(join(ROOT, 'dist/src/readers/xlsx/read-workbook.js')))
    throw new Error('Unexpected missing dist, expected a build: run npm run build.');
  const folder = mkdtempSync(join(tmpdir(), 'deliver-bench-'));
  try {
    const file = join(folder, 'big.xlsx');
    await writeBigWorkbook(file, shape.rows, shape.columns);
    const measured = WORKBOOK_READERS.flatMap((reader) => {
      const result = measure(reader, file, runs);
      return result === undefined ? [] : [{ name: reader.name, ...result }];
    });
    return compare(measured, shape.rows * shape.columns);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measure(reader: WorkbookReader, file: string, runs: number): Measured | undefined {
  let best: Measured | undefined;
  for (let run = 0; run < runs; run++) {
    const output = attempt(reader, file);
    if (output === undefined) return undefined;
    const one = JSON.parse(output) as Measured;
    best =
      best === undefined
        ? one
        : { ...one, seconds: Math.min(one.seconds, best.seconds), megabytes: Math.min(one.megabytes, best.megabytes) };
  }
  return best;
}

/** What the reader's process prints; undefined only where a reader that may be absent is. */
function attempt(reader: WorkbookReader, file: string): string | undefined {
  const [command, args] = reader.command(file);
  try {
    return execFileSync(command, args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', reader.optional ? 'ignore' : 'inherit'] });
  } catch (error) {
    if (reader.optional) return undefined;
    throw error;
  }
}

function compare(measured: readonly (Measured & { name: string })[], cells: number): WorkbookResult[] {
  const [ours] = measured;
  if (ours === undefined) throw new Error('nothing was measured');
  for (const each of measured) {
    if (each.cells !== cells || Math.abs(each.sum - ours.sum) > 1e-9 * Math.abs(ours.sum)) {
      throw new Error(`${each.name}: ${each.cells} cells with sum ${each.sum}, expected ${cells} with ${ours.sum}`);
    }
  }
  return measured.map(({ name, seconds, megabytes }) => ({
    name,
    seconds,
    megabytes,
    timeRatio: seconds / ours.seconds,
    memoryRatio: megabytes / ours.megabytes,
  }));
}
