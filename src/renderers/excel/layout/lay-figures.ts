/** Key figures: beside a chart as lines, alone as cards. */
import type { KeyFigures } from '../../../core/document.ts';
import { drawCell } from './cell-content.ts';
import { leaveAir, put, raise, textHeight, widthOf, type Ground, type Stretch } from './ground.ts';
import { laySparkline } from './lay-sparkline.ts';
import { MUTED, rowLook } from './looks.ts';
import type { Look } from './sheet-plan.ts';

type Figure = KeyFigures['figures'][number];

/** A key figure that is missing says so; in a table an empty cell is enough. */
const NOTHING = '—';
const VALUE_SIZE = 14;
const VALUE_WIDTH = 14;
const CARDS_IN_A_ROW = 6;
const CARD_WIDTH = 20;

function putValue(ground: Ground, figure: Figure, at: Stretch, across: Look['across']): void {
  const { plan } = ground;
  const shown = figure.cell.value === null && figure.cell.text === undefined ? { ...figure.cell, text: NOTHING } : figure.cell;
  const drawn = drawCell(shown, figure.column, VALUE_SIZE, false);
  const look: Look = { ...drawn.look, bold: true, across: figure.column.kind === 'status' ? 'center' : across };
  // Words instead of a number need not be as big.
  const size = drawn.content.kind === 'text' && drawn.content.text.length > 6 ? ground.size + 1 : (look.size ?? VALUE_SIZE);
  put(plan, at, drawn.content, { ...look, size });
  if (drawn.content.kind === 'text') raise(plan, at.row, textHeight(plan, at, drawn.content.text, { ...look, size }));
  if (figure.cell.link !== undefined) plan.links.push({ row: at.row, column: at.first, section: figure.cell.link });
  if (figure.column.kind === 'sparkline' && Array.isArray(figure.cell.value)) laySparkline(plan, at, figure.cell.value);
}

/** Lines in the given columns: label left, value right. Moves on below the last. */
export function layFigureLines(ground: Ground, block: KeyFigures, first: number, last: number): void {
  const { plan } = ground;
  let from = last;
  while (from > first + 1 && widthOf(plan, from, last) < VALUE_WIDTH) from--;
  for (const figure of block.figures) {
    const label: Stretch = { row: plan.row, first, last: from - 1 };
    const look: Look = { ...rowLook(ground.size), colour: MUTED, across: 'left', indent: 1 };
    put(plan, label, { kind: 'text', text: figure.label }, look);
    raise(plan, plan.row, Math.max(24, textHeight(plan, label, figure.label, look)));
    putValue(ground, figure, { row: plan.row, first: from, last }, 'right');
    plan.row++;
  }
}

/** Cuts the page's columns into up to `count` neighbouring groups of about equal width. */
function cards(ground: Ground, count: number): { readonly first: number; readonly last: number }[] {
  const { widths } = ground.plan;
  const page = widthOf(ground.plan, 1, widths.length);
  const groups: { first: number; last: number }[] = [];
  let used = 0;
  for (const [index, width] of widths.entries()) {
    const group = Math.min(count - 1, Math.floor(((used + width / 2) / page) * count));
    used += width;
    const open = groups.at(-1);
    if (open === undefined || Math.floor(((used - width / 2) / page) * count) > group || group >= groups.length) {
      groups.push({ first: index + 1, last: index + 1 });
    } else open.last = index + 1;
  }
  return groups;
}

export function layFigureCards(ground: Ground, block: KeyFigures): void {
  const { plan } = ground;
  const page = widthOf(plan, 1, plan.widths.length);
  const count = Math.max(1, Math.min(block.figures.length, CARDS_IN_A_ROW, Math.floor(page / CARD_WIDTH), plan.widths.length));
  const groups = cards(ground, count);
  for (let start = 0; start < block.figures.length; start += groups.length) {
    for (const [index, group] of groups.entries()) {
      const figure = block.figures[start + index];
      if (figure === undefined) continue;
      const label: Stretch = { row: plan.row, ...group };
      const look: Look = { size: 9, colour: MUTED, wrap: true, across: 'left', upright: 'bottom' };
      put(plan, label, { kind: 'text', text: figure.label }, look);
      raise(plan, plan.row, textHeight(plan, label, figure.label, look));
      raise(plan, plan.row + 1, 24);
      putValue(ground, figure, { row: plan.row + 1, ...group }, 'left');
    }
    plan.row += 2;
  }
  leaveAir(plan);
}
