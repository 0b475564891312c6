/** A slope chart as lines of text: name, first and last measurement, change; colour and shape are not needed. */
import type { SlopeBlock, SlopeLine } from '../../core/document.ts';
import type { Language } from '../../core/language.ts';
import { numberText } from '../../core/number-text.ts';
import { changeOf, isNamed } from '../charts/slope/slope-lines.ts';
import { NOTHING } from '../format-number.ts';
import { sparklineText } from '../sparkline.ts';
import { displayWidth, pad, wrap } from './display-width.ts';
import { safeText } from './safe-text.ts';
import type { TableOptions } from './table.ts';

const ARROW = ' → ';
const BETWEEN = '  ';
const NARROWEST_NAME = 12;
const WIDEST_NAME = 40;
/** Lines that nobody named are shown up to this many in all. */
const MOST = 24;

const SIGNS: Readonly<Record<SlopeLine['role'], string>> = { strong: '●', mean: '○', plain: '·' };

const MORE: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) => `${count} more ${count === 1 ? 'line is' : 'lines are'} not shown; --format markdown or excel has them all.`,
  fr: (count) =>
    `${count} ${count === 1 ? 'ligne n’est pas montrée' : 'lignes ne sont pas montrées'} ; --format markdown ou excel les a toutes.`,
};

interface Drawn {
  readonly name: string;
  readonly values: readonly string[];
  readonly change: string;
  readonly spark: string;
}

/** Named lines always; the others as far as there is room. */
function shownLines(block: SlopeBlock): SlopeLine[] {
  const named = block.lines.filter((line) => isNamed(line, block)).length;
  let room = Math.max(0, MOST - named);
  return block.lines.filter((line) => isNamed(line, block) || room-- > 0);
}

function rangeOf(block: SlopeBlock): readonly [number, number] {
  const known = block.lines.flatMap((line) => line.values.filter((value) => value !== null));
  return known.length === 0 ? [0, 0] : [Math.min(...known), Math.max(...known)];
}

function drawLine(line: SlopeLine, block: SlopeBlock, language: Language): Drawn {
  const unit = block.unit === '%' ? '%' : '';
  const number = (value: number | null | undefined): string =>
    value === null || value === undefined ? NOTHING : numberText(value, language, { decimals: block.decimals, unit });
  const change = changeOf(line);
  return {
    name: `${SIGNS[line.role]} ${safeText(line.name)}`,
    values: line.values.map(number),
    change: change === undefined ? NOTHING : numberText(change, language, { decimals: block.decimals, signed: true }),
    spark: sparklineText(line.values, ' ', rangeOf(block)),
  };
}

function columnWidths(rows: readonly (readonly string[])[]): number[] {
  return (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => displayWidth(row[index] ?? ''))));
}

function firstAndLast<T>(values: readonly T[]): T[] {
  return values.length <= 2 ? [...values] : [values[0] as T, values.at(-1) as T];
}

function tailWidth(values: readonly number[], change: number, spark: number): number {
  return values.reduce((sum, width) => sum + width, ARROW.length * (values.length - 1)) + BETWEEN.length * 2 + change + spark;
}

/** All measurements where they fit beside a readable name, otherwise the first and the last; the bars show those between. */
function chooseValues(drawn: readonly Drawn[], labels: readonly string[], columns: number): { labels: string[]; values: string[][] } {
  const all = { labels: [...labels], values: drawn.map((line) => [...line.values]) };
  const least = tailWidth(columnWidths([all.labels, ...all.values]), 8, labels.length) + BETWEEN.length + NARROWEST_NAME;
  if (least <= columns) return all;
  return { labels: firstAndLast(all.labels), values: all.values.map(firstAndLast) };
}

/** Lines of a slope chart, none wider than `columns`. */
export function slopeLines(block: SlopeBlock, { columns, language, paint }: TableOptions): string[] {
  const title = wrap(safeText(block.title), columns).map((line) => paint.strong(line));
  const unit = block.unit === '' || block.unit === '%' ? [] : wrap(safeText(block.unit), columns).map((line) => paint.dim(line));
  const lines = shownLines(block);
  const drawn = lines.map((line) => drawLine(line, block, language));
  const { labels, values } = chooseValues(drawn, block.labels.map(safeText), columns);
  const widths = columnWidths([labels, ...values]);
  const change = Math.max(0, ...drawn.map((line) => displayWidth(line.change)));
  const room = columns - tailWidth(widths, change, block.labels.length) - BETWEEN.length;
  const name = Math.max(4, Math.min(room, WIDEST_NAME, Math.max(0, ...drawn.map((line) => displayWidth(line.name)))));
  const between = (cells: readonly string[]): string => cells.map((cell, index) => pad(cell, widths[index] ?? 0, 'right')).join(ARROW);
  const rows = drawn.flatMap((line, index) => {
    const head = pad(line.name, name);
    const text = [head, between(values[index] ?? []), pad(line.change, change, 'right'), line.spark].join(BETWEEN).trimEnd();
    const fitting = displayWidth(text) <= columns ? [text] : wrap(text, columns);
    return lines[index]?.role === 'strong' ? fitting.map((one) => paint.strong(one)) : fitting;
  });
  const hidden = block.lines.length - lines.length;
  return [
    ...title,
    ...unit,
    paint.dim([pad('', name), between(labels)].join(BETWEEN).trimEnd()),
    ...rows,
    ...(hidden === 0 ? [] : wrap(MORE[language](hidden), columns).map((line) => paint.dim(line))),
    ...wrap(safeText(block.alt), columns).map((line) => paint.dim(line)),
  ];
}
