import { buildReport } from '../checks/report.ts';
import { CHECKS } from '../checks/catalogue.ts';
import { conflictOf } from '../checks/dhis2-conflict.ts';
import { readEarlierReport } from '../checks/earlier-report.ts';
import { exitCodeOf, type FailOn } from '../checks/exit-code.ts';
import { newSince } from '../checks/new-since.ts';
import { allBytes } from '../core/bytes.ts';
import type { Finding } from '../core/finding.ts';
import type { SourceFile } from '../core/table.ts';
import type { Dhis2Codes, ValidationReport } from '../core/validation-report.ts';
import type { Effects } from '../effects.ts';
import { repairsOf, writeCorrections } from './corrections.ts';
import { runValidation, type Validated, type ValidationOptions } from './run-validation.ts';
import { writeReports, type ReportOptions } from './write-reports.ts';

export interface ValidateOptions extends ValidationOptions, ReportOptions {
  readonly baseline?: string;
  readonly fix?: boolean;
}

/** Every rule over every upload: what is wrong, where, and what to do. @returns 0, 1 where something stands at or above `--fail-on`, 2 where a file could not be read */
export async function validate(files: readonly string[], options: ValidateOptions, effects: Effects): Promise<number> {
  const validated = await runValidation(files, options, effects);
  const whole = reportOf(validated);
  const report =
    options.baseline === undefined
      ? whole
      : newSince(whole, readEarlierReport(new TextDecoder().decode(allBytes(effects.open(options.baseline))), options.baseline));
  await writeReports(report, validated, options, effects);
  if (options.fix === true) await writeCorrections(validated, options, effects);
  return exitCodeOf(report, (options.failOn ?? 'error') as FailOn);
}

/** DHIS2 answers with conflict codes only to its own forms. */
function dhis2Of(finding: Finding, sources: readonly SourceFile[]): Dhis2Codes | undefined {
  const table = sources.find((source) => source.file === finding.at.file)?.tables.find((one) => one.layout === 'data-value-set');
  const conflicts = table === undefined ? undefined : conflictOf(finding, table.dataRows?.first);
  if (conflicts === undefined) return undefined;
  const { before243, from243 } = conflicts;
  return { ...(before243 === undefined ? {} : { before243: before243.code }), ...(from243 === undefined ? {} : { from243: from243.code }) };
}

/** Counting repairs walks every row again: beyond this many rows the page does not foretell them. */
const MOST_ROWS_FORETOLD = 200_000;

function countRepairs({ sources, result, context }: Validated): number {
  const rows = result.files.reduce((sum, file) => sum + file.rows, 0);
  if (rows > MOST_ROWS_FORETOLD) return 0;
  return sources.reduce((sum, source) => sum + repairsOf(source, context).length, 0);
}

function reportOf(validated: Validated): ValidationReport {
  const { result, context, sources, refused } = validated;
  const uploader = context.workspace?.places.find((place) => place.code === context.uploader)?.name;
  return buildReport({
    language: context.language,
    checks: CHECKS,
    run: result,
    sources,
    refused: refused.map(({ file, sha256, fault }) => ({
      file,
      sha256,
      message: fault.message,
      ...(fault.fix === undefined ? {} : { fix: fault.fix }),
    })),
    uploaderOf: () => uploader,
    repairs: countRepairs(validated),
    dhis2Of: (finding) => dhis2Of(finding, sources),
  });
}
