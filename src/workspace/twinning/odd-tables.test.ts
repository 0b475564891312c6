import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NETWORK, networkOf } from '../../../test/twinning-network.ts';
import { UserError } from '../../core/user-error.ts';

const TABLES: Readonly<Record<string, string>> = {
  ...NETWORK,
  goals: 'pair,member,topic,gap,goal,baseline,target\nP1,M2,acc,a,b,50,60\n',
  milestones: 'pair,title,due,done\nP1,Plan,2025-03-01,2025-02-01\n',
  attendance: 'event,member,participants\nE1,M1,3\nE1,M2,0\n',
  scores: 'member,topic,round,date,score\nM1,acc,1,2025-01-01,80\nM2,acc,1,,52.5\n',
  checklists: 'checklist,member,round,section,item,weight,critical,score\nc,M1,1,s,a,2,yes,0.5\nc,M1,1,s,b,1,no,na\n',
  wishes: 'wish,mentor,mentee,topic,because\nfixed,M1,M2,acc,x\nforbidden,M2,M1,,\n',
};

test('a slip anywhere in any table ends in a network or in clear lines, never in a crash', async () => {
  const slip = fc.record({
    table: fc.constantFrom(...Object.keys(TABLES)),
    at: fc.nat(200),
    cut: fc.nat(3),
    put: fc.constantFrom('', ',', ';', '"', '\n', '\u0000', '9', '-', '%', '1e9', 'é', '=1', '# '),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(slip, { minLength: 1, maxLength: 3 }), async (slips) => {
      const tables = { ...TABLES };
      for (const { table, at, cut, put } of slips) {
        const text = tables[table] ?? '';
        tables[table] = text.slice(0, at) + put + text.slice(at + cut);
      }
      try {
        const network = await networkOf(tables);
        for (const row of network?.leftOut ?? []) {
          expect(row.message).toMatch(/^Unexpected .*expected /s);
          expect(row.fix).not.toBe('');
          expect(row.at.line).toBeGreaterThan(0);
        }
      } catch (fault) {
        if (!(fault instanceof UserError)) throw fault;
        expect(fault.line).toMatch(/Unexpected /);
      }
    }),
    { numRuns: 300 },
  );
});

test('a network of thousands of rows that name a stranger is one line, and quick', async () => {
  const rows = Array.from({ length: 5000 }, (_, index) => `Stranger,acc,${index + 1},,50`);
  const network = await networkOf({ ...TABLES, scores: ['member,topic,round,date,score', ...rows, ''].join('\n') });
  expect(network?.leftOut).toHaveLength(1);
  expect(network?.leftOut[0]?.message).toContain('In 5000 rows: twinning/scores.csv, lines 2–5001.');
});
