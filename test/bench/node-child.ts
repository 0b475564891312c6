import { fileURLToPath } from 'node:url';
import type { Contender } from './race.ts';

/** The command line of the compiled copy that is measured. */
export const DELIVER = fileURLToPath(new URL('../../bin/deliver.js', import.meta.url));

/** Arguments that make Node report its peak memory. */
export const REPORT_PEAK: readonly string[] = ['--import', new URL('./report-peak.js', import.meta.url).href];

const READ_FILE = fileURLToPath(new URL('./read-file.js', import.meta.url));

/** A reader of read-file.ts as a contender. */
export function nodeReader(name: string, reader: string, file: string, check: Contender['check']): Contender {
  return { name, command: process.execPath, args: [...REPORT_PEAK, READ_FILE, reader, file], check };
}
