/** Relationship parts and content types of a package (ISO/IEC 29500-2). */

const BASE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** `xl/worksheets/sheet1.xml` → `xl/worksheets/_rels/sheet1.xml.rels`. */
export function relationshipsPath(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** Adds a relationship behind those that are there. @returns the part's text and the new id, the next free one */
export function addRelationship(text: string, kind: string, target: string): { readonly text: string; readonly id: string } {
  const used = [...text.matchAll(/\bId="rId(\d+)"/gu)].map((match) => Number(match[1]));
  const id = `rId${Math.max(0, ...used) + 1}`;
  const added = `<Relationship Id="${id}" Type="${BASE}/${kind}" Target="${target}"/>`;
  return {
    text: text.replace(/<\/Relationships>|(?<=<Relationships[^>]*)\/>/u, (end) =>
      end === '/>' ? `>${added}</Relationships>` : added + end,
    ),
    id,
  };
}

/** Declares what a part is. @param part with a leading slash */
export function addContentType(text: string, part: string, type: string): string {
  if (text.includes(`PartName="${part}"`)) return text;
  return text.replace('</Types>', `<Override PartName="${part}" ContentType="${type}"/></Types>`);
}
