/** Actual against plan as a native chart: columns for the outlook's band, lines for the rest. */
import type { ChartBlock, ChartSeries } from '../../../core/document.ts';
import { axisRange } from '../../excel/chart/axis-range.ts';
import { AXES } from '../../excel/chart/chart-frame.ts';
import { lineXml, marker, solidFill } from '../../excel/chart/series-xml.ts';
import { visibleText } from '../../excel/text/safe-text.ts';
import { columnLetters, type ChartData, type DataColumn } from './chart-data.ts';
import {
  boundXml,
  categoryAxisXml,
  chartPartXml,
  formatCode,
  labelsXml,
  legendXml,
  LETTERS,
  valueAxisXml,
  type PointLabel,
} from './frame-xml.ts';
import type { NativeChart } from './native-chart.ts';

type Role = Exclude<ChartSeries['role'], 'low' | 'high'> | 'base' | 'band' | 'edge';

interface Series extends DataColumn {
  readonly role: Role;
}

const INK = '1B2733';
const GREY = '7F7F7F';
const TARGET = '8E1116';
const BAND = 'D3DEEA';
const NO_LINE = '<a:ln><a:noFill/></a:ln>';
const NO_MARKER = '<c:marker><c:symbol val="none"/></c:marker>';
const CROWDED = 40;

function shaped(line: string, mark: string): string {
  return `<c:spPr>${line}</c:spPr>${mark}`;
}

function look(role: Role, count: number): string {
  switch (role) {
    case 'actual':
      return shaped(lineXml(3, INK), marker('circle', count > CROWDED ? 4 : 8, solidFill(INK), INK));
    case 'thin':
      return shaped(NO_LINE, marker('circle', 8, solidFill('BFBFBF'), GREY));
    case 'plan':
      return shaped(lineXml(2.5, GREY, 'dash'), NO_MARKER);
    case 'outlook':
      return shaped(lineXml(3, INK, 'sysDot'), NO_MARKER);
    case 'target':
      return shaped(NO_LINE, marker('diamond', 14, solidFill(TARGET), TARGET));
    default:
      return shaped(lineXml(1.25, '8796A5', 'sysDash'), NO_MARKER);
  }
}

function finite(block: ChartBlock): ChartSeries[] {
  return block.series
    .map((series) => {
      const values = block.labels.map((_, index) => {
        const value = series.values[index] ?? null;
        return value !== null && Number.isFinite(value) ? value : null;
      });
      return { ...series, name: visibleText(series.name), values };
    })
    .filter((series) => series.values.some((value) => value !== null));
}

/** `Outlook, low (80 %)` and `Outlook, high (80 %)` → `Outlook, low – high (80 %)`. */
function bandName(low: string, high: string): string {
  const [from, until] = [low.split(' '), high.split(' ')];
  const last = Math.min(from.length, until.length) - 1;
  let front = 0;
  while (front < last && from[front] === until[front]) front++;
  let back = 0;
  while (back < last - front && from.at(-1 - back) === until.at(-1 - back)) back++;
  return [...from.slice(0, from.length - back), '–', ...until.slice(front)].join(' ');
}

/** Columns on an invisible one: the only band that leaves a gap a gap everywhere. Two thin lines where it would be upside down or below zero. */
function bandSeries(low: ChartSeries, high: ChartSeries): Series[] {
  const widths = low.values.map((from, index) => {
    const to = high.values[index] ?? null;
    return from === null || to === null ? null : to - from;
  });
  const impossible = low.values.some((value) => value !== null && value < 0) || widths.some((width) => width !== null && width < 0);
  if (impossible) return [low, high].map((series): Series => ({ name: series.name, values: series.values, role: 'edge' }));
  const [lowLetter, highLetter] = [columnLetters(1), columnLetters(3)];
  return [
    { role: 'base', name: low.name, values: low.values },
    {
      role: 'band',
      name: bandName(low.name, high.name),
      values: widths,
      formula: (row) => `${highLetter}${row}-${lowLetter}${row}`,
    },
  ];
}

