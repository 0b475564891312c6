/** A slope chart as a DrawingML line chart (ISO/IEC 29500-1, 21.2): strong lines thick and dark, a mean dashed, the others thin and grey. */
import { isCrowded } from '../../../charts/slope/slope-lines.ts';
import { valueAxis, type ValueAxis } from '../../../charts/axes.ts';
import { numberFormat } from '../../text/number-format.ts';
import { xml } from '../../text/safe-text.ts';
import { AXES, CATEGORY_AXIS, categoryAxis, chartSpaceXml, GRID, lineShape, textXml, VALUE_AXIS } from '../chart-frame.ts';
import { cachedPoints, lineXml, marker, solidFill } from '../series-xml.ts';
import { plotFrame } from './plot-frame.ts';
import { labelPlaces, pointLabels, type LabelPlace } from './point-labels.ts';
import type { BoundLine, SlopeModel } from './slope-model.ts';

const INK = '1B2733';
const GREY = '9A9A9A';

const LOOKS: Readonly<Record<BoundLine['role'], string>> = {
  strong: `<c:spPr>${lineXml(3.5, INK)}</c:spPr>${marker('circle', 8, solidFill(INK), INK)}`,
  mean: `<c:spPr>${lineXml(2.75, INK, 'dash')}</c:spPr>${marker('circle', 8, solidFill('FFFFFF'), INK)}`,
  plain: `<c:spPr>${lineXml(1.25, GREY)}</c:spPr>${marker('circle', 4, solidFill(GREY), GREY)}`,
};

/** Many strong lines: thin, with the means standing out. */
const CROWDED_LOOKS: typeof LOOKS = {
  strong: `<c:spPr>${lineXml(1.25, '444444')}</c:spPr>${marker('circle', 4, solidFill('444444'), '444444')}`,
  mean: `<c:spPr>${lineXml(4.5, INK, 'dash')}</c:spPr>${marker('circle', 9, solidFill('FFFFFF'), INK)}`,
  plain: `<c:spPr>${lineXml(1, 'B5B5B5')}</c:spPr>${marker('circle', 3, solidFill('B5B5B5'), 'B5B5B5')}`,
};

const AXIS_SIZE = 11;

function nameXml(line: BoundLine): string {
  if (line.nameCell === undefined) return `<c:tx><c:v>${xml(line.name)}</c:v></c:tx>`;
  return `<c:tx><c:strRef><c:f>${xml(line.nameCell)}</c:f><c:strCache>${cachedPoints([line.name])}</c:strCache></c:strRef></c:tx>`;
}

function seriesXml(model: SlopeModel, line: BoundLine, index: number, format: string, places: readonly LabelPlace[]): string {
  const labels = `<c:cat><c:strRef><c:f>${xml(model.labelCells)}</c:f><c:strCache>${cachedPoints(model.labels)}</c:strCache></c:strRef></c:cat>`;
  const cache = `<c:numCache><c:formatCode>${xml(format)}</c:formatCode>${cachedPoints(line.values)}</c:numCache>`;
  const values = `<c:val><c:numRef><c:f>${xml(line.cells)}</c:f>${cache}</c:numRef></c:val>`;
  const head = `<c:idx val="${index}"/><c:order val="${index}"/>${nameXml(line)}`;
  return `<c:ser>${head}${(isCrowded(model.lines) ? CROWDED_LOOKS : LOOKS)[line.role]}${pointLabels(line, xml(format), places)}${labels}${values}<c:smooth val="0"/></c:ser>`;
}

function valueAxisXml(model: SlopeModel, axis: ValueAxis): string {
  const format = numberFormat({ kind: 'number', decimals: axis.decimals, unit: model.unit === '%' ? '%' : '' }) ?? 'General';
  const step = (axis.ticks[1] ?? 1) - (axis.ticks[0] ?? 0);
  const unit = model.unit === '' || model.unit === '%' ? '' : unitTitle(model.unit);
  return [
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:max val="${axis.greatest}"/><c:min val="${axis.least}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="l"/><c:majorGridlines>${lineShape(GRID)}</c:majorGridlines>${unit}<c:numFmt formatCode="${xml(format)}" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>',
    `<c:txPr>${textXml(AXIS_SIZE - 1, false)}</c:txPr><c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="min"/><c:crossBetween val="between"/>`,
    `<c:majorUnit val="${Number(step.toPrecision(12))}"/></c:valAx>`,
  ].join('');
}

function unitTitle(unit: string): string {
  const run = `<a:r><a:rPr lang="en-US" sz="900" b="0">${solidFill('44546A')}<a:latin typeface="Arial"/></a:rPr><a:t>${xml(unit)}</a:t></a:r>`;
  const rich = `<c:rich><a:bodyPr rot="-5400000" vert="horz"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900" b="0"/></a:pPr>${run}</a:p></c:rich>`;
  return `<c:title><c:tx>${rich}</c:tx><c:overlay val="0"/></c:title>`;
}

/** The whole part. No legend: lines are named where they end. @param model with at least one value */
export function slopeXml(model: SlopeModel): string {
  const format = numberFormat({ kind: 'number', decimals: model.decimals, unit: model.unit === '%' ? '%' : '' }) ?? 'General';
  const axis = valueAxis({ series: model.lines }, 5);
  const frame = plotFrame(model.labels.length, model.lastPoint);
  const places = labelPlaces(model, axis, frame.height);
  const series = model.lines.map((line, index) => seriesXml(model, line, index, format, places.get(line) ?? [])).join('');
  const lines = `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${AXES}</c:lineChart>`;
  const axes = categoryAxis(model.labels.length, AXIS_SIZE) + valueAxisXml(model, axis);
  return chartSpaceXml(model.title, `<c:plotArea>${frame.xml}${lines}${axes}<c:spPr><a:noFill/></c:spPr></c:plotArea>`, '');
}
