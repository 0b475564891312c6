/** A form: made to be printed on A4 and written on by hand, or filled in on the screen. */
import type { FormBlock, FormPart } from '../../../core/document.ts';
import { BOX, chainRows, type ChainPart, type ChoicePart, type MatrixPart } from '../../forms/form-part.ts';
import { FORM_WORDS } from '../../forms/words.ts';
import { leaveAir, put, putLine, raise, textHeight, widthOf, type Ground, type Stretch } from './ground.ts';
import { cutColumns } from './cut-columns.ts';
import { layFormGrid } from './lay-form-grid.ts';
import { FORM_HEADING, HEADING, LINE_LOOK, WRITE_IN, boxed, INK } from './looks.ts';
import { textWidth } from './text-size.ts';
import type { Look } from './sheet-plan.ts';

/** Points of a field of a matrix. */
const FIELD = { upright: 190, across: 130 } as const;
const PLAIN: Look = { colour: INK, wrap: true, upright: 'middle', across: 'left' };

function layLabel(ground: Ground, text: string | undefined): void {
  if (text !== undefined && text !== '') putLine(ground, text, { ...FORM_HEADING, size: ground.size + 1 });
}

function layEmptyLines(ground: Ground, count: number): void {
  const { plan } = ground;
  for (let line = 0; line < count; line++) {
    put(plan, { row: plan.row, first: 1, last: plan.widths.length }, { kind: 'blank' }, LINE_LOOK);
    raise(plan, plan.row, WRITE_IN);
    plan.row++;
  }
}

function layMatrix(ground: Ground, part: MatrixPart): void {
  const { plan, size } = ground;
  const halves = cutColumns(plan.widths, 2);
  putLine(ground, `↑ ${part.up}`, { ...PLAIN, size, bold: true });
  for (const row of [part.fields.slice(0, 2), part.fields.slice(2)]) {
    for (const [index, half] of halves.entries()) {
      put(
        plan,
        { row: plan.row, ...half },
        { kind: 'text', text: row[index] ?? '' },
        { ...boxed(size, 'medium'), bold: true, upright: 'top' },
      );
    }
    raise(plan, plan.row, plan.upright ? FIELD.upright : FIELD.across);
    plan.row++;
  }
  putLine(ground, `${part.across} →`, { ...PLAIN, size, bold: true, across: 'right' });
  if (part.items.length === 0) return;
  putLine(ground, FORM_WORDS[ground.language].toPlace, { ...PLAIN, size });
  for (const item of part.items) putLine(ground, `• ${item}`, { ...PLAIN, size, indent: 1 });
}

/** All options in one row where they fit, otherwise one below the other. */
function layChoice(ground: Ground, part: ChoicePart): void {
  const { plan, size } = ground;
  layLabel(ground, part.label);
  const options = part.options.map((option) => `${BOX} ${option}`);
  const together = options.join('     ');
  const look: Look = { ...PLAIN, size: size + 1 };
  const fits = textWidth(together, size + 1) <= widthOf(plan, 1, plan.widths.length);
  for (const text of fits ? [together] : options) {
    putLine(ground, text, look);
    raise(plan, plan.row - 1, 22);
  }
}

interface Boxes {
  readonly step: { readonly first: number; readonly last: number };
  /** Absent: the arrow stands in the box itself. */
  readonly arrow?: { readonly first: number; readonly last: number };
}

/** Columns for boxes and, where the sheet has enough of them, for the arrows between. */
function boxesOf(ground: Ground, count: number): Boxes[] {
  const { widths } = ground.plan;
  if (widths.length < count * 3) return cutColumns(widths, count).map((step) => ({ step }));
  return cutColumns(widths, count).map((own, index) =>
    index === count - 1 || own.last === own.first
      ? { step: own }
      : { step: { first: own.first, last: own.last - 1 }, arrow: { first: own.last, last: own.last } },
  );
}

function layChainRow(ground: Ground, part: ChainPart, steps: readonly string[], isLast: boolean, count: number): void {
  const { plan, size } = ground;
  const places = boxesOf(ground, count).slice(0, steps.length);
  for (const [index, { step, arrow }] of places.entries()) {
    const isEnd = isLast && index === steps.length - 1;
    const text = `${steps[index] ?? ''}${arrow === undefined && !isEnd ? ' →' : ''}`;
    const look: Look = { ...boxed(size, 'medium'), bold: true, across: 'center', upright: 'middle' };
    const at: Stretch = { row: plan.row, ...step };
    put(plan, at, { kind: 'text', text }, look);
    raise(plan, at.row, Math.max(40, textHeight(plan, at, text, look)));
    if (arrow !== undefined && !isEnd)
      put(plan, { row: plan.row, ...arrow }, { kind: 'text', text: '→' }, { ...PLAIN, size: 14, across: 'center' });
  }
  plan.row++;
  for (let line = 0; line < part.linesBelow; line++) {
    for (const { step } of places) put(plan, { row: plan.row, ...step }, { kind: 'blank' }, LINE_LOOK);
    raise(plan, plan.row, WRITE_IN);
    plan.row++;
  }
  leaveAir(plan);
}

function layPart(ground: Ground, part: FormPart): void {
  switch (part.kind) {
    case 'lines':
      layLabel(ground, part.label);
      return layEmptyLines(ground, part.lines);
    case 'grid':
      layLabel(ground, part.label);
      return layFormGrid(ground, part);
    case 'matrix':
      return layMatrix(ground, part);
    case 'choice':
      return layChoice(ground, part);
    case 'chain': {
      layLabel(ground, part.label);
      const rows = chainRows(part);
      for (const [index, steps] of rows.entries()) layChainRow(ground, part, steps, index === rows.length - 1, rows[0]?.length ?? 1);
    }
  }
}

export function layForm(ground: Ground, block: FormBlock): void {
  if (block.title !== undefined) putLine(ground, block.title, HEADING);
  for (const [index, part] of block.parts.entries()) {
    // A page may end between parts.
    if (index > 0) ground.plan.blocks.push(ground.plan.row);
    layPart(ground, part);
    leaveAir(ground.plan);
  }
}
