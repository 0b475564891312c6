import type { CopyWords } from './words.ts';
import type { MarkedCell } from './place-marks.ts';

/** A note longer than this is not read. */
const LONGEST = 1500;

/** What a cell's note says: code, message and fix of each finding. */
export function noteText({ findings }: MarkedCell, words: CopyWords): string {
  const texts = findings.map(({ code, severity, message, fix }) => `${words.letters[severity]} · ${code}\n${message}\n${fix}`);
  const text = texts.join('\n\n');
  return text.length <= LONGEST ? text : text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/u, '') + words.cutText;
}

/** Lines that a text takes in a box of about 45 characters. */
export function linesOf(text: string): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / 45)), 0);
}
