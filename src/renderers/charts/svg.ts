/** A chart as one SVG file: no fonts, scripts or links from elsewhere. */
import type { ChartBlock } from '../../core/document.ts';
import type { Language } from '../../core/language.ts';
import { escapeXml } from '../escape-xml.ts';
import { canvasFor, HEIGHT, LABEL_TEXT, WIDTH } from './canvas.ts';
import { endLabels, labels, legend, text } from './labels.ts';
import { marks } from './marks.ts';
import { titleLines, TITLE_TEXT } from './title-lines.ts';

/**
 * Draws actual, plan, outlook with its band, and target.
 * @returns an `<svg>` element of 960 × 480 with a title and a description for those who cannot see it
 */
export function chartSvg(chart: ChartBlock, language: Language): string {
  const titles = titleLines(chart.title);
  const head = legend(chart.series, 26 + titles.length * 26 + 2);
  const canvas = canvasFor(
    chart,
    language,
    endLabels({ chart, language }).map((one) => one.label),
    titles.length + head.rows - 1,
  );
  const words = labels(canvas);
  const unit = chart.unit === '' || chart.unit === '%' ? '' : text(24, canvas.top - 16, chart.unit, 'font-size="14" fill="#555"');
  const id = escapeXml(chart.id);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}-title ${id}-desc" font-family="Arial, Helvetica, sans-serif" font-size="${LABEL_TEXT}" fill="#111">`,
    `<title id="${id}-title">${escapeXml(chart.title)}</title>`,
    `<desc id="${id}-desc">${escapeXml(chart.alt)}</desc>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...titles.map((line, index) => text(24, 32 + index * 26, line, `font-size="${TITLE_TEXT}" font-weight="bold"`)),
    head.svg,
    words.behind,
    unit,
    marks(canvas),
    words.front,
    '</svg>',
  ].join('\n');
}
