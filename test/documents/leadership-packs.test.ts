/** The packs of a programme, of leadership surveys and of causes in every format and language; nothing hidden comes out in any. */
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Document, Json } from '../../src/core/document.ts';
import { leadershipFacts } from '../../src/leadership/facts.ts';
import type { LeadershipResult } from '../../src/leadership/result.ts';
import { causesDocument } from '../../src/packs/causes/causes-document.ts';
import { CAUSES, PLANS, STOCK_OUT_CAUSES } from '../../src/packs/causes/result.fixture.ts';
import { leadershipDocument } from '../../src/packs/leadership/leadership-document.ts';
import * as surveys from '../../src/packs/leadership/result.fixture.ts';
import { programmeDocument } from '../../src/packs/programme/programme-document.ts';
import * as programme from '../../src/packs/programme/result.fixture.ts';
import { programmeFacts } from '../../src/programme/facts.ts';
import { RENDERERS } from '../../src/renderers/index.ts';
import { readDocument } from '../../src/renderers/json/read-document.ts';
import { displayWidth } from '../../src/renderers/terminal/display-width.ts';

const INPUTS = [{ file: 'leadership/responses.csv', sha256: 'ab'.repeat(32), rows: 84 }];
const COMMON = { inputs: INPUTS, asOf: programme.month('202606') };
const SURVEYS = {
  surveys: surveys.SURVEYS,
  'no peers': surveys.NO_PEERS,
  'one round': surveys.ONE_ROUND,
  'four people': surveys.FOUR_PEOPLE,
  nobody: surveys.NOBODY,
};

/** As a review leaves it: no words of fewer than 5 people. */
function facts(result: LeadershipResult): Json {
  const freeTexts = result.freeTexts.map((one) => (one.hidden === undefined ? one : { ...one, texts: [] }));
  return leadershipFacts({ ...result, freeTexts }, INPUTS);
}

function documents(language: 'en' | 'fr'): [string, Document][] {
  const leadership = Object.entries(SURVEYS).map(([name, result]): [string, Document] => [
    `${name}, ${language}`,
    leadershipDocument({ ...COMMON, workspace: surveys.WORKSPACE, result, facts: facts(result), language }),
  ]);
  const reviews = [
    { result: programme.PROGRAMME, actions: programme.ACTIONS, causes: [STOCK_OUT_CAUSES] },
    { result: programme.NOTHING, actions: programme.NO_ACTIONS },
  ].map((one, index): [string, Document] => [
    `programme ${index}, ${language}`,
    programmeDocument({ ...COMMON, ...one, workspace: programme.WORKSPACE, facts: programmeFacts(one.result, INPUTS), language }),
  ]);
  const causes = causesDocument({ ...COMMON, causes: CAUSES, plans: PLANS, workspace: programme.WORKSPACE, language });
  return [...leadership, ...reviews, [`causes, ${language}`, causes]];
}

const ALL = [...documents('en'), ...documents('fr')];

/** Text of a drawn file; parts of a package, one after another. */
function textOf(bytes: Uint8Array): string {
  const parts = bytes[0] === 0x50 && bytes[1] === 0x4b ? Object.values(unzipSync(bytes)) : [bytes];
  return parts.map((part) => new TextDecoder().decode(part)).join('\n');
}

test.each(ALL)('%s: every format draws it, the same each time, and shows no number of a hidden cell', async (_, document) => {
  for (const draw of Object.values(RENDERERS)) {
    const [once, again] = [await draw(document), await draw(document)];
    expect(once.length).toBeGreaterThan(0);
    for (const [index, file] of once.entries()) {
      expect(file.bytes.length).toBeGreaterThan(0);
      expect(Buffer.compare(file.bytes, again[index]?.bytes ?? new Uint8Array()), file.path).toBe(0);
      const text = textOf(file.bytes);
      expect(surveys.PLANTED_TEXT.exec(text)?.[0], file.path).toBeUndefined();
      expect(text, file.path).not.toContain('My boss shouts');
    }
  }
});

test('a planted number would be found in each of these formats', async () => {
  const score = surveys.SURVEYS.scores[0]!;
  const result = { ...surveys.SURVEYS, scores: [{ ...score, mean: surveys.PLANTED }, ...surveys.SURVEYS.scores.slice(1)] };
  const document = leadershipDocument({
    ...COMMON,
    workspace: surveys.WORKSPACE,
    result,
    facts: facts(result),
    language: 'en',
  });
  for (const [name, draw] of Object.entries(RENDERERS)) {
    const texts = (await draw(document)).map(({ bytes }) => textOf(bytes));
    expect(
      texts.some((text) => surveys.PLANTED_TEXT.test(text)),
      name,
    ).toBe(true);
  }
});

test.each(ALL)('%s: the terminal page keeps to its width', async (_, document) => {
  const [file] = await RENDERERS.terminal(document);
  for (const line of textOf(file?.bytes ?? new Uint8Array()).split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
});

test.each(ALL)('%s: a saved document is read back as it was', async (_, document) => {
  const [file] = await RENDERERS.document(document);
  expect(readDocument(textOf(file?.bytes ?? new Uint8Array()), 'pack.document.json')).toEqual(document);
});
