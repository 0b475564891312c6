import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { hasRealData, realData } from '../real-data.ts';

/** Each workbook in a process of its own, on the built program: `npm run build`, then DELIVER_MEMORY=1. */
const DELIVER = fileURLToPath(new URL('../../dist/bin/deliver.js', import.meta.url));
const isWanted = process.env['DELIVER_MEMORY'] === '1' && existsSync(DELIVER);
if (!isWanted) console.warn('skipped: peak memory of workbooks (build, then set DELIVER_MEMORY=1)');

const MOST_MEGABYTES = 512;
const MOST_SECONDS = 20;
const LARGEST = 10;
/** Small files that unfold: 50,000 merges, broken parts, whole columns of formats. */
const HOSTILE = /57893-many-merges|issue252|missing-bits|invalid-xml|pass_protected|many|big|large|merge|lots/i;
const SAY_PEAK = 'data:text/javascript,process.on("exit",()=>process.stderr.write("peak="+process.resourceUsage().maxRSS))';

const FOLDERS = ['xlsx-apache-poi', 'xlsx-calamine', 'xlsx-exceljs', 'xlsx-readxl', 'xlsx-tidyxl'].filter((folder) => hasRealData(folder));

function chosen(): string[] {
  const paths = FOLDERS.flatMap((folder) =>
    readdirSync(realData(folder))
      .filter((name) => /\.(xls[xmb]?|ods)$/i.test(name))
      .map((name) => `${folder}/${name}`),
  );
  const bySize = [...paths].sort((a, b) => statSync(realData(b)).size - statSync(realData(a)).size);
  return [...new Set([...bySize.slice(0, LARGEST), ...paths.filter((path) => HOSTILE.test(path))])];
}

test.skipIf(!isWanted || FOLDERS.length === 0)(
  'the largest and the most hostile workbooks stay within 512 MB',
  { timeout: 600_000 },
  () => {
    const files = chosen();
    expect(files.length).toBeGreaterThan(LARGEST);
    for (const path of files) {
      const { status, stderr } = spawnSync(
        process.execPath,
        ['--import', SAY_PEAK, DELIVER, 'validate', path, '--format', 'json', '--quiet'],
        { cwd: realData('.'), encoding: 'utf8', timeout: MOST_SECONDS * 1000, maxBuffer: 2 ** 28 },
      );
      const megabytes = Number(/peak=(\d+)/.exec(stderr)?.[1]) / 1024;
      console.info(`${path}: ${Math.round(megabytes)} MB`);
      expect([0, 1, 2], path).toContain(status);
      expect(megabytes, path).toBeLessThan(MOST_MEGABYTES);
    }
  },
);
