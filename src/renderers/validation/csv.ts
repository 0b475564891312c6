/** Findings as a table: one row a place. */
import { stringify } from 'csv-stringify/sync';
import type { Source } from '../../core/source.ts';
import type { ReportFinding, ValidationReport } from '../../core/validation-report.ts';
import { safeText } from '../terminal/safe-text.ts';
import { guardText } from '../tables/guard-text.ts';

export const FINDING_COLUMNS = [
  'finding',
  'severity',
  'code',
  'file',
  'sheet',
  'line',
  'column',
  'cell',
  'field',
  'message',
  'fix',
  'places',
  'fingerprint',
  'dhis2',
] as const;

/**
 * Writes every listed place of every finding; `finding` numbers them from 1 and `places` counts all of a finding's places.
 * Text that a spreadsheet program would run as a formula is written as text.
 */
export function findingsCsv({ findings }: ValidationReport): string {
  const rows = findings.flatMap((finding, index) => finding.places.map((at) => cells(finding, at, index + 1)));
  return `${FINDING_COLUMNS.join(',')}\n${stringify(rows)}`;
}

/** The table may be shown in a terminal or run by a spreadsheet program: text does neither. */
function textCell(text: string): string {
  return guardText(safeText(text));
}

function cells(finding: ReportFinding, at: Source, number: number): string[] {
  const { severity, code, message, fix, count, fingerprint, dhis2 } = finding;
  return [
    String(number),
    severity,
    code,
    textCell(at.file),
    textCell(at.sheet ?? ''),
    at.line === undefined ? '' : String(at.line),
    at.column === undefined ? '' : String(at.column),
    at.cell ?? '',
    textCell(at.field ?? ''),
    textCell(message),
    textCell(fix),
    String(count),
    fingerprint,
    [dhis2?.before243, dhis2?.from243].filter((one) => one !== undefined).join(' '),
  ];
}
