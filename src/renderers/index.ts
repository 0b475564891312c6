/** Formats by name; each is loaded only when it is drawn. */
import type { Document } from '../core/document.ts';

/** A file of a pack; `path` is relative to the pack's folder, with `/`. */
export interface RenderedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export type Renderer = (document: Document) => Promise<RenderedFile[]>;

function oneFile(path: string, text: string): RenderedFile[] {
  return [{ path, bytes: new TextEncoder().encode(text) }];
}

/** Width of a terminal's page in a file. */
const COLUMNS = 80;

export const RENDERERS = {
  terminal: async (document) => {
    const { terminalPage } = await import('./terminal/page.ts');
    return oneFile(`${document.kind}.txt`, terminalPage(document, { columns: COLUMNS, colour: false }));
  },
  markdown: async (document) => (await import('./markdown/markdown.ts')).renderMarkdown(document),
  html: async (document) => oneFile(`${document.kind}.html`, (await import('./html/html.ts')).htmlPage(document)),
  json: async (document) => oneFile(`${document.kind}.json`, (await import('./json/json.ts')).factsJson(document)),
  // The whole document, which `deliver render` draws again.
  document: async (document) => oneFile(`${document.kind}.document.json`, (await import('./json/json.ts')).documentJson(document)),
  excel: async (document) => {
    const { renderExcel } = await import('./excel/index.ts');
    return [{ path: `${document.kind}.xlsx`, bytes: await renderExcel(document) }];
  },
  docx: async (document) => {
    const { renderDocx } = await import('./docx/index.ts');
    return [{ path: `${document.kind}.docx`, bytes: await renderDocx(document) }];
  },
  pptx: async (document) => {
    const { renderPptx } = await import('./pptx/index.ts');
    return [{ path: `${document.kind}.pptx`, bytes: await renderPptx(document) }];
  },
} satisfies Record<string, Renderer>;

export type Format = keyof typeof RENDERERS;

/** Formats in the order in which they are listed. */
export const FORMATS = Object.keys(RENDERERS) as Format[];
