import { allBytes } from '../core/bytes.ts';
import { UserError } from '../core/user-error.ts';
import type { ValidationReport } from '../core/validation-report.ts';
import type { Effects } from '../effects.ts';
import { chosenFormats } from './formats.ts';
import { annotatedName, gridFileOf } from './grid-file.ts';
import type { Validated } from './run-validation.ts';

export interface ReportOptions {
  readonly format?: string;
  readonly output?: string;
  readonly failOn?: string;
  readonly replyBy?: string;
  readonly verbose?: boolean;
  /** Of deliver itself. */
  readonly version: string;
}

const FORMATS = ['terminal', 'json', 'csv', 'sarif', 'junit', 'letter', 'annotated'] as const;
type ReportFormat = (typeof FORMATS)[number];

interface Drawn {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/** Terminal pages are laid out for this width, whatever the window. */
const PAGE_COLUMNS = 80;

/**
 * Draws a validation in the formats asked for: none or `terminal` a page on stdout; one text format without `--output` on stdout;
 * otherwise files in a folder, or the named file where one is drawn.
 */
export async function writeReports(
  report: ValidationReport,
  validated: Validated,
  options: ReportOptions,
  effects: Effects,
): Promise<void> {
  const formats = chosenFormats(options.format, FORMATS) ?? ['terminal'];
  const drawn: Drawn[] = [];
  for (const format of formats) {
    if (format === 'terminal' && options.output === undefined)
      await effects.out(await page(report, effects.terminal.colour, options.verbose === true));
    else drawn.push(...(await draw(format, report, validated, options, effects)));
  }
  const only = drawn[0];
  if (options.output === undefined && formats.length === 1 && drawn.length === 1 && typeof only?.bytes === 'string') {
    await effects.out(only.bytes);
    return;
  }
  if (drawn.length > 0) await writeAll(drawn, options.output, effects);
}

async function page(report: ValidationReport, colour: boolean, verbose: boolean): Promise<string> {
  const { validationPage } = await import('../renderers/validation/terminal.ts');
  return validationPage(report, { columns: PAGE_COLUMNS, colour, verbose });
}

async function draw(
  format: ReportFormat,
  report: ValidationReport,
  validated: Validated,
  options: ReportOptions,
  effects: Effects,
): Promise<Drawn[]> {
  switch (format) {
    case 'terminal':
      return [{ name: 'validation.txt', bytes: await page(report, false, options.verbose === true) }];
    case 'json':
      return [{ name: 'validation.json', bytes: (await import('../renderers/validation/json.ts')).validationJson(report) }];
    case 'csv':
      return [{ name: 'findings.csv', bytes: (await import('../renderers/validation/csv.ts')).findingsCsv(report) }];
    case 'sarif':
      return [{ name: 'validation.sarif', bytes: (await import('../renderers/validation/sarif.ts')).sarif(report, options.version) }];
    case 'junit':
      return [{ name: 'validation.junit.xml', bytes: (await import('../renderers/validation/junit.ts')).junit(report, failOnOf(options)) }];
    case 'letter':
      return (await import('./letters.ts')).drawLetters(
        report,
        validated,
        { ...options, withCopies: options.format?.includes('annotated') === true },
        effects,
      );
    case 'annotated':
      return annotated(report, validated, effects);
  }
}

function failOnOf({ failOn }: ReportOptions): 'error' | 'warning' | 'info' | 'never' {
  return failOn === 'warning' || failOn === 'info' || failOn === 'never' ? failOn : 'error';
}

/** A copy of each upload that has a grid; JSON and XML have no cells to mark. */
async function annotated(report: ValidationReport, { sources }: Validated, effects: Effects): Promise<Drawn[]> {
  const { annotatedCopy } = await import('../renderers/workbook-copy/index.ts');
  return sources.flatMap((source) => {
    const file = gridFileOf(source);
    if (file === undefined) {
      effects.note(`${source.file}: no annotated copy, since ${source.format.toUpperCase()} has no cells; the findings name the places.`);
      return [];
    }
    return [{ name: annotatedName(source.file), bytes: annotatedCopy({ file, bytes: allBytes(effects.open(source.file)), report }) }];
  });
}

async function writeAll(drawn: readonly Drawn[], output: string | undefined, effects: Effects): Promise<void> {
  if (output === undefined) throw new UserError('Unexpected lack of a place for the files, expected --output with a folder, name one.');
  const only = drawn.length === 1 ? drawn[0] : undefined;
  const ending = only === undefined ? '' : only.name.slice(only.name.lastIndexOf('.')).toLowerCase();
  if (only !== undefined && !effects.isFolder(output) && output.toLowerCase().endsWith(ending)) {
    await effects.write(output, only.bytes);
    effects.note(`Written: ${output}`);
    return;
  }
  for (const { name, bytes } of drawn) await effects.write(effects.join(output, name), bytes);
  effects.note(`Written to ${output}: ${drawn.map(({ name }) => name).join(', ')}`);
}
