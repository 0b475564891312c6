import type { ChartBlock, KeyFigures, SlopeBlock } from '../../../core/document.ts';
import type { Language } from '../../../core/language.ts';
import { CHART_WORDS } from '../../charts/words.ts';
import { axisRange } from '../../excel/chart/axis-range.ts';
import { numberText } from '../../../core/number-text.ts';
import { visibleText } from '../../excel/text/safe-text.ts';
import type { TextLine } from '../deck.ts';
import { figureColumn, figuresPiece } from './figures.ts';
import { INK, MUTED, PAGE, SIZES } from './looks.ts';
import type { SlideFlow } from './slide-flow.ts';
import { textHeight, textPiece } from './text-piece.ts';

type Figures = KeyFigures['figures'];

const BESIDE = 3.3;
const GUTTER = 0.4;
/** A picture lower than this is not worth drawing. */
const LOWEST = 3.4;

function knownValues(block: ChartBlock | SlopeBlock): number[] {
  const rows = block.kind === 'chart' ? block.series : block.lines;
  return rows.flatMap((row) => row.values.filter((value) => value !== null && Number.isFinite(value)) as number[]);
}

/** Said where a picture would mislead: lines that seem to fall to nothing. */
function axisNote(block: ChartBlock | SlopeBlock, language: Language): TextLine[] {
  if (block.kind === 'slope') return [];
  const range = axisRange(knownValues(block), block.unit);
  if (range.min === undefined || range.min === 0) return [];
  const start = numberText(range.min, language, { decimals: range.decimals, unit: block.unit === '%' ? '%' : '' });
  return [{ text: CHART_WORDS[language].axisStart(start), size: SIZES.small, colour: MUTED }];
}

/** The picture over the rest of a slide, key figures beside it; figures that find no room stand below or on the next slide. */
export function placeChart(flow: SlideFlow, block: ChartBlock | SlopeBlock, figures: Figures, language: Language): void {
  const title: TextLine = { text: visibleText(block.title), size: SIZES.body, bold: true, colour: INK, after: 2 };
  if (knownValues(block).length === 0) {
    flow.place(textPiece([title, { text: visibleText(block.alt), size: SIZES.body, colour: INK }]));
    if (figures.length > 0) flow.place(figuresPiece(figures, language));
    return;
  }
  if (flow.room < LOWEST) flow.turn();
  const w = figures.length === 0 ? PAGE.width : PAGE.width - BESIDE - GUTTER;
  const lines = [title, ...axisNote(block, language)];
  const [y, h] = [flow.top, flow.room];
  const head = textHeight(lines, w) + 0.04;
  const column = figureColumn(figures, { x: PAGE.left + w + GUTTER, y: y + 0.05, w: BESIDE, h: h - 0.05 }, language);
  flow.fillUp([
    { kind: 'text', frame: { x: PAGE.left, y, w, h: head }, lines },
    { kind: 'chart', frame: { x: PAGE.left, y: y + head, w, h: h - head }, block },
    ...column.boxes,
  ]);
  const rest = figures.slice(column.count);
  if (rest.length > 0) flow.place(figuresPiece(rest, language));
}
