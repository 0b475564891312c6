import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countFindings } from '../../checks/count-findings.ts';
import type { Language } from '../../core/language.ts';
import { day } from '../../core/period/index.ts';
import { UserError } from '../../core/user-error.ts';
import type { ReportFinding, ValidationReport } from '../../core/validation-report.ts';
import { letterMarkdown } from '../../renderers/validation/letter.ts';
import { finding, gakenkeReport } from '../../../test/validation/gakenke-report.ts';
import { frenchReport } from '../../../test/validation/french-report.ts';
import { lettersOf, type LetterOptions } from './letters.ts';
import { readLetterTemplate } from './letter-template.ts';

const TEMPLATES = join(import.meta.dirname, '../../../templates');
const textOf = (language: Language): string => readFileSync(join(TEMPLATES, language, 'letter.md'), 'utf8');
const FULL: LetterOptions = {
  replyBy: day(2026, 7, 12),
  received: day(2026, 7, 4),
  from: 'Ministry of Health, M&E',
  copyOf: (file) => `${file.replace(/^.*\//, '').replace(/\.\w+$/, '')}-annotated.xlsx`,
};

function written(report: ValidationReport, options: LetterOptions = {}, template = textOf(report.language)): string[] {
  return lettersOf(report, readLetterTemplate(template, 'letter.md'), options).map(letterMarkdown);
}

function withFindings(findings: readonly ReportFinding[], more: Partial<ValidationReport['files'][number]> = {}): ValidationReport {
  const [file] = gakenkeReport().files;
  return gakenkeReport({ findings, ...countFindings(findings), files: [{ ...file!, ...more }] });
}

const AT = { file: 'uploads/gakenke-2026-06.csv', line: 88, column: 4, cell: 'D88' };

