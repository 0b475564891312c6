import { readFileSync } from 'node:fs';
import { checkContext } from '../../src/checks/check-context.ts';
import { createRun, type RunResult } from '../../src/checks/run-checks.ts';
import { bytesInMemory } from '../../src/core/bytes.ts';
import type { Check } from '../../src/core/check.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { Metadata } from '../../src/core/metadata.ts';
import { dayFromIso } from '../../src/core/period/index.ts';
import { readMetadata } from '../../src/readers/dhis2/metadata/read-metadata.ts';
import { openSource } from '../../src/readers/open.ts';
import { memoryStore } from '../../src/stores/memory/memory-store.ts';
import { finish } from '../checks/run-example.ts';
import { realData } from '../real-data.ts';

/** Metadata of published files. */
export function realMetadata(...paths: readonly string[]): Metadata {
  return readMetadata(paths.map((path) => ({ file: path, bytes: readFileSync(realData(path)) })));
}

/** Validates published files, in place, with these rules. */
export async function validateReal(checks: readonly Check[], paths: readonly string[], metadata?: Metadata): Promise<RunResult> {
  const context = checkContext({ today: dayFromIso('2026-11-22') as number, ...(metadata === undefined ? {} : { metadata }) });
  const run = createRun(checks, context, { store: memoryStore() });
  for (const path of paths) {
    const source = await openSource(path, bytesInMemory(readFileSync(realData(path))), {});
    for (const _ of run.file(source));
  }
  return finish(run.finish());
}

/** Lines of all places of the findings of one code, sorted. */
export function linesOf(findings: readonly Finding[], code: string): number[] {
  const places = findings.filter((finding) => finding.code === code).flatMap((finding) => finding.places);
  return [...new Set(places.map(({ line }) => line ?? 0))].sort((a, b) => a - b);
}
