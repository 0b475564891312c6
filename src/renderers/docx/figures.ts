/** Key figures as cards, four side by side. */
import { type FileChild, type TableCell } from 'docx';
import type { KeyFigures } from '../../core/document.ts';
import { cellText } from '../format-number.ts';
import { statusText } from '../status-text.ts';
import { statusLook } from '../excel/layout/looks.ts';
import { allRound, cell, cutWidth, fixedTable, NO_BORDERS, row } from './bordered.ts';
import type { Ground } from './ground.ts';
import { statusShading } from './table/status-shading.ts';
import { gap, styled } from './text.ts';

const MOST_IN_A_ROW = 4;
/** Longer values are words, and need not be as big. */
const SHORT = 10;

function card(figure: KeyFigures['figures'][number], width: number, ground: Ground): TableCell {
  const { cell: value, column, label } = figure;
  const isStatus = column.kind === 'status' && value.text === undefined && typeof value.value === 'string';
  const shown = isStatus ? statusText(String(value.value), ground.language) : cellText(value, column, ground.language);
  const text = shown === '' ? '—' : shown;
  const look = isStatus ? statusLook(String(value.value))?.look : undefined;
  const size = text.length > SHORT ? 20 : 28;
  const children = [
    styled('PackLabel', label),
    styled('PackCell', isStatus && look?.fill !== undefined ? ` ${text} ` : text, {
      bold: true,
      size,
      ...(look?.fill === undefined ? {} : { shading: statusShading(look), ...(look.colour === undefined ? {} : { color: look.colour }) }),
    }),
  ];
  return cell(width, { borders: allRound(4), children });
}

export function figures(block: KeyFigures, ground: Ground): FileChild[] {
  if (block.figures.length === 0) return [];
  // Six are two rows of three.
  const count = Math.ceil(block.figures.length / Math.ceil(block.figures.length / MOST_IN_A_ROW));
  const widths = cutWidth(
    ground.width,
    Array.from({ length: count }, () => 1),
  );
  const rows = Array.from({ length: Math.ceil(block.figures.length / count) }, (_, index) => {
    const own = block.figures.slice(index * count, (index + 1) * count);
    return row(
      widths.map((width, at) => {
        const figure = own[at];
        return figure === undefined
          ? cell(width, { borders: NO_BORDERS, children: [styled('PackLabel', '')] })
          : card(figure, width, ground);
      }),
    );
  });
  return [fixedTable(rows, widths), gap()];
}
