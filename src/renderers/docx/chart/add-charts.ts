/** Adds the parts of native charts, and the small workbooks that hold their numbers, to a text document. */
import type { Language } from '../../../core/language.ts';
import { partText, setPart, type Parts } from '../../archive/parts.ts';
import { addContentType, addRelationship, NO_RELATIONSHIPS } from '../../excel/package/relationships.ts';
import { boundChart } from '../../office/bound-chart.ts';
import { EMU_PER_TWIP, type WordChart } from '../ground.ts';
import { chartRelationship } from './chart-drawing.ts';

const TYPES = '[Content_Types].xml';
const TEXT = 'word/_rels/document.xml.rels';
const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const KIND = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart';
const EMU_PER_POINT = EMU_PER_TWIP * 20;

function declare(parts: Parts, part: string, type: string): void {
  setPart(parts, TYPES, addContentType(partText(parts, TYPES, ''), `/${part}`, type));
}

export function addCharts(parts: Parts, charts: readonly WordChart[], language: Language): void {
  for (const [index, { block, width, height }] of charts.entries()) {
    const number = index + 1;
    const { xml, workbook } = boundChart(
      { ...block, title: '' },
      { width: width / EMU_PER_POINT, height: height / EMU_PER_POINT },
      language,
    );
    const [part, book] = [`word/charts/chart${number}.xml`, `word/embeddings/chart${number}.xlsx`];
    setPart(parts, part, xml);
    parts.set(book, workbook);
    declare(parts, part, CHART);
    declare(parts, book, WORKBOOK);
    setPart(
      parts,
      `word/charts/_rels/chart${number}.xml.rels`,
      addRelationship(NO_RELATIONSHIPS, 'package', `../embeddings/chart${number}.xlsx`).text,
    );
    const link = `<Relationship Id="${chartRelationship(number)}" Type="${KIND}" Target="charts/chart${number}.xml"/>`;
    setPart(parts, TEXT, partText(parts, TEXT, NO_RELATIONSHIPS).replace('</Relationships>', `${link}</Relationships>`));
  }
}
