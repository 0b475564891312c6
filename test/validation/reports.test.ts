import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { ReportFinding, ValidationReport } from '../../src/core/validation-report.ts';
import { countFindings } from '../../src/checks/count-findings.ts';
import { findingsCsv, FINDING_COLUMNS } from '../../src/renderers/validation/csv.ts';
import { validationJson } from '../../src/renderers/validation/json.ts';
import { junit } from '../../src/renderers/validation/junit.ts';
import { sarif } from '../../src/renderers/validation/sarif.ts';
import { validationPage } from '../../src/renderers/validation/terminal.ts';
import { displayWidth } from '../../src/renderers/terminal/display-width.ts';
import { artifactUri } from '../../src/renderers/validation/artifact-uri.ts';
import { readEarlierReport } from '../../src/checks/earlier-report.ts';
import { newSince } from '../../src/checks/new-since.ts';
import { frenchReport } from './french-report.ts';
import { finding, FINDINGS, gakenkeReport } from './gakenke-report.ts';

const expected = (name: string): string => join(import.meta.dirname, 'expected', name);
const page = (report: ValidationReport, more = {}): string => validationPage(report, { columns: 80, colour: false, ...more });

function withFindings(findings: readonly ReportFinding[]): ValidationReport {
  return gakenkeReport({ findings, ...countFindings(findings) });
}

/** Elements in order, each with its attributes and text. Throws where the text is not well-formed XML. */
function elementsOf(xml: string): { name: string; attributes: Record<string, string>; text: string }[] {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: number[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) =>
    open.push(elements.push({ name, attributes: attributes as Record<string, string>, text: '' }) - 1),
  );
  parser.on('text', (text) => {
    const element = elements[open.at(-1) ?? -1];
    if (element !== undefined) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return elements;
}

describe('a month of a district', () => {
  test('as a page of a terminal', async () => expect(page(gakenkeReport())).toMatchFileSnapshot(expected('page.txt')));
  test('as a page in French', async () => expect(page(frenchReport())).toMatchFileSnapshot(expected('page.fr.txt')));
  test('as JSON', async () => expect(validationJson(gakenkeReport())).toMatchFileSnapshot(expected('validation.json')));
  test('as CSV', async () => expect(findingsCsv(gakenkeReport())).toMatchFileSnapshot(expected('findings.csv')));
  test('as SARIF', async () => expect(sarif(gakenkeReport(), '0.1.0')).toMatchFileSnapshot(expected('validation.sarif')));
  test('as JUnit', async () => expect(junit(gakenkeReport())).toMatchFileSnapshot(expected('junit.xml')));
});

describe('the page', () => {
  test('says the same with colour, and no line is too wide', () => {
    const plain = page(gakenkeReport());
    // eslint-disable-next-line no-control-regex
    expect(page(gakenkeReport(), { colour: true }).replace(/\u001B\[\d+m/g, '')).toBe(plain);
    for (const columns of [40, 60, 80, 120])
      for (const language of ['en', 'fr'] as const)
        for (const line of page(gakenkeReport({ language }), { columns }).split('\n'))
          expect(displayWidth(line)).toBeLessThanOrEqual(columns);
  });

  test('no text of a file steers the terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const hostile = finding({ code: 'unknown-place', at: { file: 'a.csv', sheet: text, line: 3 }, message: text, fix: text });
        const drawn = page(withFindings([hostile]));
        expect(drawn).not.toMatch(/(?!\n)\p{Cc}/u);
        for (const line of drawn.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
      }),
    );
  });

  test('of one rule in one file a few are shown and the rest is counted; --verbose shows all', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      finding({
        code: 'negative-count',
        at: { file: 'uploads/gakenke-2026-06.csv', line: index + 2, column: 4 },
        message: `Unexpected −${index}, expected 0.`,
        fix: 'Check it.',
      }),
    );
    const short = page(withFindings(many));
    expect(short.match(/^ERROR/gm)).toHaveLength(5);
    expect(short).toContain('… and 295 more of negative-count');
    expect(short).toContain('300 errors.');
    expect(page(withFindings(many), { verbose: true }).match(/^ERROR/gm)).toHaveLength(300);
  });

  test('nothing found is not nothing looked at', () => {
    const report = gakenkeReport({ findings: [], ...countFindings([]), nextSteps: [{ kind: 'accept', when: 'now' }] });
    expect(page(report)).toContain('Nothing found by 9 rules; 6 could not look.');
    expect(page(report)).toContain('Next: deliver accept\n');
  });

  test('a file that could not be read says why in its place', () => {
    const [first] = gakenkeReport().files;
    const file = {
      ...first!,
      file: 'x.xlsx',
      refused: { message: 'Unexpected password, expected a workbook without one.', fix: 'Save it without.' },
    };
    expect(page(gakenkeReport({ files: [file], findings: [] }))).toMatch(
      /^x\.xlsx\n\nNOT READ Unexpected password, expected a workbook without one\.\n {9}Save it without\.\n/,
    );
  });

  test('since an earlier report only what is new is shown, and a cause that spread says so', () => {
    const then = readEarlierReport(
      validationJson(
        withFindings([
          { ...FINDINGS[0]!, count: 150 },
          FINDINGS[1]!,
          finding({ code: 'late-report', at: { file: 'a' }, message: 'm', fix: 'f' }),
        ]),
      ),
      'june.json',
    );
    const now = page(newSince(gakenkeReport(), then));
    expect(now).toContain('unknown-place (150 before)');
    expect(now).not.toContain('negative-count');
    expect(now).toContain('Only what is new since june.json: 1 known finding is not shown, 1 of then is\ngone.');
  });

  test.each([
    [[{ file: 'a.csv' }], 'whole file'],
    [[{ file: 'a.csv', line: 88, column: 4, cell: 'D88' }], 'line 88, col 4'],
    [[{ file: 'a.csv', column: 4, field: 'Value' }], 'col 4 (Value)'],
    [[{ file: 'a.xlsx', sheet: 'Kaya', line: 14, column: 4, cell: 'D14' }], 'sheet Kaya, D14'],
    [[{ file: 'a.xlsx', sheet: 'Kaya', line: 14 }], 'sheet Kaya, row 14'],
    [[3, 4, 5, 9].map((line) => ({ file: 'a.csv', line })), '4 rows, lines 3–5, 9'],
    [[1, 2].map((column) => ({ file: 'a.csv', line: 3, column })), '2 cells, line 3'],
    [['a.csv', 'b.csv'].map((file) => ({ file, line: 3 })), '2 places, in 2 files'],
    [['A', 'B'].map((sheet) => ({ file: 'a.xlsx', sheet, line: 3 })), '2 places, on 2 sheets'],
  ])('places %j read %s', (places, said) => {
    const one = finding({ code: 'x', places, message: 'm', fix: 'f' });
    expect(page(withFindings([one]))).toMatch(new RegExp(`^ERROR    x +${said.replace(/[()]/g, '\\$&')}$`, 'm'));
  });
});

