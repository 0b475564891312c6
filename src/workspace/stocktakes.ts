import type { Json } from '../core/document.ts';
import type { Folder } from '../core/folder.ts';
import { periodFromId, comparePeriods, type Calendar, type Period } from '../core/period/index.ts';
import { UserError } from '../core/user-error.ts';
import { Findings, type Remark } from './problem.ts';
import { readTextFile } from './text-file.ts';

export const STOCKTAKES_FOLDER = 'stocktakes';
export const STOCKTAKE_SCHEMA = 'deliver.stocktake/1';

/** The numbers of one recorded stocktake: the contract value of design.md 5. */
export interface RecordedStocktake {
  /** Canonical id. */
  readonly period: string;
  readonly facts: { readonly [key: string]: Json };
}

/** A recorded stocktake of a country with thousands of places is some megabytes. */
const MOST_BYTES = 50_000_000;

/**
 * Reads the recorded stocktakes, earliest first. One that cannot be read, or that a later version wrote, is left out with a remark:
 * history is worth having, and never worth stopping for.
 */
export function readStocktakes(
  folder: Folder,
  calendar: Calendar = 'gregorian',
): { readonly stocktakes: RecordedStocktake[]; readonly remarks: Remark[] } {
  const findings = new Findings();
  const dated: { readonly period: Period; readonly facts: RecordedStocktake['facts'] }[] = [];
  for (const file of folder.list(STOCKTAKES_FOLDER).filter((name) => /^[^/]+\/[^/]+\.json$/i.test(name))) {
    const period = periodFromId(file.replace(/^.*\//, '').replace(/\.json$/i, ''), calendar);
    if (period === undefined) {
      findings.remark({ file }, 'Unexpected file name, expected a period such as 2026-06.json; it is left out of the history.');
      continue;
    }
    const facts = readFacts(folder, file, findings);
    if (facts !== undefined) dated.push({ period, facts });
  }
  dated.sort((a, b) => comparePeriods(a.period, b.period));
  const stocktakes = dated.map(({ period, facts }) => ({ period: period.id, facts }));
  return { stocktakes, remarks: findings.remarks };
}

function readFacts(folder: Folder, file: string, findings: Findings): RecordedStocktake['facts'] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(readTextFile(folder, file, MOST_BYTES).replace(/^\uFEFF/, ''));
  } catch (error) {
    const what = error instanceof UserError ? error.message : 'Unexpected content, expected JSON.';
    findings.remark({ file }, `${what} It is left out of the history; restore the file or record the stocktake again.`);
    return undefined;
  }
  const schema = typeof value === 'object' && value !== null ? (value as { schema?: unknown }).schema : undefined;
  if (schema === STOCKTAKE_SCHEMA) return value as RecordedStocktake['facts'];
  findings.remark(
    { file },
    `Unexpected schema ${JSON.stringify(schema ?? null)}, expected "${STOCKTAKE_SCHEMA}"; it is left out of the history.`,
  );
  return undefined;
}
