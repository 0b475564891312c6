/** A slope chart as one SVG file: no fonts, scripts or links from elsewhere. */
import type { SlopeBlock } from '../../../core/document.ts';
import type { Language } from '../../../core/language.ts';
import { escapeXml } from '../../escape-xml.ts';
import { LABEL_TEXT, WIDTH } from '../canvas.ts';
import { text } from '../labels.ts';
import { titleLines, TITLE_TEXT } from '../title-lines.ts';
import { slopeCanvas } from './slope-canvas.ts';
import { slopeLabels } from './slope-labels.ts';
import { slopeMarks } from './slope-marks.ts';

/**
 * Draws a line for each thing that was measured twice or more.
 * @returns an `<svg>` element, 960 wide and at least 480 high, with a title and a description for those who cannot see it
 */
export function slopeSvg(chart: SlopeBlock, language: Language): string {
  const titles = titleLines(chart.title);
  const hasUnit = chart.unit !== '' && chart.unit !== '%';
  const canvas = slopeCanvas(chart, language, titles.length + (hasUnit ? 1 : 0));
  const words = slopeLabels(canvas);
  const id = escapeXml(chart.id);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${canvas.height}" role="img" aria-labelledby="${id}-title ${id}-desc" font-family="Arial, Helvetica, sans-serif" font-size="${LABEL_TEXT}" fill="#111">`,
    `<title id="${id}-title">${escapeXml(chart.title)}</title>`,
    `<desc id="${id}-desc">${escapeXml(chart.alt)}</desc>`,
    `<rect width="${WIDTH}" height="${canvas.height}" fill="#fff"/>`,
    ...titles.map((line, index) => text(24, 32 + index * 26, line, `font-size="${TITLE_TEXT}" font-weight="bold"`)),
    hasUnit ? text(24, 32 + titles.length * 26, chart.unit, 'font-size="14" fill="#555"') : '',
    words.behind,
    slopeMarks(canvas),
    words.front,
    '</svg>',
  ].join('\n');
}
