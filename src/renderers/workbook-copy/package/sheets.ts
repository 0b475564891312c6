import type { Parts } from '../../archive/parts.ts';
import { attribute } from './attributes.ts';
import { linksOf } from './links.ts';
import { NotEditable } from './not-editable.ts';
import { rootPrefix, xmlPart } from './part-xml.ts';

/** A workbook as its main part describes it. */
export interface WorkbookParts {
  readonly parts: Parts;
  /** Path of the main part. */
  readonly path: string;
  /** Paths of worksheets with cells, by sheet name. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Names of sheets without cells, such as those of charts. */
  readonly withoutCells: ReadonlySet<string>;
  /** Paths of all sheets, of charts too. */
  readonly tabs: readonly string[];
}

const STRICT = 'http://purl.oclc.org/ooxml/';

/** @throws NotEditable for a binary or strict workbook, whose parts look different */
export function workbookParts(parts: Parts): WorkbookParts {
  const path = linksOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const text = path.endsWith('.bin') ? undefined : xmlPart(parts, path);
  if (text === undefined || text.includes(STRICT)) throw new NotEditable('not a workbook of the usual kind');
  rootPrefix(text, 'workbook');
  const links = new Map(linksOf(parts, path).map((link) => [link.id, link]));
  const sheets = new Map<string, string>();
  const withoutCells = new Set<string>();
  const tabs: string[] = [];
  for (const [, attributes = ''] of text.matchAll(/<(?:[\w.-]+:)?sheet(\s[^>]*)>/gu)) {
    const link = links.get(attribute(attributes, '[\\w.-]+:id') ?? '');
    if (link === undefined || !parts.has(link.target)) continue;
    tabs.push(link.target);
    const name = attribute(attributes, 'name') ?? '';
    if (link.kind === 'worksheet') sheets.set(name, link.target);
    else withoutCells.add(name);
  }
  return { parts, path, sheets, withoutCells, tabs };
}
