import type { Check } from '../core/check.ts';
import type { Finding, Outcome } from '../core/finding.ts';
import type { Language } from '../core/language.ts';
import type { Period } from '../core/period/index.ts';
import type { SourceFile } from '../core/table.ts';
import type { Dhis2Codes, ReportCheck, ReportFile, ReportFinding, ValidationReport } from '../core/validation-report.ts';
import { countPlaces } from './collect-findings.ts';
import { countFindings } from './count-findings.ts';
import { fingerprintOf } from './fingerprint.ts';
import { nextSteps } from './next-steps.ts';
import { reportFile } from './report-file.ts';
import type { RunResult } from './run-checks.ts';
import { wordFinding } from './word.ts';

/** Everything that a report is built of. */
export interface ReportInput {
  readonly language: Language;
  readonly checks: readonly Check[];
  readonly run: RunResult;
  /** Files that were read, in the order given. */
  readonly sources: readonly SourceFile[];
  /** Files that could not be read, with the reason. */
  readonly refused?: readonly { readonly file: string; readonly sha256: string; readonly message: string; readonly fix?: string }[];
  /** Distinct periods of a file, in place of those that the run met. */
  periodsOf?(file: string): Iterable<Period> | undefined;
  /** Name of who sent a file. */
  uploaderOf?(file: string): string | undefined;
  /** Codes that a DHIS2 server would answer with. */
  dhis2Of?(finding: Finding): Dhis2Codes | undefined;
  /** How many safe repairs `--fix` would make. */
  readonly repairs?: number;
}

/** Puts what a run found into words and counts it: the one value that all reports are drawn from. */
export function buildReport(input: ReportInput): ValidationReport {
  const byCode = new Map(input.checks.map((check) => [check.code, check]));
  const findings = input.run.findings.map((finding) => reportFinding(finding, checkOf(finding.code, byCode), input));
  return {
    schema: 'deliver.validation/1',
    language: input.language,
    files: [...readFiles(input, findings), ...refusedFiles(input)],
    ...countFindings(findings),
    checks: input.run.outcomes.map((outcome) => reportCheck(outcome, checkOf(outcome.code, byCode), input)),
    findings,
    nextSteps: nextSteps(findings, input.repairs ?? 0),
  };
}

function checkOf(code: string, byCode: ReadonlyMap<string, Check>): Check {
  const check = byCode.get(code);
  if (check === undefined) throw new Error(`No rule ${code} among those given: findings are worded by the rules that found them.`);
  return check;
}

function readFiles(input: ReportInput, findings: readonly ReportFinding[]): ReportFile[] {
  const accounts = new Map(input.run.files.map((account) => [account.file, account]));
  return input.sources.map((source) => {
    const account = accounts.get(source.file);
    if (account === undefined) throw new Error(`No account of ${source.file}: it was not given to the run.`);
    const periods = input.periodsOf?.(source.file) ?? (account.periods.size === 0 ? undefined : account.periods);
    const uploader = input.uploaderOf?.(source.file);
    const facts = { account, ...(periods === undefined ? {} : { periods }), ...(uploader === undefined ? {} : { uploader }) };
    return reportFile(source, facts, findings, input.language);
  });
}

function refusedFiles({ refused = [] }: ReportInput): ReportFile[] {
  return refused.map(({ file, sha256, message, fix }) => ({
    file,
    sha256,
    format: 'unknown',
    layout: 'unknown',
    rows: 0,
    tables: [],
    leftOut: [],
    refused: { message, ...(fix === undefined ? {} : { fix }) },
  }));
}

function reportFinding(finding: Finding, check: Check, { language, dhis2Of }: ReportInput): ReportFinding {
  const { code, severity, at, places, args } = finding;
  const dhis2 = dhis2Of?.(finding);
  return {
    code,
    severity,
    at,
    places,
    count: countPlaces(finding),
    args,
    ...wordFinding(finding, check, language),
    fingerprint: fingerprintOf(finding),
    ...(dhis2 === undefined ? {} : { dhis2 }),
  };
}

function reportCheck(outcome: Outcome, check: Check, { language, run }: ReportInput): ReportCheck {
  const { title, why } = check.words[language];
  const regraded = run.regraded.find((one) => one.code === check.code);
  return {
    code: check.code,
    status: outcome.status,
    ...(outcome.status === 'not-run' ? { reason: outcome.reason } : {}),
    severity: regraded?.to ?? check.severity,
    ...(regraded === undefined ? {} : { regradedFrom: regraded.from }),
    ...(run.off.includes(check.code) ? { off: true as const } : {}),
    title,
    why,
    source: check.source,
  };
}
