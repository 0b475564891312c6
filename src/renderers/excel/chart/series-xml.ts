import { xml } from '../text/safe-text.ts';
import type { BoundSeries, ChartModel } from './chart-model.ts';

export function solidFill(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

const EMU_PER_POINT = 12_700;

export function lineXml(points: number, colour: string, dash?: string): string {
  const dashed = dash === undefined ? '' : `<a:prstDash val="${dash}"/>`;
  return `<a:ln w="${Math.round(points * EMU_PER_POINT)}" cap="rnd">${solidFill(colour)}${dashed}<a:round/></a:ln>`;
}

const NO_LINE = '<a:ln><a:noFill/></a:ln>';
const INK = '1F4E79';
const GREY = '7F7F7F';
const TARGET = '9C2A00';
const BAND = 'D3DEEA';

export function marker(symbol: string, size: number, fill: string, edge: string): string {
  const shape = `<c:spPr>${fill}<a:ln w="12700">${solidFill(edge)}</a:ln></c:spPr>`;
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/>${shape}</c:marker>`;
}

const NO_MARKER = '<c:marker><c:symbol val="none"/></c:marker>';
const CROWDED = 40;

interface LineLook {
  readonly line: string;
  readonly marker: string;
}

/** Actual solid with points, plan dashed grey, outlook dotted, target a diamond: told apart without colour. */
function lineLook(role: BoundSeries['role'], count: number): LineLook {
  switch (role) {
    case 'actual':
      return { line: lineXml(2.25, INK), marker: marker('circle', count > CROWDED ? 3 : 6, solidFill(INK), INK) };
    case 'thin':
      return { line: NO_LINE, marker: marker('circle', 6, solidFill('BFBFBF'), GREY) };
    case 'plan':
      return { line: lineXml(1.75, GREY, 'dash'), marker: NO_MARKER };
    case 'outlook':
      return { line: lineXml(2.25, INK, 'sysDot'), marker: NO_MARKER };
    case 'target':
      return { line: NO_LINE, marker: marker('diamond', 11, solidFill(TARGET), TARGET) };
    default:
      return { line: lineXml(1, 'A3B1BF', 'sysDash'), marker: NO_MARKER };
  }
}

export function cachedPoints(values: readonly (string | number | null)[]): string {
  const shown = values.map((value, index) => (value === null ? '' : `<c:pt idx="${index}"><c:v>${xml(String(value))}</c:v></c:pt>`));
  return `<c:ptCount val="${values.length}"/>${shown.join('')}`;
}

function dataXml(model: ChartModel, series: BoundSeries, format: string): string {
  const labels = `<c:cat><c:strRef><c:f>${xml(model.labelCells)}</c:f><c:strCache>${cachedPoints(model.labels)}</c:strCache></c:strRef></c:cat>`;
  const cache = `<c:numCache><c:formatCode>${xml(format)}</c:formatCode>${cachedPoints(series.values)}</c:numCache>`;
  return `${labels}<c:val><c:numRef><c:f>${xml(series.cells)}</c:f>${cache}</c:numRef></c:val>`;
}

function head(series: BoundSeries, index: number): string {
  return `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${xml(series.name)}</c:v></c:tx>`;
}

export function lineSeriesXml(model: ChartModel, series: BoundSeries, index: number, format: string): string {
  const look = lineLook(series.role, model.labels.length);
  const shape = `<c:spPr>${look.line}</c:spPr>${look.marker}`;
  return `<c:ser>${head(series, index)}${shape}${dataXml(model, series, format)}<c:smooth val="0"/></c:ser>`;
}

export function columnSeriesXml(model: ChartModel, series: BoundSeries, index: number, format: string): string {
  const fill = series.role === 'band' ? solidFill(BAND) : '<a:noFill/>';
  const shape = `<c:spPr>${fill}${NO_LINE}</c:spPr><c:invertIfNegative val="0"/>`;
  return `<c:ser>${head(series, index)}${shape}${dataXml(model, series, format)}</c:ser>`;
}