describe('the machine formats', () => {
  test('JSON has the keys of the contract, in its order', () => {
    const value = JSON.parse(validationJson(gakenkeReport())) as Record<string, Record<string, unknown>[]>;
    expect(Object.keys(value).slice(0, 6)).toEqual(['schema', 'files', 'summary', 'summaryPlaces', 'checks', 'findings']);
    expect(Object.keys(value['files']![0]!).slice(0, 5)).toEqual(['file', 'sha256', 'format', 'layout', 'rows']);
    expect(Object.keys(value['findings']![0]!)).toEqual(
      expect.arrayContaining(['code', 'severity', 'at', 'places', 'count', 'args', 'message', 'fix']),
    );
    expect(value['findings']![0]!['places']).toHaveLength(154);
  });

  test('CSV has a row a place, and nothing that a spreadsheet would run', () => {
    const hostile = finding({
      code: 'x',
      at: { file: '=cmd.csv', sheet: '+1+A1', line: 1, field: '@SUM(A1)' },
      message: '=1+1',
      fix: '-2+3',
    });
    const rows = parse(findingsCsv(withFindings([FINDINGS[0]!, hostile])), { columns: true }) as Record<string, string>[];
    expect(Object.keys(rows[0]!)).toEqual([...FINDING_COLUMNS]);
    expect(rows).toHaveLength(155);
    expect(rows[154]).toMatchObject({
      finding: '2',
      file: "'=cmd.csv",
      sheet: "'+1+A1",
      field: "'@SUM(A1)",
      message: "'=1+1",
      fix: "'-2+3",
    });
  });

  test('JUnit stays well-formed with any text and counts what it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const report = withFindings([finding({ code: 'unknown-place', at: { file: text, line: 3 }, message: text, fix: text })]);
        const elements = elementsOf(junit(report));
        const count = (name: string): number => elements.filter((one) => one.name === name).length;
        expect(elements[0]!.attributes).toMatchObject({
          tests: String(count('testcase')),
          failures: '1',
          skipped: String(count('skipped')),
        });
      }),
    );
  });

  test('JUnit fails as --fail-on says', () => {
    const failed = (failOn?: 'warning' | 'info' | 'never'): string[] =>
      elementsOf(junit(gakenkeReport(), failOn))
        .filter((one) => one.name === 'failure')
        .map((one) => one.attributes['type']!);
    expect(new Set(failed())).toEqual(new Set(['error']));
    expect(new Set(failed('warning'))).toEqual(new Set(['error', 'warning']));
    expect(failed('never')).toEqual([]);
  });

  test('SARIF points at lines from 1 and names every rule', () => {
    const { runs } = JSON.parse(sarif(gakenkeReport(), '0.1.0')) as { runs: [unknown] };
    const run = runs[0] as {
      tool: { driver: { rules: { id: string }[] } };
      results: { ruleId: string; ruleIndex: number; locations: { physicalLocation: { region?: { startLine: number } } }[] }[];
    };
    for (const { ruleId, ruleIndex, locations } of run.results) {
      expect(run.tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
      for (const { physicalLocation } of locations) expect(physicalLocation.region?.startLine ?? 1).toBeGreaterThanOrEqual(1);
    }
  });

  test('SARIF cuts very long lists of places and counts them all', () => {
    const places = Array.from({ length: 5000 }, (_, index) => ({ file: 'a.csv', line: index + 1 }));
    const { runs } = JSON.parse(
      sarif(withFindings([finding({ code: 'x', places, message: '[a](http://x) {0}', fix: '' })]), '1'),
    ) as never as {
      runs: [{ results: [{ locations: unknown[]; occurrenceCount: number; message: { text: string } }] }];
    };
    expect(runs[0].results[0].locations).toHaveLength(1000);
    expect(runs[0].results[0].occurrenceCount).toBe(5000);
    expect(runs[0].results[0].message.text).toBe('\\[a\\](http://x) {{0} ');
  });

  test.each([
    ['uploads\\Kaya juin.xlsx', 'uploads/Kaya%20juin.xlsx'],
    ['./a#b?.csv', 'a%23b%3F.csv'],
    ['C:\\data\\é.csv', 'file:///C:/data/%C3%A9.csv'],
    ['/srv/a.csv', 'file:///srv/a.csv'],
    ['a\uD800.csv', 'a%EF%BF%BD.csv'],
  ])('%s is the address %s', (path, uri) => expect(artifactUri(path)).toBe(uri));
});
