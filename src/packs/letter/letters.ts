/** The letters that go back to whoever sent the files. */
import type { Letter, LetterPart, LetterSpan } from '../../core/letter.ts';
import { numberText } from '../../core/number-text.ts';
import { formatPeriod, isoFromDay, periodFromId, type Day } from '../../core/period/index.ts';
import type { ReportFile, ValidationReport } from '../../core/validation-report.ts';
import { fillPhrase, hasAll } from './fill-phrase.ts';
import { letterPoints } from './letter-points.ts';
import type { TemplatePiece } from '../templates/template-piece.ts';
import type { LetterTemplate } from './letter-template.ts';
import { baseName } from './letter-words.ts';

export interface LetterOptions {
  /** Last day for the answer (`--reply-by`). */
  readonly replyBy?: Day;
  /** Day on which the files came. */
  readonly received?: Day;
  /** Who writes: the ministry or its M&E officer. */
  readonly from?: string;
  /** Name of the annotated copy of a file that goes with the letter. */
  copyOf?(file: string): string | undefined;
}

/** One letter for each sender; files of nobody known get one each. In the report's order and language. */
export function lettersOf(report: ValidationReport, template: LetterTemplate, options: LetterOptions = {}): Letter[] {
  const groups = new Map<string, ReportFile[]>();
  for (const file of report.files) {
    const key = file.uploader === undefined ? `file ${file.file}` : `uploader ${file.uploader}`;
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  const ids = new Set<string>();
  return [...groups.values()].map((files) => {
    const letter = letterTo(files, report, template, options);
    const id = freeId(letter.id, ids);
    ids.add(id);
    return { ...letter, id };
  });
}

function letterTo(files: readonly ReportFile[], report: ValidationReport, template: LetterTemplate, options: LetterOptions): Letter {
  const { language } = report;
  const names = new Set(files.map(({ file }) => file));
  const findings = report.findings.filter(({ at }) => names.has(at.file));
  const points = letterPoints(files, findings, template, language);
  const sender = files[0]?.uploader ?? baseName(files[0]?.file ?? '');
  const say = sayer(template);
  const copies = files.flatMap(({ file }) => options.copyOf?.(file) ?? []);
  const values: Record<string, readonly LetterSpan[]> = {
    sender: data(sender),
    period: data(periodOf(files)),
    files: data(files.map(({ file }) => baseName(file)).join(', ')),
    received: options.received === undefined ? [] : say('received', { date: dateName(options.received, report) }),
    thanks: thanks(files, points.items.length > 0, say, report),
    more: points.left === 0 ? [] : say('more', { count: numberText(points.left, language) }),
    attached: copies.length === 0 ? [] : say('attached', { copies: copies.join(', ') }),
    'reply-by':
      options.replyBy === undefined || points.items.length === 0 ? [] : say('reply-by', { date: dateName(options.replyBy, report) }),
    from: data(options.from),
  };
  return { id: slug(sender), language, sender, files: [...names], parts: partsOf(template, values, points.items) };
}

function data(text: string | undefined): LetterSpan[] {
  return text === undefined || text === '' ? [] : [{ text, from: 'data' }];
}

type Say = (key: keyof LetterTemplate['phrases'], values: Readonly<Record<string, string | undefined>>) => LetterSpan[];

function sayer({ phrases }: LetterTemplate): Say {
  return (key, values) => (hasAll(phrases[key], values) ? fillPhrase(phrases[key], values) : []);
}

function thanks(files: readonly ReportFile[], hasPoints: boolean, say: Say, { language }: ValidationReport): LetterSpan[] {
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  const usable = files.every((file) => file.rowsUsable !== undefined && file.refused === undefined)
    ? files.reduce((sum, file) => sum + (file.rowsUsable ?? 0), 0)
    : undefined;
  const values = { rows: numberText(rows, language), usable: numberText(usable ?? 0, language) };
  if (!hasPoints) return say(usable === rows && rows > 0 ? 'thanks-all' : 'thanks-clean', values);
  return say(usable === undefined || usable === 0 ? 'thanks-none' : 'thanks-some', values);
}

/** Paragraphs of the template with values put in; a line with an empty name falls out, and a paragraph without lines too. */
function partsOf(
  template: LetterTemplate,
  values: Readonly<Record<string, readonly LetterSpan[]>>,
  points: readonly (readonly LetterSpan[])[],
): LetterPart[] {
  return template.paragraphs.flatMap((lines): LetterPart[] => {
    const parts: LetterPart[] = [];
    let spans: LetterSpan[] = [];
    const flush = (): void => {
      if (spans.length > 0) parts.push({ kind: 'paragraph', spans });
      spans = [];
    };
    for (const line of lines) {
      if (line.some((piece) => 'name' in piece && piece.name === 'points')) {
        flush();
        if (points.length > 0) parts.push({ kind: 'points', items: points });
        continue;
      }
      const filled = fillLine(line, values);
      if (filled.length === 0) continue;
      if (spans.length > 0) spans.push({ text: '\n', from: 'template' });
      spans.push(...filled);
    }
    flush();
    return parts;
  });
}

function fillLine(line: readonly TemplatePiece[], values: Readonly<Record<string, readonly LetterSpan[]>>): LetterSpan[] {
  const isEmpty = line.some((piece) => 'name' in piece && !piece.mayBeEmpty && (values[piece.name] ?? []).length === 0);
  if (isEmpty) return [];
  return line.flatMap((piece): readonly LetterSpan[] =>
    'text' in piece ? [{ text: piece.text, from: 'template' }] : (values[piece.name] ?? []),
  );
}

/** One period in words where all files have the same; otherwise each. */
function periodOf(files: readonly ReportFile[]): string | undefined {
  const words = [...new Set(files.flatMap(({ periods }) => (periods === undefined ? [] : [periods.words])))];
  return words.length === 0 ? undefined : words.join(', ');
}

function dateName(day: Day, { language }: ValidationReport): string {
  const iso = isoFromDay(day);
  const period = periodFromId(iso.replaceAll('-', ''));
  return period === undefined ? iso : formatPeriod(period, language);
}

/** `Gakenke district` → `gakenke-district`: a name that every file system takes. */
function slug(text: string): string {
  const plain = text
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return plain === '' ? 'letter' : plain;
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let number = 2, free = id; ; number++) {
    if (!taken.has(free)) return free;
    free = `${id}-${number}`;
  }
}
