import { expect, it } from 'vitest';
import { at } from '../../test/make-workspace.ts';
import { UPLOAD_RANK } from '../checks/upload-rank.ts';
import { memoryStore } from '../stores/memory/memory-store.ts';
import { uploadEffects } from './accept-plan.ts';

it('tells what an upload adds, repeats and changes, and whose values it replaces', () => {
  const store = memoryStore();
  const add = (file: string, place: string, period: string, value: number, rank: number): void =>
    store.add({ place, element: 'OPD', category: '', period: at(period), value, rank, at: { file, line: 2, column: 4 } });
  add('data/old.csv', 'F1', '202601', 10, 0);
  add('data/old.csv', 'F1', '202602', 11, 0);
  add('data/older.csv', 'F1', '202602', 9, 0);
  add('up.csv', 'F1', '202601', 10, UPLOAD_RANK);
  add('up.csv', 'F1', '202602', 12, UPLOAD_RANK);
  add('up.csv', 'F1', '202603', 13, UPLOAD_RANK);
  add('up.csv', 'F1', '202603', 13, UPLOAD_RANK);
  add('second.csv', 'F2', '202603', 1, UPLOAD_RANK);
  store.settle();
  expect(uploadEffects(store, ['up.csv', 'second.csv'])).toEqual([
    {
      file: 'up.csv',
      added: 1,
      same: 1,
      changed: [expect.objectContaining({ place: 'F1', from: 11, to: 12, fromAt: expect.objectContaining({ file: 'data/old.csv' }) })],
      replaces: ['data/old.csv'],
    },
    { file: 'second.csv', added: 1, same: 0, changed: [], replaces: [] },
  ]);
});
