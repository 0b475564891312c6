/** A retreat's pack in every format and language; nothing hidden or private comes out in any. */
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Document } from '../../src/core/document.ts';
import { PLANTED, PLANTED_TEXT } from '../../src/packs/leadership/result.fixture.ts';
import { FACILITATORS_ONLY, full, poorest, PRIVATE } from '../../src/packs/retreat/result.fixture.ts';
import { retreatDocument } from '../../src/packs/retreat/retreat-document.ts';
import { RENDERERS } from '../../src/renderers/index.ts';
import { readDocument } from '../../src/renderers/json/read-document.ts';

const ALL = (['en', 'fr'] as const).flatMap((language): [string, Document][] => [
  [`full, ${language}`, retreatDocument(full(language))],
  [`poorest, ${language}`, retreatDocument(poorest(language))],
]);

/** Text of a drawn file; parts of a package, one after another, and of the workbooks in it. */
function textOf(bytes: Uint8Array): string {
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isPackage ? Object.values(unzipSync(bytes)).map(textOf).join('\n') : new TextDecoder().decode(bytes);
}

/** Pictures hold coordinates, which may be any number: only the words of a file are searched for numbers. */
function wordsOf(files: readonly { readonly bytes: Uint8Array }[]): string {
  const text = files.map(({ bytes }) => textOf(bytes)).join('\n');
  return text.replace(/<svg[\s\S]*?<\/svg>|<(?:a|p|c):[^>]*>/gu, '');
}

test.each(ALL)('%s: every format draws it, the same each time, and shows nothing hidden or private', async (_, document) => {
  for (const [format, draw] of Object.entries(RENDERERS)) {
    const [once, again] = [await draw(document), await draw(document)];
    expect(once, format).toEqual(again);
    const words = wordsOf(once);
    expect(words, format).not.toContain(PRIVATE);
    expect(PLANTED_TEXT.exec(words), format).toBeNull();
    if (format === 'pptx' || format === 'json') expect(words, format).not.toContain(FACILITATORS_ONLY);
  }
});

test.each(ALL)('%s: it can be saved and read again', async (_, document) => {
  const [file] = await RENDERERS.document(document);
  expect(readDocument(new TextDecoder().decode(file?.bytes), 'retreat.document.json')).toEqual(document);
});

test('a planted number and a note would be found in each format that draws sections', async () => {
  const document = retreatDocument(full());
  const said = `${FACILITATORS_ONLY} ${PLANTED}`;
  const sections = document.sections.map((section) =>
    section.id === 'summary' ? { ...section, blocks: [{ kind: 'paragraph' as const, text: said }] } : section,
  );
  for (const [format, draw] of Object.entries(RENDERERS)) {
    if (format === 'json') continue; // the facts alone
    const words = wordsOf(await draw({ ...document, sections }));
    expect(PLANTED_TEXT.test(words), format).toBe(true);
    expect(words, format).toContain(FACILITATORS_ONLY);
  }
});
