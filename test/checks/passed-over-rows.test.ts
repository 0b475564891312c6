import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/catalogue.ts';
import { checkContext } from '../../src/checks/check-context.ts';
import { createRun, type RunResult } from '../../src/checks/run-checks.ts';
import { bytesInMemory } from '../../src/core/bytes.ts';
import type { SourceFile } from '../../src/core/table.ts';
import { openSource } from '../../src/readers/open.ts';
import { memoryStore } from '../../src/stores/memory/memory-store.ts';

/** @param isCoded whether rows of texts without a cause may be passed over */
async function findAll(text: string, isCoded: boolean): Promise<RunResult> {
  const source = await openSource('june.csv', bytesInMemory(Buffer.from(text)), {});
  const run = createRun(CHECKS, checkContext({ today: 20_600 }), { store: memoryStore() });
  for (const _ of run.file(isCoded ? source : withoutCodes(source)));
  const walk = run.finish();
  for (;;) {
    const step = walk.next();
    if (step.done === true) return step.value;
  }
}

function withoutCodes(source: SourceFile): SourceFile {
  for (const { grid } of source.tables) if (grid !== undefined) Object.assign(grid, { coded: undefined });
  return source;
}

const POOL: readonly (readonly string[])[] = [
  ['Kaya', 'Boma', '0042', '17', 'Total', '', '42'],
  ['OPD', 'ANC', '#N/A', ''],
  ['202601', '202602', '45000', '2026-13', ''],
  ['10', '12', '1,5', '1.5', '1.23E+05', '1234567890123450', 'ten', '1O', '2026-01-02', '#DIV/0!', '', '-4'],
];

const file = fc
  .array(
    fc.oneof(
      { weight: 20, arbitrary: fc.tuple(...POOL.map((texts) => fc.constantFrom(...texts.slice(0, 2), ...texts))) },
      { weight: 1, arbitrary: fc.constantFrom([''], ['', '', '', ''], ['Kaya', 'OPD'], ['a', 'b', 'c', '1', 'x'], ['Kaya;OPD;202601;1']) },
    ),
    { minLength: 5, maxLength: 120 },
  )
  .map((rows) => ['place,indicator,period,value', ...rows.map((row) => row.map((cell) => `"${cell}"`).join(','))].join('\n'));

test('rows that are passed over would have changed nothing: the same findings, the same account of rows', async () => {
  await fc.assert(
    fc.asyncProperty(file, async (text) => {
      expect(await findAll(text, true)).toEqual(await findAll(text, false));
    }),
    { numRuns: 300 },
  );
});
