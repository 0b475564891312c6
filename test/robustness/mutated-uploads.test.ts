import { expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/catalogue.ts';
import { wordFinding } from '../../src/checks/word.ts';
import { seededRandom } from '../../src/demo/random.ts';
import { accountOfTable, linesOfText, sum } from './account-of-table.ts';
import { mutate } from './mutate.ts';
import { cleanUploads, harmed, type Upload } from './uploads.ts';
import { contexts, validateUpload, type Verdict } from './validate-upload.ts';

/** `MUTATIONS=10000` for a long run, `MUTATION=4711` for one seed again. */
const SEEDS = process.env['MUTATION'] === undefined ? range(0, Number(process.env['MUTATIONS'] ?? 300)) : [Number(process.env['MUTATION'])];
const MINUTES = 30;
/** A reader that refuses what it should read would pass every other test. */
const LEAST_READ = 0.5;

const UPLOADS = await cleanUploads();
const CONTEXTS = await contexts();
const RULES = new Map(CHECKS.map((check) => [check.code, check]));
const HOLES = /undefined|\bNaN\b|\[object/u;

test.each(UPLOADS)('$file is read as it is, and every row accounted for', async ({ file, bytes }) => {
  for (const context of CONTEXTS) {
    const verdict = await validateUpload(file, bytes, context);
    expect(verdict.refused).toBeUndefined();
    holdToFile(verdict, bytes);
  }
});

test(
  `no mutated upload crashes, and every row is read, reported or left out (${SEEDS.length} seeds)`,
  async () => {
    let read = 0;
    for (const seed of SEEDS) {
      const { upload, bytes } = mutated(seed);
      try {
        const verdict = await validateUpload(upload.file, bytes, CONTEXTS[seed % CONTEXTS.length]!);
        holdToFile(verdict, bytes);
        read += verdict.refused === undefined ? 1 : 0;
      } catch (fault) {
        throw new Error(`MUTATION=${seed} (${upload.file}): ${fault instanceof Error ? fault.message : String(fault)}`, { cause: fault });
      }
    }
    if (SEEDS.length > 300) console.log(`${SEEDS.length} mutated uploads: ${read} read, ${SEEDS.length - read} refused in one line`);
    if (SEEDS.length >= 100) expect(read / SEEDS.length).toBeGreaterThan(LEAST_READ);
  },
  MINUTES * 60_000,
);

function mutated(seed: number): { upload: Upload; bytes: Buffer } {
  const random = seededRandom(seed);
  const upload = random.pick(UPLOADS);
  const isText = upload.part !== undefined || /\.(?:csv|tsv|json|xml)$/u.test(upload.file);
  return { upload, bytes: harmed(upload, (bytes) => mutate(bytes, isText, random)) };
}

/** Read, heading and passed over add up to the rows of the file; what is left out is listed; every finding names a place and says a sentence. */
function holdToFile(verdict: Verdict, bytes: Buffer): void {
  if (verdict.refused !== undefined) {
    expect(verdict.refused).toMatch(/^[^\n]+$/u);
    return;
  }
  const { source, result } = verdict;
  const [account] = result.files;
  const tables = source.tables.map(accountOfTable);
  const shown = source.tables.flatMap((table, index) => (isPassedOver(table.leftOut) ? [] : [tables[index]!]));
  expect(account).toMatchObject({
    rows: sum(shown.map(({ rows }) => rows)),
    leftOut: sum(source.tables.flatMap((table) => table.leftOut.map(({ cells }) => cells))),
  });
  const lines = linesOfText(bytes, source);
  if (lines !== undefined) expect(account!.rows).toBe(lines);
  expect(account!.passedOver).toBeGreaterThanOrEqual(source.tables.some(({ grid }) => grid === undefined) ? -Infinity : 0);
  if (source.tables.every(({ grid }) => grid !== undefined)) expect(account!.read).toBe(sum(tables.map(({ read }) => read)));
  expect(result.outcomes.map(({ code }) => code)).toEqual([...RULES.keys()].sort());
  for (const finding of result.findings) {
    expect(finding.places.length).toBeGreaterThan(0);
    expect(finding.places.every(({ file, line = 1, column = 1 }) => file !== '' && line >= 1 && column >= 1)).toBe(true);
    for (const language of ['en', 'fr'] as const) {
      const { message, fix } = wordFinding(finding, RULES.get(finding.code)!, language);
      expect(`${message} ${fix}`).not.toMatch(HOLES);
    }
  }
}

function isPassedOver(leftOut: readonly { readonly code: string }[]): boolean {
  return leftOut.some(({ code }) => code === 'hidden-sheet' || code === 'sheet-not-mapped');
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
