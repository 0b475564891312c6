/** Makes a written deck the same on any day, puts our charts in, and mends what the writer leaves crooked. */
import type { Document } from '../../../core/document.ts';
import { partText, setPart, type Parts } from '../../archive/parts.ts';
import { dataWorkbook } from '../chart/chart-data.ts';
import type { NativeChart } from '../chart/native-chart.ts';
import { xml } from '../../excel/text/safe-text.ts';
import { HATCH } from '../layout/looks.ts';

const TAGS = { en: 'en-GB', fr: 'fr-FR' } as const;
const WRITTEN = '1980-01-01T00:00:00Z';

const CHART_PART = /^ppt\/charts\/chart(\d+)\.xml$/;

/** The writer counts charts over all decks of a process: ours begin at 1 in each. */
function renumberCharts(parts: Parts): void {
  const numbers = [...parts.keys()].flatMap((path) => CHART_PART.exec(path)?.[1] ?? []).map(Number);
  numbers.sort((one, two) => one - two);
  const renamed = (text: string): string =>
    text.replace(/(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)(?=\.)/g, (whole, name: string, number: string) => {
      const index = numbers.indexOf(Number(number));
      return index < 0 ? whole : `${name}${index + 1}`;
    });
  const all = [...parts];
  parts.clear();
  for (const [path, bytes] of all) {
    parts.set(renamed(path), bytes);
    if (path.endsWith('.rels') || path === '[Content_Types].xml') setPart(parts, renamed(path), renamed(partText(new Map(all), path, '')));
  }
}

function putCharts(parts: Parts, charts: readonly NativeChart[]): void {
  for (const [index, chart] of charts.entries()) {
    setPart(parts, `ppt/charts/chart${index + 1}.xml`, chart.xml);
    parts.set(`ppt/embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`, dataWorkbook(chart.data));
  }
}

function coreXml(document: Document): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${xml(document.title)}</dc:title><dc:subject>${xml(document.subtitle)}</dc:subject><dc:creator>${xml(document.author)}</dc:creator>`,
    `<cp:lastModifiedBy>${xml(document.author)}</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${WRITTEN}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${WRITTEN}</dcterms:modified>`,
    `<dc:language>${TAGS[document.language]}</dc:language></cp:coreProperties>`,
  ].join('');
}

const HATCHED = new RegExp(`<a:solidFill><a:srgbClr val="${HATCH}"(?:/>|></a:srgbClr>)</a:solidFill>`, 'g');
const PATTERN =
  '<a:pattFill prst="ltUpDiag"><a:fgClr><a:srgbClr val="B4BFCA"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>';

/** The writer counts a master for every slide, and gives sizes of bullets in a unit that the standard does not know. */
function dropAbsentParts(parts: Parts): void {
  const types = partText(parts, '[Content_Types].xml', '');
  const kept = types.replace(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (entry, path: string) => (parts.has(path) ? entry : ''));
  setPart(parts, '[Content_Types].xml', kept);
}

const BULLET_SIZE = /<a:buSzPct val="100000"\/>/g;

/** Between the words of a paragraph the writer repeats the paragraph's own properties, which only its beginning may have. */
const REPEATED_LOOK = /<\/a:r><a:pPr\b[^>]*?(?:\/>|>.*?<\/a:pPr>)/gs;

/** Ids of shapes are unique on their slide. */
function renumberShapes(text: string): string {
  let id = 1;
  return text.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${id++}"`);
}

/** The writer puts all notes into one paragraph. */
function noteParagraphs(text: string): string {
  return text.replace(
    /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)<\/a:p>/g,
    (_, look: string, said: string, end: string) => {
      const paragraphs = said.split(/\r?\n/);
      return paragraphs.map((one) => (one === '' ? `<a:p>${end}</a:p>` : `<a:p><a:r>${look}<a:t>${one}</a:t></a:r></a:p>`)).join('');
    },
  );
}

/** @param charts in the order in which they stand on the slides */
export function finishDeck(parts: Parts, document: Document, charts: readonly NativeChart[]): void {
  renumberCharts(parts);
  putCharts(parts, charts);
  dropAbsentParts(parts);
  setPart(parts, 'docProps/core.xml', coreXml(document));
  for (const path of [...parts.keys()].filter((one) => /^ppt\/.*\.xml$/.test(one))) {
    let text = partText(parts, path, '').replaceAll('lang="en-US"', `lang="${TAGS[document.language]}"`);
    if (path.startsWith('ppt/notesSlides/')) text = noteParagraphs(text);
    if (path.startsWith('ppt/slides/'))
      text = renumberShapes(text.replace(HATCHED, PATTERN).replace(BULLET_SIZE, '').replace(REPEATED_LOOK, '</a:r>'));
    setPart(parts, path, text);
  }
}
