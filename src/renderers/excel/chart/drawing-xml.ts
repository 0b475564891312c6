/** A drawing part: where each chart of a sheet stands. */
import type { Area } from '../layout/sheet-plan.ts';
import { xml } from '../text/safe-text.ts';

interface Anchored {
  readonly area: Area;
  readonly title: string;
  readonly alt: string;
  readonly relationship: string;
}

const NAMESPACES = [
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ');
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

function corner(tag: 'from' | 'to', column: number, offset: number, row: number): string {
  return `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>${offset}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
}

function anchorXml(anchored: Anchored, index: number): string {
  const { area, title, alt, relationship } = anchored;
  const from = corner('from', area.column - 1, 0, area.row - 1);
  const to = corner('to', area.lastColumn, 0, area.lastRow);
  const named = `<xdr:cNvPr id="${index + 2}" name="${xml(title)}" descr="${xml(alt)}"/>`;
  const frame = `<xdr:nvGraphicFramePr>${named}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`;
  const graphic = `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${relationship}"/></a:graphicData></a:graphic>`;
  return `<xdr:twoCellAnchor editAs="oneCell">${from}${to}<xdr:graphicFrame macro="">${frame}${graphic}</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
}

export function drawingXml(charts: readonly Anchored[]): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr ${NAMESPACES}>${charts.map(anchorXml).join('')}</xdr:wsDr>`;
}
