import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContext } from '../../src/checks/check-context.ts';
import { PLACES_CHECKS } from '../../src/checks/places/index.ts';
import { createRun } from '../../src/checks/run-checks.ts';
import { wordFinding } from '../../src/checks/word.ts';
import { bytesInMemory } from '../../src/core/bytes.ts';
import { day } from '../../src/core/period/index.ts';
import type { SourceFile } from '../../src/core/table.ts';
import { asOrgUnits, readPlaceList } from '../../src/measures/place-list/read-place-list.ts';
import { openSource } from '../../src/readers/open.ts';
import { memoryStore } from '../../src/stores/memory/memory-store.ts';
import { finish } from '../checks/run-example.ts';
import { hasRealData, realData } from '../real-data.ts';

const FOLDER = 'blsq-pyramid-matching';
const isThere = hasRealData(`${FOLDER}/data_to_match_2.csv`);

async function open(name: string): Promise<SourceFile> {
  return openSource(name, bytesInMemory(readFileSync(realData(`${FOLDER}/${name}`))));
}

function placesIn(source: SourceFile) {
  const list = readPlaceList(source.tables[0]!.grid!);
  if (list === undefined) throw new Error('no places read');
  return list;
}

async function judge(name: string) {
  const orgUnits = asOrgUnits(placesIn(await open('data_to_match_2.csv')).places);
  const run = createRun(PLACES_CHECKS, checkContext({ today: day(2026, 7, 15), metadata: { orgUnits } }), { store: memoryStore() });
  for (const _ of run.file(await open(name)));
  return finish(run.finish());
}

test.skipIf(!isThere)('the reference is read as 26 provinces and its 8,572 rows as 8,570 facilities, without its attributes', async () => {
  const { columns, places } = placesIn(await open('data_to_match_2.csv'));
  expect(columns.map(({ column, level }) => [column, level])).toEqual([
    [1, 'level_2_name'],
    [2, 'level_3_name'],
    [3, 'level_4_name'],
    [4, 'level_5_name'],
  ]);
  const count = (level: string): number => places.filter((place) => place.level === level).length;
  // ESONGO and EFEKELE stand twice, once with two spaces in the name.
  expect([count('level_2_name'), count('level_5_name')]).toEqual([26, 8570]);
  expect(new Set(places.map(({ code }) => code)).size).toBe(places.length);
});

test.skipIf(!isThere)('156 altered rows are three findings with three suggestions', async () => {
  const { findings } = await judge('data_to_match_2_error.csv');
  const told = findings.map(({ args, at, places }) => [args['text'], args['expected'], at.cell, places.length]);
  expect(told).toEqual([
    ['EQUATEURS', 'EQUATEUR', expect.stringMatching(/^A\d+$/), 154],
    ['BOBEMAME CENTRE DE SANTE', 'BOBEMA CENTRE DE SANTE', 'D236', 1],
    ['ABOSOSOU', 'ABOSO', 'C1553', 1],
  ]);
  const check = PLACES_CHECKS.find(({ code }) => code === findings[0]!.code)!;
  expect(wordFinding(findings[0]!, check, 'en').message).toBe('Unexpected level_2_name "EQUATEURS", expected "EQUATEUR".');
});

test.skipIf(!isThere)('the reference itself is clean', async () => {
  expect((await judge('data_to_match_2.csv')).findings).toEqual([]);
});

test.skipIf(!isThere)('zones that the pyramid does not have are told, and only near names are proposed', async () => {
  const { findings } = await judge('data_to_match.csv');
  const ofKind = (kind: string): unknown[] => findings.filter(({ args }) => args['kind'] === kind).map(({ args }) => args['text']);
  expect(ofKind('unknown')).toHaveLength(13);
  expect(ofKind('unknown')).toContain('WAMBA LUADI');
  expect(findings.some(({ args }) => args['kind'] === 'unknown' && args['expected'] !== undefined)).toBe(false);
  // The pyramid has NTONDO and LEMERA only as areas of other provinces.
  expect(ofKind('moved')).toEqual(['EQUATEUR', 'SUD KIVU']);
});
