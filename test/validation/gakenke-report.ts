import { countFindings } from '../../src/checks/count-findings.ts';
import { fingerprintOf } from '../../src/checks/fingerprint.ts';
import { nextSteps } from '../../src/checks/next-steps.ts';
import type { Source } from '../../src/core/source.ts';
import type { ReportCheck, ReportFinding, ValidationReport } from '../../src/core/validation-report.ts';

/** A month of a district as it comes: one misspelt province, a slip, an outlier, a hostile name, and a workbook beside it. */

const FILE = 'uploads/gakenke-2026-06.csv';
const BOOK = 'uploads/Kaya – juin.xlsx';

export function finding(more: Pick<ReportFinding, 'code' | 'message' | 'fix'> & Partial<ReportFinding>): ReportFinding {
  const places = more.places ?? (more.at === undefined ? [] : [more.at]);
  const at = more.at ?? (places[0] as Source);
  const one = { severity: 'error' as const, args: {}, count: places.length, ...more, at, places };
  return { ...one, fingerprint: fingerprintOf(one) };
}

function cell(line: number, column: number): Source {
  return { file: FILE, line, column, cell: `${'ABCDEFGH'[column - 1]}${line}` };
}

const OUTLIER = {
  place: 'HC Muhororo',
  element: 'OPD visits',
  category: '',
  period: '202606',
  calendar: 'gregorian',
  value: 812,
  usualLow: 64,
  usualHigh: 131,
  slip: 'too-many',
  possible: ['81', '82'],
};

export const FINDINGS: readonly ReportFinding[] = [
  finding({
    code: 'unknown-place',
    places: Array.from({ length: 154 }, (_, index) => cell(12 + index, 2)),
    args: { text: 'NORD-KIVOU', expected: 'NORD-KIVU' },
    message: 'Unexpected province "NORD-KIVOU", expected "NORD-KIVU".',
    fix: 'Correct it in column B, or: deliver validate --alias "NORD-KIVOU=NORD-KIVU".',
    dhis2: { before243: 'E7612', from243: 'E8102' },
  }),
  finding({
    code: 'negative-count',
    at: cell(88, 4),
    args: { place: 'CS Rubona', element: 'ANC first visits', period: '202606', value: -4 },
    message: 'Unexpected −4 for ANC first visits at CS Rubona, expected 0 or more.',
    fix: 'Check the register for June and enter the true count.',
  }),
  ...(['who-z', 'modified-z', 'fastr'] as const).map((variant) =>
    finding({
      code: `outlier-${variant}`,
      severity: 'warning',
      at: cell(412, 4),
      args: { ...OUTLIER, variant: `outlier-${variant}` },
      message: `Unexpected 812 for OPD visits at HC Muhororo in June 2026, expected about 64–131 as in 35 other periods (${variant} 16.2, limit 3.5, n = 36).`,
      fix: 'Possibly 81 or 82 with a digit too many. Compare with the register and confirm or correct the value with the facility.',
    }),
  ),
  finding({
    code: 'suspicious-text',
    severity: 'warning',
    places: [500, 7, 502, 9, 11].map((line) => cell(line, 1)),
    args: { text: '=HYPERLINK("http://x.example","<b>CS | Évêché\u001B[31m</b>")' },
    message: 'Unexpected "=HYPERLINK("http://x.example","<b>CS | Évêché\u001B[31m</b>")" in a cell of names, expected a name.',
    fix: 'Write the name of the place.',
  }),
  finding({
    code: 'formula-without-value',
    at: { file: BOOK, sheet: 'Août & après', line: 14, column: 4, cell: 'D14' },
    args: {},
    message: 'Unexpected formula without a stored value, expected a number.',
    fix: 'Open the workbook in Excel, save it, and send it again.',
  }),
  finding({
    code: 'hidden-rows',
    severity: 'info',
    at: { file: BOOK, sheet: 'Août & après' },
    args: { rows: 3 },
    message: 'Unexpected 3 hidden rows with values, expected all rows to be seen.',
    fix: 'Show them, or delete them if they are not meant.',
  }),
];

function check(code: string, more: Partial<ReportCheck> = {}): ReportCheck {
  const why = 'A value that cannot be true distorts every total above it.';
  return { code, status: 'clean', severity: 'error', title: code.replaceAll('-', ' '), why, source: 'WHO desk review [V]', ...more };
}

const NO_WORKSPACE = 'there is no workspace';

const CHECKS: readonly ReportCheck[] = [
  check('unknown-place', { status: 'found' }),
  check('negative-count', { status: 'found' }),
  check('outlier-who-z', { status: 'found', severity: 'warning' }),
  check('outlier-modified-z', { status: 'found', severity: 'warning' }),
  check('outlier-fastr', { status: 'found', severity: 'warning' }),
  check('suspicious-text', { status: 'found', severity: 'warning', regradedFrom: 'error' }),
  check('formula-without-value', { status: 'found' }),
  check('hidden-rows', { status: 'found', severity: 'info' }),
  check('decimal-count'),
  check('dropout-below-zero', { status: 'not-run', severity: 'warning', reason: 'DTP1 is not in this file' }),
  check('late-report', { status: 'not-run', severity: 'warning', reason: NO_WORKSPACE }),
  check('closed-place', { status: 'not-run', reason: NO_WORKSPACE }),
  check('moved-place', { status: 'not-run', reason: NO_WORKSPACE }),
  check('wrong-level', { status: 'not-run', reason: NO_WORKSPACE }),
  check('last-digit-heaping', { status: 'not-run', severity: 'info', reason: 'switched off in deliver.yaml', off: true }),
];

export function gakenkeReport(more: Partial<ValidationReport> = {}): ValidationReport {
  return {
    schema: 'deliver.validation/1',
    language: 'en',
    files: [
      {
        file: FILE,
        sha256: 'ab'.repeat(32),
        format: 'csv',
        layout: 'long',
        rows: 1204,
        rowsUsable: 1043,
        encoding: 'windows-1252',
        delimiter: ';',
        decimal: ',',
        periods: { first: '202606', last: '202606', count: 1, words: 'June 2026' },
        uploader: 'Gakenke district',
        tables: [{ layout: 'long', dataRows: { first: 2, last: 1205 } }],
        leftOut: [
          { at: { file: FILE, line: 1206 }, code: 'total-row', reason: 'total row (TOTAL in column A)', cells: 3 },
          { at: { file: FILE, line: 1207 }, code: 'note-row', reason: 'note', cells: 1 },
        ],
      },
      {
        file: BOOK,
        sha256: 'cd'.repeat(32),
        format: 'xlsx',
        layout: 'wide-by-indicator',
        rows: 40,
        rowsUsable: 39,
        periods: { first: '202606', last: '202606', count: 1, words: 'June 2026' },
        tables: [
          { sheet: 'Août & après', layout: 'wide-by-indicator', dataRows: { first: 5, last: 44 } },
          { sheet: 'Listes', state: 'hidden', layout: 'unknown' },
        ],
        leftOut: [{ at: { file: BOOK, sheet: 'Listes' }, code: 'hidden-sheet', reason: 'the sheet is hidden', cells: 12 }],
      },
    ],
    ...countFindings(FINDINGS),
    checks: CHECKS,
    findings: FINDINGS,
    nextSteps: nextSteps(FINDINGS, 1),
    ...more,
  };
}
