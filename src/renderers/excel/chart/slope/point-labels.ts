/** Name and value at the end of a line, the value alone at its beginning, moved apart where they would meet. */
import type { ValueAxis } from '../../../charts/axes.ts';
import { spreadLabels } from '../../../charts/slope/spread-labels.ts';
import { textXml } from '../chart-frame.ts';
import type { BoundLine, SlopeModel } from './slope-model.ts';

export interface LabelPlace {
  /** Index of the measurement. */
  readonly index: number;
  readonly side: 'start' | 'end';
  /** How far from its point, down, as a share of the chart's height. */
  readonly offset: number;
}

const SIZE = 11;
const LINE = 1.3;
/** Between more measurements than this there is no room left of a point. */
const MOST_WITH_START = 6;

function pointsAt(
  model: SlopeModel,
  side: LabelPlace['side'],
): { readonly line: BoundLine; readonly index: number; readonly value: number }[] {
  return model.lines.flatMap((line) => {
    const [first, last] = [line.values.findIndex((value) => value !== null), line.values.findLastIndex((value) => value !== null)];
    // A line that was measured once has its value beside its name already.
    if (!line.named || (side === 'start' && (first !== 0 || last === 0 || model.labels.length > MOST_WITH_START))) return [];
    const index = side === 'start' ? first : last;
    const value = line.values[index];
    return value === null || value === undefined ? [] : [{ line, index, value }];
  });
}

/** @param plotHeight share of the chart's height */
export function labelPlaces(model: SlopeModel, axis: ValueAxis, plotHeight: number): Map<BoundLine, LabelPlace[]> {
  const places = new Map<BoundLine, LabelPlace[]>();
  const gap = (SIZE * LINE) / model.height;
  const down = (value: number): number => ((axis.greatest - value) / (axis.greatest - axis.least)) * plotHeight;
  for (const side of ['start', 'end'] as const) {
    const points = pointsAt(model, side);
    for (const index of new Set(points.map((point) => point.index))) {
      const here = points.filter((point) => point.index === index);
      const wanted = here.map((point) => down(point.value));
      const apart = spreadLabels(wanted, gap, 0, plotHeight);
      for (const [at, { line }] of here.entries()) {
        const offset = Math.round(((apart[at] ?? 0) - (wanted[at] ?? 0)) * 1e4) / 1e4;
        places.set(line, [...(places.get(line) ?? []), { index, side, offset }]);
      }
    }
  }
  return places;
}

function shows(name: boolean, value: boolean): string {
  const [named, valued] = [Number(name), Number(value)];
  return `<c:showLegendKey val="0"/><c:showVal val="${valued}"/><c:showCatName val="0"/><c:showSerName val="${named}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
}

function labelXml(line: BoundLine, format: string, { index, side, offset }: LabelPlace): string {
  const layout =
    offset === 0 ? '<c:layout/>' : `<c:layout><c:manualLayout><c:x val="0"/><c:y val="${offset}"/></c:manualLayout></c:layout>`;
  const look = `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr>${textXml(SIZE, line.role !== 'plain', ' wrap="none"')}</c:txPr>`;
  const number = `<c:numFmt formatCode="${format}" sourceLinked="0"/>`;
  const where = `<c:dLblPos val="${side === 'start' ? 'l' : 'r'}"/>`;
  return `<c:dLbl><c:idx val="${index}"/>${layout}${number}${look}${where}${shows(side === 'end', true)}<c:separator> </c:separator></c:dLbl>`;
}

/** The labels of a series, in the order of their points; '' where it has none. @param format already escaped for XML */
export function pointLabels(line: BoundLine, format: string, places: readonly LabelPlace[]): string {
  if (places.length === 0) return '';
  const sorted = [...places].sort((a, b) => a.index - b.index);
  return `<c:dLbls>${sorted.map((place) => labelXml(line, format, place)).join('')}${shows(false, false)}</c:dLbls>`;
}
