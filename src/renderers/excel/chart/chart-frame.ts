/** What every chart part has alike: its frame, title and category axis. */
import { xml } from '../text/safe-text.ts';
import { labelSkip } from './axis-range.ts';
import { solidFill } from './series-xml.ts';

const NAMESPACES = [
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ');
export const CATEGORY_AXIS = 111_111_111;
export const VALUE_AXIS = 222_222_222;
export const AXES = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
const TEXT = '44546A';
export const GRID = 'E3E8ED';

/** @param body attributes of the text's box */
export function textXml(size: number, bold: boolean, body = ''): string {
  const run = `sz="${size * 100}" b="${bold ? 1 : 0}"`;
  return `<a:bodyPr${body}/><a:lstStyle/><a:p><a:pPr><a:defRPr ${run}>${solidFill(TEXT)}<a:latin typeface="Arial"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p>`;
}

function titleXml(title: string): string {
  const look = `sz="1200" b="1"`;
  const font = `${solidFill(TEXT)}<a:latin typeface="Arial"/>`;
  const run = `<a:r><a:rPr lang="en-US" ${look}>${font}</a:rPr><a:t>${xml(title)}</a:t></a:r>`;
  const rich = `<c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${look}/></a:pPr>${run}</a:p></c:rich>`;
  return `<c:title><c:tx>${rich}</c:tx><c:overlay val="0"/></c:title>`;
}

export function lineShape(colour: string): string {
  return `<c:spPr><a:ln w="9525">${solidFill(colour)}</a:ln></c:spPr>`;
}

/** Names below the axis, so many apart that they do not meet. @param size of their letters in points */
export function categoryAxis(count: number, size = 9): string {
  const skip = labelSkip(count);
  return [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>`,
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `${lineShape('A3B1BF')}<c:txPr>${textXml(size, false)}</c:txPr><c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/>`,
    `<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="${skip}"/><c:tickMarkSkip val="${skip}"/>`,
    '<c:noMultiLvlLbl val="1"/></c:catAx>',
  ].join('');
}

/** Title, plot and frame around what was drawn. @param title '' for none @param legend its element, or '' */
export function chartSpaceXml(title: string, plot: string, legend: string): string {
  // Rows that a filter hides stay in the picture.
  const rules = '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/>';
  const head = title === '' ? '<c:autoTitleDeleted val="1"/>' : `${titleXml(title)}<c:autoTitleDeleted val="0"/>`;
  const frame = `<c:spPr>${solidFill('FFFFFF')}<a:ln w="9525">${solidFill('C9D2DB')}</a:ln></c:spPr>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>${head}${plot}${legend}${rules}</c:chart>${frame}</c:chartSpace>`;
}
