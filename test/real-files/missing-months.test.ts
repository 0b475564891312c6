import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContext } from '../../src/checks/check-context.ts';
import { createRun } from '../../src/checks/run-checks.ts';
import { missingMonths } from '../../src/checks/timing/missing-months.ts';
import { bytesInMemory } from '../../src/core/bytes.ts';
import type { Check } from '../../src/core/check.ts';
import { day } from '../../src/core/period/index.ts';
import { openSource } from '../../src/readers/open.ts';
import { memoryStore } from '../../src/stores/memory/memory-store.ts';
import { finish } from '../checks/run-example.ts';
import { hasRealData, realData } from '../real-data.ts';

const FILE = 'pih-facility/pih__data_example.csv';
const isThere = hasRealData(FILE);

test.skipIf(!isThere)('2 facilities over 55 months: ari_cases lacks 1 month at Q, total_visits 2 at K and 1 at Q', async () => {
  const run = createRun([missingMonths as Check], checkContext({ today: day(2026, 7, 15) }), { store: memoryStore() });
  for (const _ of run.file(await openSource(FILE, bytesInMemory(readFileSync(realData(FILE)))))) continue;
  const { findings } = finish(run.finish());
  expect(findings.map(({ args, places }) => [args['elements'], args['place'], args['missing'], places.length])).toEqual([
    [['total_visits'], 'Facility K', 2, 1],
    // The same month: one report that never came.
    [['ari_cases', 'total_visits'], 'Facility Q', 1, 2],
  ]);
});
