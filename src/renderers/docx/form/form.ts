/** Forms: rows high enough to write in by hand, boxes that stay on one page. */
import { AlignmentType, Paragraph, VerticalAlign, type FileChild, type TableRow } from 'docx';
import type { FormBlock, FormPart } from '../../../core/document.ts';
import { BOX, gridRows, gridShares, type ChoicePart, type GridPart, type MatrixPart } from '../../forms/form-part.ts';
import { FORM_WORDS } from '../../forms/words.ts';
import { allRound, cell, cutWidth, fixedTable, NO_BORDER, row, rule } from '../bordered.ts';
import { millimetres, WRITE_IN, type Ground } from '../ground.ts';
import { INK, PALE } from '../styles.ts';
import { gap, optionalHeading, runs, styled } from '../text.ts';
import { chain } from './chain.ts';

const FIELD = millimetres(52);
/** Letters that fit beside each other on a line. */
const LINE_LETTERS = 80;

/** A row with a line to write on. */
export function lineRow(width: number): TableRow {
  const borders = { top: NO_BORDER, left: NO_BORDER, right: NO_BORDER, bottom: rule(6) };
  return row([cell(width, { borders, children: [styled('PackCell', '')] })], WRITE_IN);
}

function lines(count: number, ground: Ground): FileChild[] {
  if (count === 0) return [];
  return [
    fixedTable(
      Array.from({ length: count }, () => lineRow(ground.width)),
      [ground.width],
    ),
    gap(),
  ];
}

function grid(part: GridPart, ground: Ground): FileChild[] {
  const widths = cutWidth(ground.width, gridShares(part));
  const borders = allRound(6);
  const head = part.columns.map((column, index) =>
    cell(widths[index] ?? 0, {
      borders,
      shading: { fill: PALE },
      verticalAlign: VerticalAlign.BOTTOM,
      children: [styled('PackCell', column, { bold: true }, { keepNext: true })],
    }),
  );
  const rows = gridRows(part).map((texts) =>
    row(
      texts.map((text, index) =>
        cell(widths[index] ?? 0, { borders, verticalAlign: VerticalAlign.CENTER, children: [styled('PackCell', text)] }),
      ),
      WRITE_IN,
    ),
  );
  return [fixedTable([row(head, undefined, true), ...rows], widths), gap()];
}

function matrix(part: MatrixPart, ground: Ground): FileChild[] {
  const widths = cutWidth(ground.width, [1, 1]);
  const rows = [part.fields.slice(0, 2), part.fields.slice(2)].map((fields) =>
    row(
      widths.map((width, index) =>
        cell(width, { borders: allRound(12, INK), children: [styled('PackCell', fields[index] ?? '', { bold: true })] }),
      ),
      FIELD,
    ),
  );
  const up = styled('PackCell', `↑ ${part.up}`, { bold: true }, { keepNext: true });
  const across = styled('PackCell', `${part.across} →`, { bold: true }, { alignment: AlignmentType.RIGHT });
  const items = part.items.map((item, index) => styled('PackCell', `${index + 1}. ${item}`, {}, { indent: { left: 300, hanging: 300 } }));
  const place =
    items.length === 0
      ? []
      : [new Paragraph({ keepNext: true, spacing: { before: 120 }, children: runs(FORM_WORDS[ground.language].toPlace) })];
  return [up, fixedTable(rows, widths), across, ...place, ...items];
}

function choice(part: ChoicePart): FileChild[] {
  const options = part.options.map((option) => `${BOX}\u00A0${option}`);
  const together = options.join('      ');
  const shown = together.length <= LINE_LETTERS ? [together] : options;
  return [
    ...optionalHeading(3, part.label),
    ...shown.map(
      (text, index) =>
        new Paragraph({ spacing: { before: 60, after: 100 }, keepNext: index < shown.length - 1, children: runs(text, { size: 22 }) }),
    ),
  ];
}

function partBlocks(part: FormPart, ground: Ground): FileChild[] {
  switch (part.kind) {
    case 'lines':
      return [...optionalHeading(3, part.label), ...lines(part.lines, ground)];
    case 'grid':
      return [...optionalHeading(3, part.label), ...grid(part, ground)];
    case 'matrix':
      return matrix(part, ground);
    case 'choice':
      return choice(part);
    case 'chain':
      return [...optionalHeading(3, part.label), ...chain(part, ground)];
  }
}

export function form(block: FormBlock, ground: Ground): FileChild[] {
  return [...optionalHeading(2, block.title), ...block.parts.flatMap((part) => partBlocks(part, ground))];
}
