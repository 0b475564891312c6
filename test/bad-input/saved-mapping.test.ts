import { describe, expect, it } from 'vitest';
import { runSpoilt } from './spoilt-workspace.ts';

const DATA = 'data/monthly-reports.csv';

/** What `deliver inspect data/monthly-reports.csv --save` writes. */
async function savedSettings(): Promise<string> {
  const done = await runSpoilt({}, ['inspect', DATA, '--save']);
  expect(done.exitCode).toBe(0);
  return new TextDecoder().decode(done.written.get('deliver.yaml'));
}

describe('a saved mapping', () => {
  it('stands below the pattern that was there, and goes before it', async () => {
    const settings = await savedSettings();
    expect(settings).toContain('  - files: data/*.csv\n  - files: data/monthly-reports.csv\n    mapping:\n');
    const [before, after] = [
      await runSpoilt({}, ['stocktake', '--format', 'terminal']),
      await runSpoilt({ 'deliver.yaml': settings }, ['stocktake', '--format', 'terminal']),
    ];
    expect([after.exitCode, after.stdout]).toEqual([0, before.stdout]);
  });

  it('stops a file that no longer fits it, with the place where it differs', async () => {
    const settings = await savedSettings();
    const changed = (data: string): string => data.replace('element', 'indicateur');
    for (const args of [['stocktake'], ['trajectory'], ['tidy', DATA], ['inspect', DATA]]) {
      const done = await runSpoilt({ 'deliver.yaml': settings, [DATA]: changed }, args);
      expect([done.exitCode, done.stdout, [...done.written]]).toEqual([2, '', []]);
      expect(done.stderr).toBe(
        `deliver: ${DATA}, line 1, column 3: Unexpected heading "indicateur" in column C, expected "element". Correct the file, or its mapping in deliver.yaml.\n`,
      );
    }
  });

  it('can be corrected by hand: another column is then read', async () => {
    const settings = (await savedSettings()).replace('column: 4, header: value', 'column: 5, header: corrected');
    const corrected = (data: string): string =>
      data.replaceAll(/^(.*),(value|\d+)$/gm, (_, start: string, value: string) =>
        value === 'value' ? `${start},value,corrected` : `${start},${value},${Number(value) * 2}`,
      );
    const done = await runSpoilt({ 'deliver.yaml': settings, [DATA]: corrected }, ['tidy', DATA]);
    expect(done.exitCode).toBe(0);
    expect(done.stdout.split('\n')[1]).toBe('CSPS Koba,births,,202501,86,data/monthly-reports.csv,,2,E2');
  });
});
