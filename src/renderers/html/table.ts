/** Tables in HTML: statuses as badges, sparklines as lines, bars beside numbers. */
import { line } from 'd3-shape';
import type { Column, TableBlock, TableCell } from '../../core/document.ts';
import type { Language } from '../../core/language.ts';
import { escapeXml } from '../escape-xml.ts';
import { cellText, isNumeric, styleOf } from '../format-number.ts';
import { heatColour, heatShare, LIGHT_TEXT_FROM } from '../heat.ts';
import { hasLetter, statusText } from '../status-text.ts';

/** A status in a box that stays apart in grey. */
export function badge(status: string, language: Language): string {
  return `<span class="status status-${hasLetter(status) ? status : 'none'}">${escapeXml(statusText(status, language))}</span>`;
}

const SPARK = { width: 96, height: 24, edge: 3 } as const;

/** A small line; gaps are gaps, a lone value between gaps is a point. */
function spark(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return '';
  const [least, greatest] = [Math.min(...known), Math.max(...known)];
  const { width, height, edge } = SPARK;
  const x = (index: number): number => edge + (index * (width - 2 * edge)) / Math.max(1, values.length - 1);
  const y = (value: number): number =>
    greatest === least ? height / 2 : height - edge - ((value - least) * (height - 2 * edge)) / (greatest - least);
  const draw = line<number | null>()
    .digits(2)
    .defined((value) => value !== null)
    .x((_, index) => x(index))
    .y((value) => y(value ?? 0));
  const shape = `<path d="${draw(values) ?? ''}" fill="none" stroke="#111" stroke-width="2" stroke-linecap="round"/>`;
  return `<svg class="spark" viewBox="0 0 ${width} ${height}" aria-hidden="true">${shape}</svg>`;
}

/** From the middle: right is ahead, left is behind. Hidden from screen readers, which have the number. */
function bar(value: number, greatest: number): string {
  if (greatest === 0) return '';
  const share = Math.round((Math.abs(value) / greatest) * 5000) / 100;
  const side = value < 0 ? `class="behind" style="right:50%;width:${share}%"` : `style="left:50%;width:${share}%"`;
  return `<span class="bar" aria-hidden="true"><i ${side}></i></span>`;
}

function greatestOf(table: TableBlock, index: number): number {
  const values = table.rows.map((row) => row[index]?.value);
  return Math.max(0, ...values.map((value) => (typeof value === 'number' ? Math.abs(value) : 0)));
}

function content(cell: TableCell, column: Column, greatest: number, language: Language): string {
  const { value } = cell;
  if (cell.text === undefined && column.kind === 'status' && typeof value === 'string') return badge(value, language);
  if (cell.text === undefined && typeof value === 'object' && value !== null) return spark(value);
  const text = escapeXml(cellText(cell, column, language));
  const strong = cell.strong === true ? `<strong>${text}</strong>` : text;
  const linked = cell.link === undefined ? strong : `<a href="#${escapeXml(cell.link)}">${strong}</a>`;
  return column.bar === true && typeof value === 'number' ? linked + bar(value, greatest) : linked;
}

function classes(column: Column, cell?: TableCell): string {
  const numeric = cell !== undefined && isNumeric(styleOf(cell, column)) ? 'number' : '';
  const heat = cell === undefined || column.heat !== true ? '' : heatShare(cell, column) === undefined ? 'heat none' : 'heat';
  const names = [column.align === 'left' ? '' : (column.align ?? ''), numeric, heat].filter((name) => name !== '').join(' ');
  return names === '' ? '' : ` class="${names}"`;
}

/** The shade of a cell of a heat map, with letters that stand out from it. */
function shade(cell: TableCell, column: Column): string {
  const share = heatShare(cell, column);
  if (share === undefined) return '';
  return ` style="background:#${heatColour(share)};color:${share >= LIGHT_TEXT_FROM ? '#fff' : '#000'}"`;
}

export function tableHtml(table: TableBlock, language: Language): string {
  const title = table.title === undefined ? '' : `<h3>${escapeXml(table.title)}</h3>\n`;
  if (table.rows.length === 0) return title + (table.empty === undefined ? '' : `<p>${escapeXml(table.empty)}</p>`);
  const greatest = table.columns.map((column, index) => (column.bar === true ? greatestOf(table, index) : 0));
  const head = table.columns.map((column) => `<th scope="col"${classes(column)}>${escapeXml(column.label)}</th>`).join('');
  const rows = table.rows.map((row) => {
    const cells = table.columns.map((column, index) => {
      const cell = row[index] ?? { value: null };
      return `<td${classes(column, cell)}${shade(cell, column)}>${content(cell, column, greatest[index] ?? 0, language)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const note = table.note === undefined ? '' : `\n<p class="note">${escapeXml(table.note)}</p>`;
  return `${title}<div class="wide"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody></table></div>${note}`;
}
