/** A delivery chain: boxes in a row, arrows between them, room to write below each. */
import { AlignmentType, VerticalAlign, type FileChild, type TableCell, type TableRow } from 'docx';
import { chainRows, type ChainPart } from '../../forms/form-part.ts';
import { allRound, cell, cutWidth, fixedTable, NO_BORDER, NO_BORDERS, row, rule } from '../bordered.ts';
import { millimetres, WRITE_IN, type Ground } from '../ground.ts';
import { INK } from '../styles.ts';
import { gap, styled } from '../text.ts';

const ARROW = millimetres(9);
const BOX_HEIGHT = millimetres(16);

function arrow(shown: boolean): TableCell {
  return cell(ARROW, {
    borders: NO_BORDERS,
    verticalAlign: VerticalAlign.CENTER,
    children: [styled('PackCell', shown ? '→' : '', { size: 26 }, { alignment: AlignmentType.CENTER, keepNext: true })],
  });
}

/** A cell for each box with one for the arrow behind it. */
function between(cells: readonly TableCell[], arrows: readonly boolean[]): TableCell[] {
  return cells.flatMap((one, index) => [one, arrow(arrows[index] ?? false)]);
}

function boxCells(steps: readonly string[], widths: readonly number[]): TableCell[] {
  return widths.map((width, index) => {
    const text = steps[index];
    return cell(width, {
      borders: text === undefined ? NO_BORDERS : allRound(12, INK),
      verticalAlign: VerticalAlign.CENTER,
      children: [styled('PackCell', text ?? '', { bold: true }, { alignment: AlignmentType.CENTER, keepNext: true })],
    });
  });
}

function lineCells(steps: readonly string[], widths: readonly number[]): TableCell[] {
  return widths.map((width, index) => {
    const borders = { top: NO_BORDER, left: NO_BORDER, right: NO_BORDER, bottom: steps[index] === undefined ? NO_BORDER : rule(6) };
    return cell(width, { borders, children: [styled('PackCell', '')] });
  });
}

export function chain(part: ChainPart, ground: Ground): FileChild[] {
  const rows = chainRows(part);
  const count = rows[0]?.length ?? 1;
  const boxes = cutWidth(
    ground.width - ARROW * count,
    Array.from({ length: count }, () => 1),
  );
  return rows.flatMap((steps, index): FileChild[] => {
    const arrows = steps.map((_, at) => index < rows.length - 1 || at < steps.length - 1);
    const written: TableRow[] = Array.from({ length: part.linesBelow }, () => row(between(lineCells(steps, boxes), []), WRITE_IN));
    const table = [row(between(boxCells(steps, boxes), arrows), BOX_HEIGHT), ...written];
    return [
      fixedTable(
        table,
        boxes.flatMap((width) => [width, ARROW]),
      ),
      gap(),
    ];
  });
}
