import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { benchReadWorkbook } from './read-workbook.ts';

const BUILT = existsSync(fileURLToPath(new URL('../../dist/src/readers/xlsx/read-workbook.js', import.meta.url)));
if (!BUILT) console.warn('skipped: the workbook bench runs on the build (npm run build)');

test.skipIf(!BUILT)('every reader finds the same cells with the same sum', async () => {
  const [ours, ...others] = await benchReadWorkbook({ rows: 200, columns: 6 }, 1);
  expect(ours).toMatchObject({ name: 'readWorkbook', timeRatio: 1, memoryRatio: 1 });
  expect(others.length).toBeGreaterThanOrEqual(2);
});
