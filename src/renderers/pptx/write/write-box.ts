/** Boxes into the writer's own words. */
import type pptx from 'pptxgenjs';
import type { BadgeBox, Box, ChartBox, RuleBox, SlideCell, TableBox, TextBox, TextLine } from '../deck.ts';
import { INK, LINE, PALE, statusLook } from '../layout/looks.ts';
import { INDENT } from '../layout/text-piece.ts';
import { visibleText } from '../../excel/text/safe-text.ts';
import { POINTS_PER_INCH } from '../text/text-width.ts';

export const FONT = 'Arial';

/** Number of the slide (from 1) on which a section begins. */
export type SlideOf = ReadonlyMap<string, number>;

function bulletOptions(line: TextLine): pptx.default.TextPropsOptions {
  if (line.bullet === undefined) return {};
  const indent = Math.round(INDENT * POINTS_PER_INCH);
  // The rest of a paragraph has its place, but no second mark.
  if (line.goesOn === true) return { bullet: { characterCode: '200B', indent }, indentLevel: line.bullet };
  return { bullet: { indent }, indentLevel: line.bullet };
}

export function textRuns(lines: readonly TextLine[]): pptx.default.TextProps[] {
  return lines.map((line) => ({
    text: line.text,
    options: {
      fontSize: line.size,
      fontFace: FONT,
      color: line.colour ?? INK,
      bold: line.bold === true,
      italic: line.italic === true,
      align: line.align ?? 'left',
      paraSpaceAfter: line.after ?? 0,
      breakLine: true,
      ...bulletOptions(line),
    },
  }));
}

function writeText(slide: pptx.default.Slide, box: TextBox): void {
  const { x, y, w, h } = box.frame;
  const border = box.border;
  slide.addText(textRuns(box.lines), {
    x,
    y,
    w,
    h,
    margin: (box.margin ?? 0) * POINTS_PER_INCH,
    valign: box.upright ?? 'top',
    fontFace: FONT,
    ...(box.fill === undefined ? {} : { fill: { color: box.fill } }),
    ...(border === undefined
      ? {}
      : { line: { color: border.colour, width: border.points, dashType: border.dashed === true ? 'dash' : 'solid' } }),
  });
}

function writeRule(slide: pptx.default.Slide, { frame, colour, points }: RuleBox): void {
  slide.addShape('line', { ...frame, line: { color: colour, width: points } });
}

function writeBadge(slide: pptx.default.Slide, { frame, status, text, size }: BadgeBox): void {
  const look = statusLook(status);
  slide.addText([{ text, options: { fontSize: size, bold: true, color: look.colour, fontFace: FONT } }], {
    ...frame,
    align: 'center',
    valign: 'middle',
    margin: 0,
    fill: { color: look.fill },
    line: { color: look.border, width: 1.5, dashType: look.hatched ? 'dash' : 'solid' },
  });
}

function edge(points: number, color: string, dashed = false): pptx.default.BorderProps {
  return { type: dashed ? 'dash' : 'solid', pt: points, color };
}

const NONE: pptx.default.BorderProps = { type: 'none' };
const CELL_MARGIN: [number, number, number, number] = [0.055, 0.07, 0.055, 0.07];

function cellLook(cell: SlideCell, isHead: boolean): pptx.default.TableCellProps {
  if (isHead) return { fill: { color: PALE }, border: [edge(1, '44546A'), NONE, edge(1.5, '44546A'), NONE], valign: 'bottom' };
  if (cell.status !== undefined) {
    const { fill, colour, border, hatched } = statusLook(cell.status);
    const around = edge(1.5, border, hatched);
    return { fill: { color: fill }, color: colour, border: [around, around, around, around], valign: 'middle' };
  }
  const shade = cell.fill === undefined ? {} : { fill: { color: cell.fill }, color: cell.colour ?? INK };
  return { ...shade, border: [NONE, NONE, edge(0.75, LINE), NONE], valign: 'middle' };
}

const LINK = '1F4E79';

/** Every word its own link: some programs break a link's text within words. */
function linkedWords(text: string, slide: number, look: pptx.default.TextPropsOptions): pptx.default.TextProps[] {
  return text
    .split(/( +)/)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, options: part.trim() === '' ? look : { ...look, hyperlink: { slide } } }));
}

function tableCell(cell: SlideCell, isHead: boolean, size: number, slideOf: SlideOf): pptx.default.TableCell {
  const target = cell.link === undefined ? undefined : slideOf.get(cell.link);
  const look = { bold: isHead || cell.bold === true, align: cell.align, fontSize: size, fontFace: FONT, color: INK, margin: CELL_MARGIN };
  const options = { ...look, ...cellLook(cell, isHead) };
  if (target === undefined || cell.text === '') return { text: cell.text, options };
  return { text: linkedWords(cell.text, target, { color: LINK, fontSize: size, fontFace: FONT, bold: look.bold }), options };
}

function writeTable(slide: pptx.default.Slide, box: TableBox, slideOf: SlideOf): void {
  const { x, y, w } = box.frame;
  const rows = [box.head, ...box.rows].map((row, index) => row.map((cell) => tableCell(cell, index === 0, box.size, slideOf)));
  slide.addTable(rows, { x, y, w, colW: [...box.widths], rowH: [...box.heights], autoPage: false });
}

function writeChart(slide: pptx.default.Slide, { frame, block }: ChartBox): void {
  // The part and its workbook are replaced when the package is finished: only the place is needed here.
  slide.addChart('line' as pptx.default.CHART_NAME, [{ name: 'x', labels: ['x'], values: [0] }], {
    ...frame,
    altText: visibleText(block.alt),
  });
}

export function writeBox(slide: pptx.default.Slide, box: Box, slideOf: SlideOf): void {
  switch (box.kind) {
    case 'text':
      return writeText(slide, box);
    case 'rule':
      return writeRule(slide, box);
    case 'badge':
      return writeBadge(slide, box);
    case 'table':
      return writeTable(slide, box, slideOf);
    case 'chart':
      return writeChart(slide, box);
  }
}
