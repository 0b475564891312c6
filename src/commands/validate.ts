import { buildReport } from '../checks/report.ts';
import { CHECKS } from '../checks/catalogue.ts';
import { dhis2CodesOf } from '../checks/dhis2-conflict.ts';
import { readEarlierReport } from '../checks/earlier-report.ts';
import { exitCodeOf, type FailOn } from '../checks/exit-code.ts';
import { newSince } from '../checks/new-since.ts';
import { allBytes } from '../core/bytes.ts';
import type { ValidationReport } from '../core/validation-report.ts';
import type { Effects } from '../effects.ts';
import { writeCorrections } from './corrections.ts';
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

function reportOf({ result, context, sources, refused }: Validated): ValidationReport {
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
    dhis2Of: (finding) =>
      dhis2CodesOf(
        finding,
        sources.find((source) => source.file === finding.at.file),
      ),
  });
}
