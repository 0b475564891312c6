/** A slope chart as a native line chart: strong lines thick and dark, a mean dashed, the others thin and grey, names where lines end. */
import type { SlopeBlock, SlopeLine } from '../../../core/document.ts';
import { valueAxis, type ValueAxis } from '../../charts/axes.ts';
import { backToFront, firstPoint, isNamed, lastPoint, shortName } from '../../charts/slope/slope-lines.ts';
import { spreadLabels } from '../../charts/slope/spread-labels.ts';
import { AXES } from '../../excel/chart/chart-frame.ts';
import { lineXml, marker, solidFill } from '../../excel/chart/series-xml.ts';
import { plotFrame } from '../../excel/chart/slope/plot-frame.ts';
import { visibleText } from '../../excel/text/safe-text.ts';
import { LINE_HEIGHT, POINTS_PER_INCH } from '../text/text-width.ts';
import type { ChartData } from './chart-data.ts';
import { boundXml, categoryAxisXml, chartPartXml, formatCode, labelsXml, LETTERS, valueAxisXml, type PointLabel } from './frame-xml.ts';
import type { NativeChart } from './native-chart.ts';

const INK = '1B2733';
const GREY = '9A9A9A';

const LOOKS: Readonly<Record<SlopeLine['role'], string>> = {
  strong: `<c:spPr>${lineXml(4, INK)}</c:spPr>${marker('circle', 10, solidFill(INK), INK)}`,
  mean: `<c:spPr>${lineXml(3, INK, 'dash')}</c:spPr>${marker('circle', 10, solidFill('FFFFFF'), INK)}`,
  plain: `<c:spPr>${lineXml(1.5, GREY)}</c:spPr>${marker('circle', 5, solidFill(GREY), GREY)}`,
};

/** Between more measurements than this there is no room left of a point. */
const MOST_WITH_START = 6;

/** Where a line's value stands: alone at its beginning, after its name at its end. */
function endsOf(line: SlopeLine, block: SlopeBlock): { readonly start?: number; readonly end?: number } {
  const [first, last] = [firstPoint(line), lastPoint(line)];
  if (!isNamed(line, block) || first === undefined || last === undefined) return {};
  const hasStart = first.index === 0 && last.index > 0 && block.labels.length <= MOST_WITH_START;
  return { end: last.index, ...(hasStart ? { start: first.index } : {}) };
}

function apart(lines: readonly SlopeLine[], index: number, axis: ValueAxis, plotHeight: number, gap: number): number[] {
  const down = (value: number): number => ((axis.greatest - value) / (axis.greatest - axis.least)) * plotHeight;
  const wanted = lines.map((line) => down(line.values[index] ?? axis.least));
  const moved = spreadLabels(wanted, gap, 0, plotHeight);
  return wanted.map((place, at) => Math.round(((moved[at] ?? place) - place) * 1e4) / 1e4);
}

/** @param height inches of the picture */
function labelsOf(lines: readonly SlopeLine[], block: SlopeBlock, axis: ValueAxis, height: number): Map<SlopeLine, PointLabel[]> {
  const places = new Map<SlopeLine, PointLabel[]>();
  const plotHeight = plotFrame(block.labels.length).height;
  const gap = (LETTERS * LINE_HEIGHT) / POINTS_PER_INCH / height;
  for (const side of ['start', 'end'] as const) {
    for (const index of block.labels.keys()) {
      const here = lines.filter((line) => endsOf(line, block)[side] === index);
      const offsets = apart(here, index, axis, plotHeight, gap);
      for (const [at, line] of here.entries()) {
        const label = { index, at: side === 'start' ? 'l' : 'r', name: side === 'end', value: true, size: LETTERS } as const;
        const all = places.get(line) ?? [];
        places.set(line, [...all, { ...label, bold: line.role !== 'plain', offset: offsets[at] ?? 0 }]);
      }
    }
  }
  return places;
}

function finite(line: SlopeLine): SlopeLine {
  const values = line.values.map((value) => (value !== null && Number.isFinite(value) ? value : null));
  return { ...line, name: shortName(visibleText(line.name)), values };
}

/** @param block with at least one value @param height inches of the picture */
export function slopeChart(block: SlopeBlock, height: number): NativeChart {
  const lines = backToFront(block)
    .map(finite)
    .filter((line) => line.values.some((value) => value !== null));
  const data: ChartData = { labels: block.labels.map(visibleText), columns: lines };
  const axis = valueAxis({ series: lines }, 5);
  const format = formatCode(block.decimals, block.unit);
  const labels = labelsOf(lines, block, axis, height);
  const series = lines.map((line, index) => {
    const { name, values } = boundXml(data, index, format);
    const head = `<c:idx val="${index}"/><c:order val="${index}"/>${name}`;
    return `<c:ser>${head}${LOOKS[line.role]}${labelsXml(labels.get(line) ?? [], format)}${values}<c:smooth val="0"/></c:ser>`;
  });
  const step = Number(((axis.ticks[1] ?? 1) - (axis.ticks[0] ?? 0)).toPrecision(12));
  const range = { min: axis.least, max: axis.greatest, step, decimals: axis.decimals };
  const path = `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/>${AXES}</c:lineChart>`;
  const axes = categoryAxisXml(block.labels.length) + valueAxisXml(range, block.unit);
  return { data, xml: chartPartXml(`${plotFrame(block.labels.length).xml}${path}${axes}`, '') };
}
