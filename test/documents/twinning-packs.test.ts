/** Both twinning packs in every format and language, with much, little and nothing to show. */
import { expect, test } from 'vitest';
import type { Document } from '../../src/core/document.ts';
import { DEFAULT_TWINNING } from '../../src/core/twinning-defaults.ts';
import { matchDocument } from '../../src/packs/twinning/match-document.ts';
import { MATCH } from '../../src/packs/twinning/match.fixture.ts';
import { BURERA, CBHI, EMPTY, GAKENKE, HUYE, large, month, NYARUGURU, SMALL, STOCK_OUTS } from '../../src/packs/twinning/result.fixture.ts';
import { twinningDocument } from '../../src/packs/twinning/twinning-document.ts';
import { RENDERERS, type Format } from '../../src/renderers/index.ts';
import { readDocument } from '../../src/renderers/json/read-document.ts';
import { displayWidth } from '../../src/renderers/terminal/display-width.ts';
import { twinningFacts } from '../../src/twinning/facts.ts';

const COMMON = {
  settings: DEFAULT_TWINNING,
  workspace: { name: 'Rwanda network', author: 'Delivery unit' },
  inputs: [{ file: 'twinning/pairs.csv', sha256: 'ab'.repeat(32), rows: 4 }],
};
const NETWORK = { members: [GAKENKE, BURERA, NYARUGURU, HUYE], topics: [CBHI, STOCK_OUTS], leftOut: [] };
const RESULTS = { small: SMALL, large: large(), empty: EMPTY };

function documents(language: 'en' | 'fr'): [string, Document][] {
  const reviews = Object.entries(RESULTS).map(([name, result]): [string, Document] => [
    `${name}, ${language}`,
    twinningDocument({ ...COMMON, result, facts: twinningFacts(result, COMMON.inputs), language }),
  ]);
  const match = matchDocument({ ...COMMON, match: MATCH, network: NETWORK, facts: {}, asOf: month('202302'), language });
  return [...reviews, [`match, ${language}`, match]];
}

async function text(document: Document, format: Format): Promise<string> {
  const [file] = await RENDERERS[format](document);
  return new TextDecoder().decode(file?.bytes);
}

const ALL = [...documents('en'), ...documents('fr')];

test.each(ALL)('%s: every format draws it, the same each time', async (_, document) => {
  for (const draw of Object.values(RENDERERS)) {
    const [once, again] = [await draw(document), await draw(document)];
    expect(once.length).toBeGreaterThan(0);
    for (const [index, file] of once.entries()) {
      expect(file.bytes.length).toBeGreaterThan(0);
      expect(Buffer.compare(file.bytes, again[index]?.bytes ?? new Uint8Array()), file.path).toBe(0);
    }
  }
});

test.each(ALL)('%s: the terminal page keeps to its width', async (_, document) => {
  for (const line of (await text(document, 'terminal')).split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
});

test.each(ALL)('%s: a saved document is read back as it was', async (_, document) => {
  expect(readDocument(await text(document, 'document'), 'pack.document.json')).toEqual(document);
});
