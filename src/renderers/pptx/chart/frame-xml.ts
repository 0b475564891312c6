/** What pictures on slides have alike (ISO/IEC 29500-1, 21.2): letters of 14 points, light grid, gaps that stay gaps. */
import { cachedPoints, solidFill } from '../../excel/chart/series-xml.ts';
import { labelSkip } from '../../excel/chart/axis-range.ts';
import { CATEGORY_AXIS, GRID, lineShape, textXml, VALUE_AXIS } from '../../excel/chart/chart-frame.ts';
import { numberFormat } from '../../excel/text/number-format.ts';
import { xml } from '../../excel/text/safe-text.ts';
import { labelArea, nameCell, valueArea, type ChartData } from './chart-data.ts';

export const LETTERS = 14;

export function formatCode(decimals: number, unit: string): string {
  return xml(numberFormat({ kind: 'number', decimals, unit: unit === '%' ? '%' : '' }) ?? 'General');
}

/** Name, categories and values of a series, each with the cells it is bound to. */
export function boundXml(data: ChartData, index: number, format: string): { readonly name: string; readonly values: string } {
  const column = data.columns[index];
  const name = `<c:tx><c:strRef><c:f>${nameCell(index)}</c:f><c:strCache>${cachedPoints([column?.name ?? ''])}</c:strCache></c:strRef></c:tx>`;
  const labels = `<c:cat><c:strRef><c:f>${labelArea(data)}</c:f><c:strCache>${cachedPoints(data.labels)}</c:strCache></c:strRef></c:cat>`;
  const cache = `<c:numCache><c:formatCode>${format}</c:formatCode>${cachedPoints(column?.values ?? [])}</c:numCache>`;
  return { name, values: `${labels}<c:val><c:numRef><c:f>${valueArea(data, index)}</c:f>${cache}</c:numRef></c:val>` };
}

export interface LabelShow {
  readonly name: boolean;
  readonly value: boolean;
}

export function showsXml({ name, value }: LabelShow): string {
  return `<c:showLegendKey val="0"/><c:showVal val="${Number(value)}"/><c:showCatName val="0"/><c:showSerName val="${Number(name)}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
}

export interface PointLabel extends LabelShow {
  /** Index of the point. */
  readonly index: number;
  readonly at: 't' | 'b' | 'l' | 'r';
  readonly bold: boolean;
  readonly size: number;
  /** Down from its usual place, as a share of the picture's height. */
  readonly offset?: number;
}

/** Labels at single points, in their order; '' where there are none. */
export function labelsXml(labels: readonly PointLabel[], format: string): string {
  if (labels.length === 0) return '';
  const sorted = [...labels].sort((one, two) => one.index - two.index);
  const each = sorted.map(({ index, at, bold, size, offset = 0, ...show }) => {
    const layout =
      offset === 0 ? '<c:layout/>' : `<c:layout><c:manualLayout><c:x val="0"/><c:y val="${offset}"/></c:manualLayout></c:layout>`;
    const look = `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr>${textXml(size, bold, ' wrap="none"')}</c:txPr>`;
    const number = `<c:numFmt formatCode="${format}" sourceLinked="0"/>`;
    return `<c:dLbl><c:idx val="${index}"/>${layout}${number}${look}<c:dLblPos val="${at}"/>${showsXml(show)}<c:separator> </c:separator></c:dLbl>`;
  });
  return `<c:dLbls>${each.join('')}${showsXml({ name: false, value: false })}</c:dLbls>`;
}

/**
 * Names below the axis, so many apart that they do not meet. Turned by one 60,000th of a degree: some programs break names within words
 * where they stand quite straight, and slant them where they may.
 */
export function categoryAxisXml(count: number): string {
  const skip = labelSkip(count);
  return [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>`,
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `${lineShape('5B6B7A')}<c:txPr>${textXml(LETTERS, false, ' rot="1" vert="horz"')}</c:txPr><c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/>`,
    `<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="${skip}"/><c:tickMarkSkip val="${skip}"/>`,
    '<c:noMultiLvlLbl val="1"/></c:catAx>',
  ].join('');
}

export interface ValueRange {
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly decimals: number;
}

function unitTitle(unit: string): string {
  const font = `${solidFill('44546A')}<a:latin typeface="Arial"/>`;
  const run = `<a:r><a:rPr lang="en-US" sz="${LETTERS * 100}" b="0">${font}</a:rPr><a:t>${xml(unit)}</a:t></a:r>`;
  const rich = `<c:rich><a:bodyPr rot="-5400000" vert="horz"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${LETTERS * 100}" b="0"/></a:pPr>${run}</a:p></c:rich>`;
  return `<c:title><c:tx>${rich}</c:tx><c:overlay val="0"/></c:title>`;
}

export function valueAxisXml({ min, max, step, decimals }: ValueRange, unit: string): string {
  const ends = `${max === undefined ? '' : `<c:max val="${max}"/>`}${min === undefined ? '' : `<c:min val="${min}"/>`}`;
  const title = unit === '' || unit === '%' ? '' : unitTitle(unit);
  return [
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${ends}</c:scaling><c:delete val="0"/><c:axPos val="l"/>`,
    `<c:majorGridlines>${lineShape(GRID)}</c:majorGridlines>${title}<c:numFmt formatCode="${formatCode(decimals, unit)}" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>',
    `<c:txPr>${textXml(LETTERS, false)}</c:txPr><c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="min"/><c:crossBetween val="between"/>`,
    `${step === undefined ? '' : `<c:majorUnit val="${step}"/>`}</c:valAx>`,
  ].join('');
}

const NAMESPACES = [
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ');

/** The whole part; the picture's title stands on the slide. @param legend its element, or '' */
export function chartPartXml(plot: string, legend: string): string {
  const chart = `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${plot}<c:spPr><a:noFill/></c:spPr></c:plotArea>${legend}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>`;
  const frame = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:roundedCorners val="0"/>${chart}${frame}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

/** At the bottom. @param hidden index of a series that no reader needs */
export function legendXml(hidden?: number): string {
  const entry = hidden === undefined ? '' : `<c:legendEntry><c:idx val="${hidden}"/><c:delete val="1"/></c:legendEntry>`;
  return `<c:legend><c:legendPos val="b"/>${entry}<c:overlay val="0"/><c:txPr>${textXml(LETTERS, false)}</c:txPr></c:legend>`;
}
