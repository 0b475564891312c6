import type { Args } from '../core/finding.ts';
import type { Source } from '../core/source.ts';
import { UserError } from '../core/user-error.ts';

/** As much of an earlier JSON report as comparing needs. */
export interface EarlierReport {
  readonly file: string;
  readonly findings: readonly { readonly code: string; readonly at: Source; readonly args: Args; readonly count: number }[];
}

const FIX = 'Give a file that was written by deliver validate --format json.';

/**
 * Reads the report that `--baseline` names.
 * @throws UserError where it is not a `deliver.validation/1`
 */
export function readEarlierReport(text: string, file: string): EarlierReport {
  const report = parsed(text, file);
  if (report['schema'] !== 'deliver.validation/1') {
    const found = typeof report['schema'] === 'string' ? `schema "${report['schema'].slice(0, 60)}"` : 'content without a schema';
    throw new UserError(`Unexpected ${found}, expected "deliver.validation/1".`, FIX, { file, field: 'schema' });
  }
  const { findings } = report;
  if (!Array.isArray(findings))
    throw new UserError('Unexpected report without findings, expected a list of them.', FIX, { file, field: 'findings' });
  return { file, findings: findings.map((one, index) => readFinding(one, index, file)) };
}

function parsed(text: string, file: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (isRecord(value)) return value;
  } catch {
    // Said below, with what was expected.
  }
  throw new UserError('Unexpected content, expected a validation report in JSON.', FIX, { file });
}

function readFinding(one: unknown, index: number, file: string): EarlierReport['findings'][number] {
  const count = isRecord(one) ? one['count'] : undefined;
  if (
    !isRecord(one) ||
    typeof one['code'] !== 'string' ||
    !isRecord(one['at']) ||
    typeof one['at']['file'] !== 'string' ||
    !isRecord(one['args'])
  ) {
    throw new UserError('Unexpected finding, expected one with code, at.file and args.', FIX, { file, field: `findings[${index}]` });
  }
  return {
    code: one['code'],
    at: one['at'] as unknown as Source,
    args: one['args'] as Args,
    count: typeof count === 'number' && Number.isInteger(count) && count > 0 ? count : 1,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
