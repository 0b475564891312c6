/** A native chart in the line of the text; its part is added to the package afterwards. */
import { ImportedXmlComponent, Paragraph, type FileChild, type ParagraphChild } from 'docx';
import type { ChartBlock, SlopeBlock } from '../../../core/document.ts';
import { isNamed } from '../../charts/slope/slope-lines.ts';
import { xml } from '../../excel/text/safe-text.ts';
import { hasNumbers } from '../../office/bound-chart.ts';
import { EMU_PER_TWIP, millimetres, type Ground } from '../ground.ts';
import { heading, styled } from '../text.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEIGHT = millimetres(88);
const TALLEST = millimetres(190);
/** Of a name at the end of a line. */
const NAME = millimetres(5.6);

/** Id of a chart's relationship from the text. @param number from 1 */
export function chartRelationship(number: number): string {
  return `rIdChart${number}`;
}

function heightOf(block: ChartBlock | SlopeBlock): number {
  if (block.kind === 'chart') return HEIGHT;
  const names = block.lines.filter((line) => isNamed(line, block)).length;
  return Math.min(TALLEST, Math.max(HEIGHT, names * NAME + millimetres(24)));
}

function drawingXml(block: ChartBlock | SlopeBlock, width: number, height: number, number: number): string {
  const chart = `<c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${RELATIONSHIPS}" r:id="${chartRelationship(number)}"/>`;
  const graphic = `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/chart">${chart}</a:graphicData></a:graphic>`;
  const named = `<wp:docPr id="${number}" name="${xml(block.title)}" descr="${xml(block.alt)}"/>`;
  const size = `<wp:extent cx="${width}" cy="${height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>`;
  return `<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">${size}${named}<wp:cNvGraphicFramePr/>${graphic}</wp:inline></w:drawing></w:r>`;
}

export function drawChart(block: ChartBlock | SlopeBlock, ground: Ground): FileChild[] {
  if (!hasNumbers(block)) return [styled('PackNote', `${block.title}: ${block.alt}`)];
  const [width, height] = [ground.width * EMU_PER_TWIP, heightOf(block) * EMU_PER_TWIP];
  ground.charts.push({ block, width, height });
  const drawing = ImportedXmlComponent.fromXmlString(drawingXml(block, width, height, ground.charts.length));
  // The title is text: it wraps, and the picture never covers it.
  return [heading(3, block.title), new Paragraph({ spacing: { before: 0, after: 120 }, children: [drawing as unknown as ParagraphChild] })];
}
