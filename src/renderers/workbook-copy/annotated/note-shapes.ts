/** The boxes of notes: VML, which Excel still wants beside the comments part. */

const EMPTY =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"></xml>';
const NAMESPACES = {
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  x: 'urn:schemas-microsoft-com:office:excel',
};
const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
/** Ids of shapes come in blocks of 1,024, each owned by one drawing. */
const BLOCK = 1024;

export interface NoteBox {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** Lines of text, for its height. */
  readonly lines: number;
}

function shape({ line, column, lines }: NoteBox, id: number): string {
  const height = Math.min(20, Math.max(4, lines));
  const anchor = [column, 15, Math.max(0, line - 2), 10, column + 4, 15, Math.max(0, line - 2) + height, 4].join(', ');
  return [
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:5pt;width:240pt;height:${height * 15}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>`,
    `<x:Row>${line - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`,
  ].join('');
}

/**
 * Adds boxes to a drawing behind those that are there.
 * @param drawing its text, or undefined for a new one @param block first block of ids that no drawing of the workbook owns
 * @returns undefined where the drawing is not of the usual kind
 */
export function withNoteBoxes(drawing: string | undefined, boxes: readonly NoteBox[], block: number): string | undefined {
  const text = drawing ?? EMPTY;
  const end = text.lastIndexOf('</xml>');
  const usual = Object.entries(NAMESPACES).every(([prefix, uri]) => text.includes(`xmlns:${prefix}="${uri}"`));
  if (end < 0 || !usual) return undefined;
  const blocks = Array.from({ length: Math.ceil((boxes.length + 1) / BLOCK) }, (_, index) => block + index);
  const layout = `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(',')}"/></o:shapelayout>`;
  const known = /<o:idmap\b[^>]*\bdata="([^"]*)"/u.exec(text);
  const shapes = boxes.map((box, index) => shape(box, block * BLOCK + 1 + index)).join('');
  const type = text.includes('id="_x0000_t202"') ? '' : SHAPE_TYPE;
  const whole = text.slice(0, end) + type + shapes + text.slice(end);
  if (known === null) return whole.replace(/<xml\b[^>]*>/u, (root) => root + layout);
  return whole.replace(known[0], () => known[0].replace(/data="[^"]*"/u, `data="${[known[1], ...blocks].join(',')}"`));
}

/** Blocks of ids that drawings of a workbook own: the next free one. */
export function freeBlock(drawings: readonly string[]): number {
  const owned = drawings.flatMap((text) =>
    [...text.matchAll(/<o:idmap\b[^>]*\bdata="([^"]*)"/gu)].flatMap(([, data = '']) => data.split(',')),
  );
  const used = drawings.flatMap((text) => [...text.matchAll(/_x0000_s(\d+)/gu)].map(([, id]) => Math.floor(Number(id) / BLOCK)));
  return Math.max(0, ...owned.map(Number).filter(Number.isFinite), ...used) + 1;
}
