import { expect, test } from 'vitest';
import { DEFAULT_TWINNING } from '../../core/twinning-defaults.ts';
import type { MatchResult } from '../../twinning/match-result.ts';
import { matchDocument } from './match-document.ts';
import { MATCH } from './match.fixture.ts';
import { BURERA, CBHI, GAKENKE, HUYE, KIREHE, month, NYARUGURU, STOCK_OUTS } from './result.fixture.ts';

function draw(match: MatchResult, language: 'en' | 'fr' = 'en') {
  return matchDocument({
    match,
    network: { members: [GAKENKE, BURERA, NYARUGURU, HUYE, KIREHE], topics: [CBHI, STOCK_OUTS], leftOut: [] },
    facts: { schema: 'deliver.twinning-match/1' },
    settings: DEFAULT_TWINNING,
    workspace: { name: 'Rwanda network', author: 'Unit' },
    inputs: [],
    asOf: month('202302'),
    language,
  });
}

function rows(match: MatchResult, id: string, language: 'en' | 'fr' = 'en'): (unknown[] | undefined)[] {
  const table = draw(match, language)
    .sections.flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === 'table' && block.id === id);
  return table?.kind === 'table' ? table.rows.map((row) => row.map(({ value }) => value)) : [];
}

test('each pair with its reasons in words, and what the next best would cost', () => {
  expect(rows(MATCH, 'proposed')).toEqual([
    ['Burera', 'Gakenke', 12.4, 0.2125, 0.1834, 'same province, 32 km, 1.2 times its size, same setting; next best: Huye'],
  ]);
  expect(rows(MATCH, 'proposed-2')).toEqual([['Nyaruguru', 'Huye', -1, 0.6, 'fixed by you, 1 days behind, other province']]);
  expect(rows(MATCH, 'proposed', 'fr')[0]?.at(-1)).toBe('même province, 32 km, 1,2 fois sa taille, même milieu ; second choix : Huye');
});

test('who is left without a mentor, and why; the load of those who have mentees', () => {
  expect(rows(MATCH, 'unpaired')).toEqual([['CBHI', 'Nyaruguru', 'All who are ahead have as many mentees as they may.']]);
  expect(rows(MATCH, 'load')).toEqual([
    ['Gakenke', 1, 2],
    ['Huye', 1, 2],
  ]);
  expect(draw(MATCH).sections[0]?.blocks[0]).toMatchObject({ text: '2 pairs proposed with 2 mentors; 1 request without a mentor.' });
});

test('nobody asks: said, without empty tables', () => {
  const nothing: MatchResult = { pairs: [], unpaired: [], totalCost: 0, load: {}, notChecked: [] };
  const { sections } = draw(nothing);
  expect(sections.map(({ id }) => id)).toEqual(['summary', 'left-out', 'not-checked', 'method', 'inputs']);
  expect(sections[0]?.blocks).toEqual([
    { kind: 'paragraph', tone: 'lead', text: 'No pair is proposed: no member asks for help on a topic.' },
  ]);
});

test('an advantage that rounds to nothing is told as such, never as 0.0', () => {
  const [first, ...rest] = MATCH.pairs;
  if (first === undefined) throw new Error('no pair');
  const hardly = { ...MATCH, pairs: [{ ...first, reasons: { ...first.reasons, ahead: 0.04 } }, ...rest] };
  const table = draw(hardly)
    .sections.flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === 'table' && block.id === 'proposed');
  if (table?.kind !== 'table') throw new Error('no table');
  expect(table.rows[0]?.[2]).toMatchObject({ value: 0.04, text: '< 0.1' });
  expect(table.rows[0]?.at(-1)?.value).toMatch(/^hardly ahead, same province/u);
});