describe('the letter', () => {
  test.each([
    ['en', gakenkeReport()],
    ['fr', frenchReport()],
  ] as const)('in %s, as a district gets it', async (language, report) => {
    const letters = written(report, FULL).join('\n\n---\n\n');
    await expect(letters).toMatchFileSnapshot(join(import.meta.dirname, '../../../test/validation/expected', `letter.${language}.md`));
  });

  test('one a sender: two files of one district are one letter that names them', () => {
    const { files } = gakenkeReport();
    const letters = lettersOf(
      gakenkeReport({ files: files.map((file) => ({ ...file, uploader: 'Gakenke district' })) }),
      readLetterTemplate(textOf('en'), 'x'),
    );
    expect(letters).toHaveLength(1);
    const text = letterMarkdown(letters[0]!);
    expect(text).toContain('1,082 of 1,244 rows');
    expect(text).toContain('**Kaya – juin.xlsx, sheet Août &amp; après, cell D14**');
    expect(text).toContain('**gakenke-2026-06.csv, line 88**');
  });

  test('files of the same name are told apart', () => {
    const [file] = gakenkeReport().files;
    const { uploader: _, ...nobody } = file!;
    const files = ['a/june.csv', 'b/june.csv', '?.csv'].map((name) => ({ ...nobody, file: name }));
    expect(lettersOf(gakenkeReport({ files, findings: [] }), readLetterTemplate(textOf('en'), 'x')).map((one) => one.id)).toEqual([
      'june',
      'june-2',
      'letter',
    ]);
  });

  test('where all is well it only says thanks', () => {
    const [text] = written(withFindings([], { rowsUsable: 1204 }), FULL);
    expect(text).toBe(
      '**Gakenke district · report for June 2026, received 4 July 2026**\n\nThank you. All 1,204 rows can be used as they are; there is nothing more to do.\n\n' +
        'Attached: your file with these cells marked (gakenke-2026-06-annotated.xlsx).\n\nMinistry of Health, M&amp;E\n',
    );
  });

  test('where it cannot be said how many rows can be used, nothing is promised', () => {
    const { rowsUsable: _, ...file } = gakenkeReport().files[0]!;
    const [text] = written(gakenkeReport({ files: [file] }));
    expect(text).toContain('Before we can use it, we need your help');
    expect(text).not.toContain('can be used as they are');
  });

  test('without a deadline, a copy or a period these lines are left out', () => {
    const { periods: _, ...file } = gakenkeReport().files[0]!;
    const [text] = written(gakenkeReport({ files: [file] }));
    expect(text).not.toMatch(/Attached|send it back|report for|[{}]/);
  });

  test('commands, remarks and second opinions do not go to a district', () => {
    const [text] = written(gakenkeReport());
    expect(text).not.toMatch(/deliver |--|hidden rows/);
    expect(text!.match(/812/g)).toHaveLength(1);
  });

  test('a name without a suggestion is not given one', () => {
    const one = finding({
      code: 'unknown-place',
      at: AT,
      args: { text: 'Xyz' },
      message: 'Unexpected place "Xyz", expected a known place.',
      fix: 'Correct the name.',
    });
    expect(written(withFindings([one]))[0]).toContain(
      '1. **Line 88**: we found: place "Xyz"; we expected: a known place. Correct the name.',
    );
  });

  test('many of one kind are one point, and a letter has at most twelve', () => {
    const alike = Array.from({ length: 40 }, (_, index) =>
      finding({
        code: 'decimal-count',
        at: { ...AT, line: index + 2 },
        message: `Unexpected ${index}.5, expected a whole number.`,
        fix: 'Correct it.',
      }),
    );
    const kinds = Array.from({ length: 20 }, (_, index) =>
      finding({
        code: `rule-${index}`,
        severity: 'warning',
        at: { ...AT, line: index + 2 },
        message: `Unexpected ${index}, expected 1.`,
        fix: 'Correct it.',
      }),
    );
    const text = written(withFindings([...kinds, ...alike]))[0]!;
    expect(text).toContain(
      '1. **Column D, lines 2–41**: 40 points of one kind. The first: Unexpected 0.5, expected a whole number. Correct it.',
    );
    expect(text).toContain('12. ');
    expect(text).not.toContain('13. ');
    expect(text).toContain('And 9 smaller points, which are marked in your file.');
  });

  test('a file that could not be read is the first point', () => {
    const refused = { message: 'Unexpected password, expected a workbook without one.', fix: 'Save it without.' };
    const [text] = written(withFindings([], { refused }));
    expect(text).toContain('1. **uploads/gakenke-2026-06.csv**: Unexpected password, expected a workbook without one. Save it without.');
  });

  test('no text of a file becomes Markdown or HTML', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const one = finding({
          code: 'unknown-place',
          at: { file: text, sheet: text, line: 1 },
          args: { text, expected: text },
          message: text,
          fix: text,
        });
        const file = { ...gakenkeReport().files[0]!, file: text, uploader: text };
        const [letter] = written(gakenkeReport({ files: [file], findings: [one] }));
        const escaped = letter!.replace(/\\./g, '').replaceAll('**', '');
        expect(escaped).not.toMatch(/[<>|`*_[\]]/);
        expect(letter!.split('\n').filter((line) => line.startsWith('#'))).toEqual([]);
      }),
    );
  });
});

describe('a template that somebody edited', () => {
  test('any words may change', () => {
    const edited = textOf('en')
      .replace('Thank you. {usable} of', 'Murakoze! {usable} of')
      .replace('{thanks}', 'Dear {sender},\n\n{thanks}');
    expect(written(gakenkeReport(), {}, edited)[0]).toContain('Dear Gakenke district,\n\nMurakoze! 1,043 of 1,204 rows');
  });

  test('a rule can have its own phrase, and Windows line ends are fine', () => {
    const edited = `\uFEFF${textOf('en')}\npoint formula-without-value: **{where}**: please open and save the workbook.\n`.replaceAll(
      '\n',
      '\r\n',
    );
    expect(written(gakenkeReport(), {}, edited)[1]).toContain('cell D14**: please open and save the workbook.');
  });

  test.each([
    ['{perriod}', (text: string) => text.replace('{period}', '{perriod}'), 'Unexpected {perriod}, expected {period}.', 7, 25],
    [
      'a name of another phrase',
      (text: string) => text.replace('{usable} of', '{where} of'),
      'Unexpected {where}, expected one of {rows}, {usable}.',
      24,
      25,
    ],
    ['an open brace', (text: string) => text.replace('{from}', '{from'), 'Unexpected { without }', 18, 1],
    [
      'an unknown phrase',
      (text: string) => text.replace('reply-by: Please', 'replyby: Please'),
      'Unexpected phrase "replyby", expected "reply-by"',
      39,
      1,
    ],
    ['a line without a colon', (text: string) => `${text}hello\n`, 'Unexpected phrase "hello"', 40, 1],
  ])('%s is a clear error at its place', (_, change, message, line, column) => {
    const error = failure(change(textOf('en')));
    expect(error.message).toContain(message);
    expect(error.at).toEqual({ file: 'templates/en/letter.md', line, column });
    expect(error.fix).toMatch(/\.$/);
  });

  test.each([
    ['without phrases', (text: string) => text.replace(/^---$/m, ''), 'expected a line of dashes'],
    ['without one phrase', (text: string) => text.replace(/^more:.*$/m, ''), 'without the phrase "more"'],
  ])('%s is a clear error', (_, change, message) => expect(failure(change(textOf('en'))).message).toContain(message));

  test('both languages have the same phrases', () => {
    const keys = (language: Language): string[] =>
      textOf(language)
        .split(/^---$/m)[1]!
        .match(/^[a-z][a-z -]*(?=:)/gm)!;
    expect(keys('fr')).toEqual(keys('en'));
  });

  test('nothing that somebody writes crashes it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(textOf('en').length), (text, index) => {
        const template = textOf('en');
        try {
          written(gakenkeReport(), FULL, template.slice(0, index) + text + template.slice(index));
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});

function failure(text: string): UserError {
  try {
    readLetterTemplate(text, 'templates/en/letter.md');
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('It was read without an error.');
}
