import { expect, test } from 'vitest';
import { exampleDocument } from '../../../test/documents/stocktake.ts';
import { documentJson, factsJson } from './json.ts';
import { readDocument } from './read-document.ts';

const saved = JSON.parse(documentJson(exampleDocument)) as Record<string, unknown> & { sections: Record<string, unknown>[] };

function reading(value: unknown): () => unknown {
  return () => readDocument(typeof value === 'string' ? value : JSON.stringify(value), 'document.json');
}

test('a saved document comes back the same, byte for byte', () => {
  expect(documentJson(readDocument(documentJson(exampleDocument), 'document.json'))).toBe(documentJson(exampleDocument));
  expect(readDocument(`\uFEFF${documentJson(exampleDocument)}`, 'document.json')).toEqual(exampleDocument);
});

test('the facts end in a line break and keep their order', () => {
  expect(factsJson(exampleDocument)).toMatch(/^\{\n {2}"schema": "deliver.stocktake\/1",\n {2}"asOf"[^]*\}\n$/);
});

test.each([
  ['not JSON', '{', /not JSON/],
  ['a list', [], /JSON without a schema/],
  ['the facts instead', exampleDocument.facts, /"deliver.stocktake\/1", expected "deliver.document\/1"/],
  ['a later version', { ...saved, schema: 'deliver.document/2' }, /"deliver.document\/2"/],
  ['a kind that is a path', { ...saved, kind: '../../x' }, /kebab-case/],
  ['an unknown language', { ...saved, language: 'de' }, /Unexpected value/],
  ['sections missing', { ...saved, sections: undefined }, /Unexpected value/],
  ['a section twice', { ...saved, sections: [saved.sections[0], saved.sections[0]] }, /second "summary"/],
])('%s is refused in one line', (_, value, message) => expect(reading(value)).toThrow(message));

test('a row without all its cells is refused with its field', () => {
  const table = { kind: 'table', id: 'a', columns: [{ id: 'x', label: 'X', kind: 'text' }], rows: [[]] };
  const broken = { ...saved, sections: [{ ...saved.sections[0], blocks: [table] }] };
  expect(reading(broken)).toThrow(expect.objectContaining({ at: { file: 'document.json', field: 'sections.0.blocks.0.rows' } }));
});
