/** The head of one file: what it is, how it was read, what was left out. */
import type { Language } from '../../core/language.ts';
import type { ReportFile } from '../../core/validation-report.ts';
import { displayWidth, wrap } from '../terminal/display-width.ts';
import type { Painter } from '../terminal/painter.ts';
import { safeText } from '../terminal/safe-text.ts';
import { sayPlaces } from './say-places.ts';
import { pageWords, type PageWords } from './words.ts';

const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-8-bom': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

/** Kinds of things left out that are named before the rest is only counted. */
const MOST_LEFT_OUT = 6;

export interface Drawing {
  readonly columns: number;
  readonly language: Language;
  readonly paint: Painter;
  /** Everything, however long. */
  readonly verbose: boolean;
}

export function fileLines(file: ReportFile, drawing: Drawing): string[] {
  const { language, columns } = drawing;
  const words = pageWords(language);
  const read = file.refused === undefined ? [readAs(file, words), leftOut(file, words, drawing)] : [];
  return [...titleLines(file, words, drawing), ...read.filter((text) => text !== '').flatMap((text) => wrap(safeText(text), columns))];
}

function titleLines(file: ReportFile, words: PageWords, { columns, paint }: Drawing): string[] {
  const name = safeText(file.file);
  const facts =
    file.refused === undefined
      ? [words.rows(file.rows), file.periods?.words, words.layouts[file.layout] ?? file.layout.replaceAll('-', ' '), file.uploader]
      : [];
  const said = safeText(facts.filter((part) => part !== undefined && part !== '').join(' · '));
  if (said === '') return wrap(name, columns).map((line) => paint.strong(line));
  if (displayWidth(name) + 3 + displayWidth(said) <= columns) return [`${paint.strong(name)}   ${said}`];
  return [...wrap(name, columns).map((line) => paint.strong(line)), ...wrap(said, columns)];
}

function readAs(file: ReportFile, words: PageWords): string {
  const parts =
    file.format === 'csv'
      ? [
          file.encoding === undefined ? undefined : (ENCODINGS[file.encoding] ?? file.encoding),
          file.delimiter === undefined ? undefined : (words.delimiters[file.delimiter] ?? `"${file.delimiter}"`),
          file.decimal === undefined ? undefined : words.decimals[file.decimal],
        ]
      : [words.formats[file.format] ?? file.format, file.tables.length > 1 ? words.sheets(file.tables.length) : undefined];
  const said = parts.filter((part) => part !== undefined);
  return said.length === 0 ? '' : `${words.readAs} ${said.join(', ')}.`;
}

function leftOut(file: ReportFile, words: PageWords, { language, verbose }: Drawing): string {
  if (file.leftOut.length === 0) return '';
  const groups = new Map<string, ReportFile['leftOut'][number][]>();
  for (const one of file.leftOut) {
    const name = words.leftOutCodes[one.code] ?? one.reason;
    const key = `${one.at.sheet ?? ''}\0${name}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  const all = [...groups].map(([key, group]) => {
    const places = group.map(({ at }) => at);
    return `${sayPlaces(places, places.length, language)} (${key.slice(key.indexOf('\0') + 1)})`;
  });
  const shown = verbose ? all : all.slice(0, MOST_LEFT_OUT);
  return `${words.leftOut} ${shown.join('; ')}${all.length > shown.length ? `; ${words.others(all.length - shown.length)}` : ''}.`;
}
