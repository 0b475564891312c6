/** Excel tables: the only way to give several ranges of one sheet their own filter buttons. */
import { areaName } from '../layout/cell-address.ts';
import type { FilterTable } from '../layout/sheet-plan.ts';
import { xml } from '../text/safe-text.ts';

/** A table's headings must be the very text of its cells, unique and not blank; otherwise Excel repairs the file. */
export function canBeTable(filter: FilterTable): boolean {
  const headings = filter.headings.map((heading) => heading.toLowerCase());
  const plain = headings.every((heading) => heading.trim() !== '' && heading.length <= 255 && !/[\n\r\t]|_x[0-9a-f]{4}_/u.test(heading));
  return plain && new Set(headings).size === headings.length;
}

/** @param id unique in the workbook, from 1 */
export function tableXml(filter: FilterTable, id: number, name: string): string {
  const area = areaName(filter.area);
  const columns = filter.headings.map((heading, index) => `<tableColumn id="${index + 1}" name="${xml(heading)}"/>`);
  const buttons = filter.buttons === false ? '' : `<autoFilter ref="${area}"/>`;
  const named = `id="${id}" name="${name}" displayName="${name}" ref="${area}" totalsRowShown="0"`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ${named}>${buttons}<tableColumns count="${columns.length}">${columns.join('')}</tableColumns></table>`;
}
