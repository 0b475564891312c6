/** SARIF 2.1.0 (OASIS), which code hosts and editors show beside the lines of a file. */
import type { Severity } from '../../core/finding.ts';
import type { Source } from '../../core/source.ts';
import type { ReportCheck, ReportFinding, ValidationReport } from '../../core/validation-report.ts';
import { artifactUri } from './artifact-uri.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
/** Locations of one result that readers still take; `occurrenceCount` has them all. */
const MOST_LOCATIONS = 1000;

/**
 * Draws the report for machines.
 * @param version of this program
 * @returns text ending in a line break
 */
export function sarif(report: ValidationReport, version: string): string {
  const indexes = new Map(report.checks.map((check, index) => [check.code, index]));
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'deliver', version, rules: report.checks.map((check) => rule(check, report.findings)) } },
        language: report.language,
        artifacts: report.files.map(({ file, sha256 }) => ({
          location: { uri: artifactUri(file) },
          ...(sha256 === '' ? {} : { hashes: { 'sha-256': sha256 } }),
        })),
        invocations: [
          {
            executionSuccessful: report.files.every((file) => file.refused === undefined),
            toolConfigurationNotifications: report.checks.flatMap((check, index) => notRun(check, index)),
            toolExecutionNotifications: refused(report),
          },
        ],
        results: report.findings.map((finding) => result(finding, indexes, report.since !== undefined)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function rule(check: ReportCheck, findings: readonly ReportFinding[]): object {
  const fix = findings.find((one) => one.code === check.code)?.fix;
  return {
    id: check.code,
    name: check.code.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: check.title },
    fullDescription: { text: check.why },
    help: { text: [check.why, fix, check.source].filter((part) => part !== undefined && part !== '').join('\n\n') },
    defaultConfiguration: { level: LEVELS[check.severity], ...(check.off === true ? { enabled: false } : {}) },
  };
}

function notRun(check: ReportCheck, index: number): object[] {
  if (check.status !== 'not-run') return [];
  return [{ level: 'note', associatedRule: { id: check.code, index }, message: { text: check.reason ?? '' } }];
}

function refused({ files }: ValidationReport): object[] {
  return files.flatMap(({ file, refused: why }) =>
    why === undefined
      ? []
      : [
          {
            level: 'error',
            message: { text: [why.message, why.fix].filter((part) => part !== undefined).join(' ') },
            locations: [{ physicalLocation: { artifactLocation: { uri: artifactUri(file) } } }],
          },
        ],
  );
}

function result(finding: ReportFinding, indexes: ReadonlyMap<string, number>, isCompared: boolean): object {
  const { code, severity, message, fix, places, count, fingerprint, placesBefore, dhis2 } = finding;
  const index = indexes.get(code);
  return {
    ruleId: code,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: LEVELS[severity],
    message: { text: plain(`${message} ${fix}`) },
    locations: places.slice(0, MOST_LOCATIONS).map(location),
    occurrenceCount: count,
    partialFingerprints: { 'deliver/v1': fingerprint },
    ...(isCompared ? { baselineState: placesBefore === undefined ? 'new' : 'updated' } : {}),
    ...(dhis2 === undefined ? {} : { properties: { dhis2 } }),
  };
}

/** In SARIF's plain text `[text](link)` is a link and `{0}` is to be filled in: what comes out of a file is neither. */
function plain(text: string): string {
  const unlinked = text.includes('](') ? text.replace(/[[\]\\]/g, '\\$&') : text;
  return unlinked.replace(/\{(?=\d+\})/g, '{{');
}

/** A field's number stands for its column, and a cell of a sheet is named besides. */
function location(at: Source): object {
  const region =
    at.line === undefined || at.line < 1
      ? {}
      : { region: { startLine: at.line, ...(at.column === undefined || at.column < 1 ? {} : { startColumn: at.column }) } };
  const name = at.cell ?? at.field;
  return {
    physicalLocation: { artifactLocation: { uri: artifactUri(at.file) }, ...region },
    ...(name === undefined && at.sheet === undefined ? {} : { logicalLocations: [logical(at.sheet, name)] }),
  };
}

function logical(sheet: string | undefined, name: string | undefined): object {
  return {
    ...(name === undefined ? {} : { name }),
    fullyQualifiedName: [sheet, name].filter((part) => part !== undefined).join('!'),
    kind: name === undefined ? 'sheet' : 'cell',
  };
}
