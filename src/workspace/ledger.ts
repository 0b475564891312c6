import type { LedgerEntry } from '../core/workspace.ts';
import type { Findings } from './problem.ts';

const HASH = /^[0-9a-f]{64}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * Reads data/ledger.jsonl: a JSON object a line, oldest first.
 * A line may be broken off (a crash while it was written; the next one then begins below it): that is a remark; any other fault is a problem.
 */
export function readLedger(file: string, content: string, findings: Findings): LedgerEntry[] {
  const lines = content.split(/\r?\n/);
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const entries: LedgerEntry[] = [];
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    const at = { file, line: index + 1 };
    const entry = readEntry(line);
    if (typeof entry === 'object') entries.push(entry);
    else if (entry === 'no JSON' && (index === last || line.startsWith('{')))
      findings.remark(
        at,
        `Unexpected end of the ${index === last ? 'last ' : ''}line, expected one JSON object; it was broken off while being written and is left out.`,
      );
    else
      findings.problem(
        at,
        `Unexpected ledger line: ${entry}, expected {"when", "who", "file", "sha256", …}.`,
        'Restore the line from a copy; the ledger is only ever added to.',
      );
  });
  return entries;
}

function readEntry(line: string): LedgerEntry | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'no JSON';
  }
  if (typeof value !== 'object' || value === null) return 'not an object';
  const { file, sha256, when } = value as Record<string, unknown>;
  if (typeof file !== 'string' || file === '') return 'no "file"';
  if (typeof sha256 !== 'string' || !HASH.test(sha256)) return 'no "sha256" of 64 hex digits';
  if (typeof when !== 'string' || !INSTANT.test(when)) return 'no "when" as an ISO instant';
  return { file, sha256, when };
}
