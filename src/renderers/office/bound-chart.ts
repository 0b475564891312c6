/** A chart that stands in no workbook: its XML, and the small workbook that holds its numbers. */
import type { ChartBlock, SlopeBlock } from '../../core/document.ts';
import type { Language } from '../../core/language.ts';
import { bindChart } from '../excel/chart/bind-chart.ts';
import { chartXml } from '../excel/chart/chart-xml.ts';
import { bindSlope } from '../excel/chart/slope/bind-slope.ts';
import type { SlopeModel } from '../excel/chart/slope/slope-model.ts';
import { slopeXml } from '../excel/chart/slope/slope-xml.ts';
import { emptyPlan, type Area } from '../excel/layout/sheet-plan.ts';
import { wordsIn } from '../excel/words.ts';
import { chartWorkbook } from './chart-workbook.ts';

export interface BoundChart {
  /** The chart part; it names its workbook as relationship rId1. */
  readonly xml: string;
  readonly workbook: Uint8Array;
}

const SHEET = 'Data';
const POINTS_OF_A_ROW = 15;
const WORKBOOK = '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>';

/** Whether there is anything to draw. */
export function hasNumbers(block: ChartBlock | SlopeBlock): boolean {
  const lines = block.kind === 'chart' ? block.series : block.lines;
  return lines.some((line) => line.values.some((value) => value !== null && Number.isFinite(value)));
}

/** Letters of the names at the ends of lines: points, and width as a share of that. */
const NAME = { size: 11, letter: 0.6, most: 0.82, least: 0.45 } as const;

/** Leaves the longest name at the right as much room as it needs. */
function withRoomForNames(model: SlopeModel, width: number): SlopeModel {
  const names = model.lines
    .filter((line) => line.named)
    .map((line) => line.name.length + String(Math.round(line.values.at(-1) ?? 0)).length + model.decimals + 5);
  const room = (Math.max(0, ...names) * NAME.size * NAME.letter) / width;
  return { ...model, lastPoint: Math.min(NAME.most, Math.max(NAME.least, 1 - room)) };
}

/**
 * @param block with numbers; '' for its title where that stands in the text
 * @param size of the picture in points: a slope chart keeps its names apart, and within the picture
 */
export function boundChart(
  block: ChartBlock | SlopeBlock,
  size: { readonly width: number; readonly height: number },
  language: Language,
): BoundChart {
  const plan = emptyPlan(SHEET, 'annex', [], false);
  const area: Area = { row: 1, column: 1, lastRow: Math.max(1, Math.round(size.height / POINTS_OF_A_ROW)), lastColumn: 1 };
  const words = wordsIn(language);
  const xml =
    block.kind === 'chart'
      ? chartXml(bindChart(plan, { area, block }, words))
      : slopeXml(withRoomForNames(bindSlope(plan, { area, block }, words), size.width));
  return { xml: xml.replace('</c:chartSpace>', `${WORKBOOK}</c:chartSpace>`), workbook: chartWorkbook(SHEET, plan.cells) };
}
