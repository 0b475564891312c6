import { attribute, unescapeXml } from '../package/attributes.ts';
import { linksOf } from '../package/links.ts';
import { xmlPart } from '../package/part-xml.ts';
import type { CellXml } from '../package/sheet-cells.ts';
import type { WorkbookParts } from '../package/sheets.ts';

/** @returns the text that a cell stores, exactly; undefined for cells of other kinds */
export function storedText({ parts, path }: WorkbookParts): (cell: CellXml) => string | undefined {
  let shared: readonly string[] | undefined;
  const table = (): readonly string[] => {
    const target = linksOf(parts, path).find(({ kind }) => kind === 'sharedStrings')?.target;
    shared ??= sharedTexts((target === undefined ? undefined : xmlPart(parts, target)) ?? '');
    return shared;
  };
  return ({ attributes, inner }) => {
    const type = attribute(attributes, 't');
    if (type === 'inlineStr') return joined(inner);
    const value = /<(?:[\w.-]+:)?v(?:\s[^>]*)?>([^<]*)</u.exec(inner)?.[1];
    if (value === undefined) return undefined;
    if (type === 's') return table()[Number(value)];
    return type === 'str' ? decoded(value) : undefined;
  };
}

function sharedTexts(part: string): string[] {
  return [...part.matchAll(/<((?:[\w.-]+:)?)si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/\1si>)/gu)].map(([, , inner = '']) => joined(inner));
}

/** Runs of rich text joined; phonetic readings are no text. */
function joined(inner: string): string {
  const spoken = inner.replace(/<((?:[\w.-]+:)?)rPh\b[\s\S]*?<\/\1rPh>/gu, '');
  return [...spoken.matchAll(/<(?:[\w.-]+:)?t(?:\s[^>]*)?>([^<]*)</gu)].map(([, text = '']) => decoded(text)).join('');
}

/** `_x000D_` stands for the character with that code. */
function decoded(text: string): string {
  return unescapeXml(text).replaceAll(/_x([0-9a-f]{4})_/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
