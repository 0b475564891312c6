import { expect, test } from 'vitest';
import { folderInMemory } from '../core/folder-in-memory.ts';
import { readStocktakes } from './stocktakes.ts';

test('recorded stocktakes are read, earliest first; what cannot be read is a remark', () => {
  const { stocktakes, remarks } = readStocktakes(
    folderInMemory({
      'stocktakes/2026-06.json': '\uFEFF{"schema":"deliver.stocktake/1","asOf":"202606","priorities":[]}',
      'stocktakes/2026-03.json': '{"schema":"deliver.stocktake/1","asOf":"202603"}',
      'stocktakes/2026-04.json': '{"schema":"deliver.stocktake/9"}',
      'stocktakes/2026-05.json': '{"schema":',
      'stocktakes/latest.json': '{}',
      'stocktakes/notes.txt': '',
    }),
  );
  expect(stocktakes.map(({ period, facts }) => [period, facts['asOf']])).toEqual([
    ['202603', '202603'],
    ['202606', '202606'],
  ]);
  expect(remarks.map(({ at, text }) => `${at.file}: ${text}`)).toEqual([
    'stocktakes/2026-04.json: Unexpected schema "deliver.stocktake/9", expected "deliver.stocktake/1"; it is left out of the history.',
    'stocktakes/2026-05.json: Unexpected content, expected JSON. It is left out of the history; restore the file or record the stocktake again.',
    'stocktakes/latest.json: Unexpected file name, expected a period such as 2026-06.json; it is left out of the history.',
  ]);
  expect(readStocktakes(folderInMemory({}))).toEqual({ stocktakes: [], remarks: [] });
});
