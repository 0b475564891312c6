/** A DrawingML chart part (ISO/IEC 29500-1, 21.2): columns for the band, lines for the rest, on one pair of axes. */
import { numberFormat } from '../text/number-format.ts';
import { xml } from '../text/safe-text.ts';
import { axisRange, type AxisRange } from './axis-range.ts';
import { AXES, CATEGORY_AXIS, categoryAxis, chartSpaceXml, GRID, lineShape, textXml, VALUE_AXIS } from './chart-frame.ts';
import type { BoundSeries, ChartModel } from './chart-model.ts';
import { columnSeriesXml, lineSeriesXml } from './series-xml.ts';

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
  return chartSpaceXml(model.title, plot, legend);
}
