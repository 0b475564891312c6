/** A DrawingML chart part (ISO/IEC 29500-1, 21.2): columns for the band, lines for the rest, on one pair of axes. */
import { numberFormat } from '../text/number-format.ts';
import { xml } from '../text/safe-text.ts';
import { axisRange, labelSkip, type AxisRange } from './axis-range.ts';
import type { BoundSeries, ChartModel } from './chart-model.ts';
import { columnSeriesXml, lineSeriesXml, solidFill } from './series-xml.ts';

const NAMESPACES = [
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ');
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
const AXES = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
const TEXT = '44546A';
const GRID = 'E3E8ED';

function textXml(size: number, bold: boolean): string {
  const run = `sz="${size * 100}" b="${bold ? 1 : 0}"`;
  return `<a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${run}>${solidFill(TEXT)}<a:latin typeface="Arial"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p>`;
}

function titleXml(title: string): string {
  const look = `sz="1200" b="1"`;
  const font = `${solidFill(TEXT)}<a:latin typeface="Arial"/>`;
  const run = `<a:r><a:rPr lang="en-US" ${look}>${font}</a:rPr><a:t>${xml(title)}</a:t></a:r>`;
  const rich = `<c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${look}/></a:pPr>${run}</a:p></c:rich>`;
  return `<c:title><c:tx>${rich}</c:tx><c:overlay val="0"/></c:title>`;
}

function lineShape(colour: string): string {
  return `<c:spPr><a:ln w="9525">${solidFill(colour)}</a:ln></c:spPr>`;
}

function categoryAxis(count: number): string {
  const skip = labelSkip(count);
  return [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>`,
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `${lineShape('A3B1BF')}<c:txPr>${textXml(9, false)}</c:txPr><c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/>`,
    `<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="${skip}"/><c:tickMarkSkip val="${skip}"/>`,
    '<c:noMultiLvlLbl val="1"/></c:catAx>',
  ].join('');
}

function valueAxis(model: ChartModel, range: AxisRange): string {
  const format = numberFormat({ kind: 'number', decimals: range.decimals, unit: model.unit }) ?? 'General';
  const max = range.max === undefined ? '' : `<c:max val="${range.max}"/>`;
  const min = range.min === undefined ? '' : `<c:min val="${range.min}"/>`;
  const unit = range.step === undefined ? '' : `<c:majorUnit val="${range.step}"/>`;
  return [
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${max}${min}</c:scaling><c:delete val="0"/>`,
    `<c:axPos val="l"/><c:majorGridlines>${lineShape(GRID)}</c:majorGridlines><c:numFmt formatCode="${xml(format)}" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>',
    `<c:txPr>${textXml(9, false)}</c:txPr><c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/>${unit}</c:valAx>`,
  ].join('');
}

function isStacked(series: BoundSeries): boolean {
  return series.role === 'base' || series.role === 'band';
}

function plotXml(model: ChartModel): string {
  const format = numberFormat({ kind: 'number', decimals: model.decimals, unit: model.unit }) ?? 'General';
  const columns = model.series.filter(isStacked);
  const lines = model.series.filter((series) => !isStacked(series));
  const stacked = columns.map((series, index) => columnSeriesXml(model, series, index, format)).join('');
  const drawn = lines.map((series, index) => lineSeriesXml(model, series, columns.length + index, format)).join('');
  const bars = `<c:barChart><c:barDir val="col"/><c:grouping val="stacked"/><c:varyColors val="0"/>${stacked}<c:gapWidth val="0"/><c:overlap val="100"/>${AXES}</c:barChart>`;
  const path = `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${drawn}<c:marker val="1"/>${AXES}</c:lineChart>`;
  return `${columns.length === 0 ? '' : bars}${lines.length === 0 ? '' : path}`;
}

/** What the axis must hold: the band by its upper end, not its width. */
function shownValues(model: ChartModel): number[] {
  const base = model.series.find((series) => series.role === 'base');
  return model.series.flatMap((series) =>
    series.values.flatMap((value, index) => {
      if (value === null) return [];
      return [series.role === 'band' ? (base?.values[index] ?? 0) + value : value];
    }),
  );
}

/** The whole part. @param model with at least one value */
export function chartXml(model: ChartModel): string {
  // The invisible column that carries the band is the first series, and no reader needs it in the legend.
  const hidden = model.series.some((series) => series.role === 'base')
    ? '<c:legendEntry><c:idx val="0"/><c:delete val="1"/></c:legendEntry>'
    : '';
  const legend = `<c:legend><c:legendPos val="b"/>${hidden}<c:overlay val="0"/><c:txPr>${textXml(9, false)}</c:txPr></c:legend>`;
  const axes = categoryAxis(model.labels.length) + valueAxis(model, axisRange(shownValues(model), model.unit));
  const plot = `<c:plotArea><c:layout/>${plotXml(model)}${axes}<c:spPr><a:noFill/></c:spPr></c:plotArea>`;
  // Rows that a filter hides stay in the picture.
  const rules = '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/>';
  const frame = `<c:spPr>${solidFill('FFFFFF')}<a:ln w="9525">${solidFill('C9D2DB')}</a:ln></c:spPr>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>${titleXml(model.title)}<c:autoTitleDeleted val="0"/>${plot}${legend}${rules}</c:chart>${frame}</c:chartSpace>`;
}
