/** JUnit XML: a test suite for each file, a test case for each rule. */
import type { Severity } from '../../core/finding.ts';
import type { ReportCheck, ReportFinding, ValidationReport } from '../../core/validation-report.ts';
import { escapeXml } from '../escape-xml.ts';
import { sayPlaces } from './say-places.ts';

const GRAVITY: Readonly<Record<Severity | 'never', number>> = { info: 0, warning: 1, error: 2, never: 3 };

interface Suite {
  readonly xml: string;
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

/**
 * Draws the report for a build server.
 * @param failOn findings at or above it fail, milder ones are told in `system-out`: as the exit code says
 */
export function junit(report: ValidationReport, failOn: Severity | 'never' = 'error'): string {
  const named = new Set(report.files.map(({ file }) => file));
  const others = [...new Set(report.findings.map(({ at }) => at.file))].filter((file) => !named.has(file));
  const suites = [...named, ...others].map((file) => suite(file, report, failOn));
  const sum = (key: 'tests' | 'failures' | 'errors' | 'skipped'): number => suites.reduce((total, one) => total + one[key], 0);
  const counts = attributes({ tests: sum('tests'), failures: sum('failures'), errors: sum('errors'), skipped: sum('skipped') });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="deliver validate"${counts}>\n${suites.map(({ xml }) => xml).join('')}</testsuites>\n`;
}

function suite(file: string, report: ValidationReport, failOn: Severity | 'never'): Suite {
  const refused = report.files.find((one) => one.file === file)?.refused;
  const cases =
    refused === undefined
      ? report.checks.map((check) => testCase(check, file, report, failOn))
      : [{ xml: caseXml('read', file, element('error', 'refused', refused.message, refused.fix ?? '')), kind: 'errors' as const }];
  const count = (kind: string): number => cases.filter((one) => one.kind === kind).length;
  const counts = { tests: cases.length, failures: count('failures'), errors: count('errors'), skipped: count('skipped') };
  return {
    ...counts,
    xml: `  <testsuite${attributes({ name: file, ...counts })}>\n${cases.map(({ xml }) => xml).join('')}  </testsuite>\n`,
  };
}

interface TestCase {
  readonly xml: string;
  readonly kind: 'passed' | 'failures' | 'errors' | 'skipped';
}

function testCase(check: ReportCheck, file: string, report: ValidationReport, failOn: Severity | 'never'): TestCase {
  if (check.status === 'not-run')
    return { xml: caseXml(check.code, file, `      <skipped${attributes({ message: check.reason ?? '' })}/>\n`), kind: 'skipped' };
  const found = report.findings.filter((one) => one.code === check.code && one.at.file === file);
  const failed = found.filter((one) => GRAVITY[one.severity] >= GRAVITY[failOn]);
  const milder = found.filter((one) => !failed.includes(one));
  const failures = failed.map((one) => element('failure', one.severity, one.message, said(one, report))).join('');
  const out =
    milder.length === 0
      ? ''
      : `      <system-out>${escapeXml(milder.map((one) => `${one.message}\n${said(one, report)}`).join('\n\n'))}</system-out>\n`;
  return { xml: caseXml(check.code, file, failures + out), kind: failed.length > 0 ? 'failures' : 'passed' };
}

function said(finding: ReportFinding, { language }: ValidationReport): string {
  return `${sayPlaces(finding.places, finding.count, language)}\n${finding.fix}`;
}

function caseXml(name: string, file: string, content: string): string {
  const head = `    <testcase${attributes({ name, classname: file })}`;
  return content === '' ? `${head}/>\n` : `${head}>\n${content}    </testcase>\n`;
}

function element(name: 'failure' | 'error', type: string, message: string, text: string): string {
  return `      <${name}${attributes({ type, message })}>${escapeXml(text)}</${name}>\n`;
}

/** Line breaks in an attribute would be read as spaces. */
function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value)).replace(/[\n\r\t]/g, (one) => `&#${one.charCodeAt(0)};`)}"`)
    .join('');
}
