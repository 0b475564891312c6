import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cruiseProject, type Cruised, type Import } from './cruise.ts';
import { PURE, roomOf, ROOMS } from './rules.ts';

const BASE = fileURLToPath(new URL('../..', import.meta.url));

/** In words, for whoever broke it. */
function wrongArrows(imports: readonly Import[]): string[] {
  return imports.flatMap(({ from, to }) => {
    const [here, there] = [roomOf(from), roomOf(to)];
    if (here === undefined || there === undefined || here === there || here.may.includes(there.name)) return [];
    return [`${from} imports ${to}: ${here.name} may look into ${here.may.join(', ') || 'nothing else'}; ${here.why}`];
  });
}

function typescriptFiles(folder: string): string[] {
  return readdirSync(join(BASE, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('.d.ts'));
}

describe('the house', () => {
  let cruised: Cruised;
  beforeAll(async () => {
    cruised = await cruiseProject(BASE, ['src', 'bin']);
  });

  it('was walked through whole', () => {
    const all = [...typescriptFiles('src'), ...typescriptFiles('bin')].sort();
    expect(all.filter((file) => !cruised.files.includes(file))).toEqual([]);
    expect(cruised.imports.length).toBeGreaterThan(all.length);
  });

  it('has a room for every file', () => {
    expect(cruised.files.filter((file) => roomOf(file) === undefined)).toEqual([]);
  });

  it('has arrows that run one way', () => {
    expect(wrongArrows(cruised.imports)).toEqual([]);
  });

  it('has no circle', () => {
    expect(cruised.imports.filter((one) => one.circular).map((one) => `${one.from} ⇄ ${one.to}`)).toEqual([]);
  });

  it('keeps its pure rooms from disk, clock, chance, process and console', () => {
    const pure = cruised.files.filter((file) => PURE.includes(roomOf(file)?.name ?? ''));
    expect(pure.length).toBeGreaterThan(20);
    const impure = pure.filter((file) =>
      /\b(Date\.now\(|new Date\(\)|Math\.random\(|process\.|console\.)|from 'node:|import\('node:/.test(
        readFileSync(join(BASE, file), 'utf8'),
      ),
    );
    expect(impure).toEqual([]);
  });

  it('knows every room of the table by its place', () => {
    for (const room of ROOMS)
      expect(roomOf(room.path.endsWith('/') ? `${room.path}x.ts` : room.path)?.name ?? roomOf(`${room.path}.ts`)?.name).toBe(room.name);
  });
});

describe('a planted wrong import', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deliver-house-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const plant = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };

  it('is found: a type, a lazy one and a circle', async () => {
    plant('src/stats/xmr.ts', "import type { Pack } from '../packs/pack.ts';\nexport const limits: Pack = 2.66;\n");
    plant('src/packs/pack.ts', 'export type Pack = number;\n');
    plant('src/renderers/markdown.ts', "export const draw = async () => (await import('../stats/xmr.ts')).limits;\n");
    plant('src/core/a.ts', "import { b } from './b.ts';\nexport const a = () => b;\n");
    plant('src/core/b.ts', "import { a } from './a.ts';\nexport const b = () => a;\n");
    const { imports } = await cruiseProject(folder, ['src']);
    expect(wrongArrows(imports)).toEqual([
      'src/renderers/markdown.ts imports src/stats/xmr.ts: renderers may look into core; renderers draw what the Document holds; put what is missing into the Document',
      'src/stats/xmr.ts imports src/packs/pack.ts: stats may look into core; a statistic is a pure function of numbers; who chooses the numbers calls it',
    ]);
    expect(imports.filter((one) => one.circular)).toHaveLength(2);
  });
});
