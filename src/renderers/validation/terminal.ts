/** A validation as a page of a terminal. Without colour it says the same. */
import type { Severity } from '../../core/finding.ts';
import type { ReportFile, ValidationReport } from '../../core/validation-report.ts';
import { displayWidth, wrap } from '../terminal/display-width.ts';
import { painterFor } from '../terminal/painter.ts';
import { safeText } from '../terminal/safe-text.ts';
import { fileLines, type Drawing } from './file-lines.ts';
import { findingLines, INDENT, MOST_ALIKE } from './finding-lines.ts';
import { groupFindings, type FindingBlock } from '../../core/group-findings.ts';
import { notRunGroups } from './not-run.ts';
import { pageWords } from './words.ts';

export interface ValidationPageOptions {
  /** Width; 80 is assumed where a terminal does not say. */
  readonly columns: number;
  readonly colour: boolean;
  /** Every finding and every rule that was not run, however many. */
  readonly verbose?: boolean;
}

const NARROWEST = 40;
/** Reasons for not running that are told before the rest is only counted. */
const MOST_NOT_RUN = 6;
/** Column in which the reasons stand, from the left edge. */
const REASON_COLUMN = 34;
const CODES_NAMED = 3;

/**
 * Draws the page: each file with its findings, what was not run, the sum, the next step.
 * @returns text ending in a line break, no line wider than `columns` (at least 40)
 */
export function validationPage(report: ValidationReport, options: ValidationPageOptions): string {
  const drawing: Drawing = {
    columns: Math.max(NARROWEST, options.columns),
    language: report.language,
    paint: painterFor(options.colour),
    verbose: options.verbose === true,
  };
  const known = new Map(report.files.map((file) => [file.file, file]));
  const files = groupFindings(report).flatMap(({ file, blocks }) => [
    known.has(file) ? fileLines(known.get(file) as ReportFile, drawing) : wrap(safeText(file), drawing.columns),
    [...refusedLines(known.get(file), drawing), ...blocksLines(blocks, drawing)],
  ]);
  const parts = [...files, notRunLines(report, drawing), endLines(report, drawing)];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function refusedLines(file: ReportFile | undefined, drawing: Drawing): string[] {
  if (file?.refused === undefined) return [];
  const { message, fix } = file.refused;
  const label = pageWords(drawing.language).refused;
  const lines = [message, fix ?? ''].filter((text) => text !== '').flatMap((text) => wrap(safeText(text), drawing.columns - INDENT));
  return lines.map((line, index) => (index === 0 ? drawing.paint.tone('decision', label) + gap(label) : ' '.repeat(INDENT)) + line);
}

function gap(label: string): string {
  return ' '.repeat(Math.max(1, INDENT - displayWidth(label)));
}

/** All blocks of a file; of one rule only the first few, so that one bad column does not hide the rest. */
function blocksLines(blocks: readonly FindingBlock[], drawing: Drawing): string[] {
  const words = pageWords(drawing.language);
  const counts = new Map<string, number>();
  const most = drawing.verbose ? Infinity : MOST_ALIKE;
  const totals = new Map<string, number>();
  for (const { shown } of blocks) totals.set(shown.code, (totals.get(shown.code) ?? 0) + 1);
  return blocks.flatMap((block) => {
    const { code } = block.shown;
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count > most) return [];
    const lines = findingLines(block, drawing);
    const hidden = (totals.get(code) as number) - most;
    if (count < most || hidden <= 0) return lines;
    return [...lines, ...wrap(words.moreFindings(hidden, code), drawing.columns - INDENT).map((line) => ' '.repeat(INDENT) + line)];
  });
}

function notRunLines({ checks }: ValidationReport, drawing: Drawing): string[] {
  const { paint, language, verbose } = drawing;
  const words = pageWords(language);
  const groups = notRunGroups(checks);
  const shown = verbose ? groups : groups.slice(0, MOST_NOT_RUN);
  const rest = groups.slice(shown.length).reduce((sum, { codes }) => sum + codes.length, 0);
  const lines = shown.flatMap(({ reason, codes }) => {
    const single = codes.length === 1;
    const named = verbose ? codes : codes.slice(0, CODES_NAMED);
    const names = named.join(', ') + (codes.length > named.length ? ', …' : '');
    return hanging(single ? (codes[0] as string) : words.rules(codes.length), single ? reason : `${reason}: ${names}`, drawing);
  });
  if (rest > 0) lines.push(words.moreNotRun(rest));
  const label = paint.dim(words.notRun) + gap(words.notRun);
  return lines.map((line) => (line.startsWith(' ') ? ' '.repeat(INDENT) : label) + line);
}

/** A name, and a reason that hangs in its column. */
function hanging(name: string, reason: string, { columns }: Drawing): string[] {
  const indent = Math.min(REASON_COLUMN - INDENT, Math.floor(columns / 3));
  const width = columns - INDENT - indent;
  const lines = wrap(safeText(reason), width);
  const fits = displayWidth(name) + 1 <= indent;
  const head = fits ? [name + ' '.repeat(indent - displayWidth(name)) + (lines[0] ?? '')] : [name, ' '.repeat(indent) + (lines[0] ?? '')];
  return [...head, ...lines.slice(1).map((line) => ' '.repeat(indent) + line)];
}

function endLines(report: ValidationReport, { columns, language, paint }: Drawing): string[] {
  const words = pageWords(language);
  const lines = [...changedRules(report), ...sinceLine(report), sumLine(report)];
  const steps = report.nextSteps.map((step) => words.step(step)).join(', ');
  const next = steps === '' ? [] : wrap(safeText(`${words.next} ${steps}`), columns);
  return [...lines.flatMap((line) => wrap(safeText(line), columns)), ...next.map((line) => paint.strong(line))];
}

function changedRules({ checks, language }: ValidationReport): string[] {
  const changes = checks.filter((check) => check.regradedFrom !== undefined);
  const off = checks.filter((check) => check.off === true);
  if (changes.length + off.length === 0) return [];
  const said = changes.map((check) => `${check.code} ${check.regradedFrom} → ${check.severity}`).join(', ');
  return [pageWords(language).regraded(said, off.map((check) => check.code).join(', '))];
}

function sinceLine({ since, language }: ValidationReport): string[] {
  return since === undefined ? [] : [pageWords(language).since(since.file, since.known, since.gone)];
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

function sumLine({ summary, summaryPlaces, checks, since, language }: ValidationReport): string {
  const words = pageWords(language);
  const said = ORDER.filter((severity) => summary[severity] > 0).map((one) => words.counted(one, summary[one], summaryPlaces[one]));
  if (said.length > 0) return `${said.join(', ')}.`;
  if (since !== undefined) return words.nothingNew;
  const notRun = checks.filter((check) => check.status === 'not-run').length;
  return words.nothing(checks.length - notRun, notRun);
}