interface Model {
  readonly series: readonly Series[];
  readonly data: ChartData;
}

/** The workbook's columns: low, width and high of the band first, then one for each line. */
function modelOf(block: ChartBlock): Model {
  const all = finite(block);
  const [low, high] = [all.find((series) => series.role === 'low'), all.find((series) => series.role === 'high')];
  const band = low === undefined || high === undefined ? [] : bandSeries(low, high);
  const lines = all
    .filter((series) => band.length === 0 || (series !== low && series !== high))
    .map(({ name, role, values }): Series => ({ name, values, role: role === 'low' || role === 'high' ? 'edge' : role }));
  const isStacked = band[0]?.role === 'base';
  const upper: Series[] = isStacked && high !== undefined ? [{ name: high.name, values: high.values, role: 'edge' }] : [];
  const series = isStacked ? [...band, ...upper, ...lines] : [...band, ...lines];
  return { series, data: { labels: block.labels.map(visibleText), columns: series } };
}

/** The latest actual above or below its point, away from the plan; the target's value at its diamond. */
function endLabels(series: Series, block: ChartBlock): PointLabel[] {
  const index = series.values.findLastIndex((value) => value !== null);
  const value = series.values[index] ?? 0;
  const shown = { index, name: false, value: true, bold: true } as const;
  if (series.role === 'target') return [{ ...shown, at: 't', size: LETTERS }];
  if (series.role !== 'actual') return [];
  const planned = block.series.find((one) => one.role === 'plan')?.values[index];
  return [{ ...shown, at: typeof planned === 'number' && value < planned ? 'b' : 't', size: 18 }];
}

function isColumn(role: Role): boolean {
  return role === 'base' || role === 'band';
}

function shownValues({ series }: Model): number[] {
  return series.filter((one) => one.role !== 'band').flatMap((one) => one.values.filter((value) => value !== null));
}

/** @param block with at least one value */
export function lineChart(block: ChartBlock): NativeChart {
  const model = modelOf(block);
  const format = formatCode(block.decimals, block.unit);
  const upper = model.series[0]?.role === 'base' ? 2 : -1;
  const draw = (one: Series, index: number): string => {
    const { name, values } = boundXml(model.data, index, format);
    const head = `<c:idx val="${index}"/><c:order val="${index}"/>${name}`;
    if (isColumn(one.role)) {
      const fill = one.role === 'band' ? solidFill(BAND) : '<a:noFill/>';
      return `<c:ser>${head}<c:spPr>${fill}${NO_LINE}</c:spPr><c:invertIfNegative val="0"/>${values}</c:ser>`;
    }
    return `<c:ser>${head}${look(one.role, block.labels.length)}${labelsXml(endLabels(one, block), format)}${values}<c:smooth val="0"/></c:ser>`;
  };
  const drawn = model.series.map((one, index) => ({ role: one.role, index, xml: draw(one, index) })).filter(({ index }) => index !== upper);
  const columns = drawn.filter(({ role }) => isColumn(role));
  const lines = drawn.filter(({ role }) => !isColumn(role));
  const join = (all: typeof drawn): string => all.map((one) => one.xml).join('');
  const bars = `<c:barChart><c:barDir val="col"/><c:grouping val="stacked"/><c:varyColors val="0"/>${join(columns)}<c:gapWidth val="0"/><c:overlap val="100"/>${AXES}</c:barChart>`;
  const path = `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${join(lines)}<c:marker val="1"/>${AXES}</c:lineChart>`;
  const axes = categoryAxisXml(block.labels.length) + valueAxisXml(axisRange(shownValues(model), block.unit), block.unit);
  const plot = `<c:layout/>${columns.length === 0 ? '' : bars}${lines.length === 0 ? '' : path}${axes}`;
  return { data: model.data, xml: chartPartXml(plot, legendXml(columns.length === 0 ? undefined : 0)) };
}
