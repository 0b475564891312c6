import { checkContext } from '../../src/checks/check-context.ts';
import { createRun, type RunResult } from '../../src/checks/run-checks.ts';
import type { Check, Example } from '../../src/core/check.ts';
import type { Finding, Outcome } from '../../src/core/finding.ts';
import { folderInMemory } from '../../src/core/folder-in-memory.ts';
import type { Metadata } from '../../src/core/metadata.ts';
import { dayFromIso, periodFromId } from '../../src/core/period/index.ts';
import { cellName, type Source } from '../../src/core/source.ts';
import type { Workspace } from '../../src/core/workspace.ts';
import { openSource } from '../../src/readers/open.ts';
import { memoryStore } from '../../src/stores/memory/memory-store.ts';
import { loadWorkspace } from '../../src/workspace/load-workspace.ts';
import { exampleBytes } from './example-files.ts';

/** The day on which every example is told. */
export const TODAY = '2026-07-15';

/** What a workspace of an example has where the example does not say. */
const LEAST_WORKSPACE = {
  'deliver.yaml': 'version: 1\nname: Ministry of Health\n',
  'indicators.csv': 'code,name,kind,over_time,numerator,denominator,direction,unit\nopd,OPD visits,count,flow,#{OPD visits},,up,visits\n',
};

/** Runs one rule over an example's files, through the real readers. */
export async function runExample(check: Check, example: Example): Promise<{ outcome: Outcome; result: RunResult }> {
  const workspace = await workspaceOf(example);
  const asOf = example.asOf === undefined ? undefined : periodFromId(example.asOf);
  const context = checkContext({
    today: dayFromIso(TODAY) as number,
    ...(workspace === undefined ? {} : { workspace }),
    ...(example.metadata === undefined ? {} : { metadata: example.metadata as Metadata }),
    ...(example.uploader === undefined ? {} : { uploader: example.uploader }),
    ...(asOf === undefined ? {} : { asOf }),
  });
  const run = createRun([check], context, { store: memoryStore() });
  const reading = workspace === undefined ? {} : { calendar: workspace.calendar, fiscalYearStart: workspace.fiscalYearStart };
  for (const [name, file] of Object.entries(example.files)) {
    const source = await openSource(name, await exampleBytes(file), reading);
    for (const _ of run.file(source));
  }
  const result = finish(run.finish());
  return { outcome: result.outcomes[0] as Outcome, result };
}

async function workspaceOf({ workspace }: Example): Promise<Workspace | undefined> {
  return workspace === undefined ? undefined : loadWorkspace(folderInMemory({ ...LEAST_WORKSPACE, ...workspace }));
}

/** Walks to the end. */
export function finish(walk: Generator<number, RunResult>): RunResult {
  for (;;) {
    const step = walk.next();
    if (step.done === true) return step.value;
  }
}

/** All places of all findings as an example writes them, sorted. @param long with sheet or file */
export function placesFound(findings: readonly Finding[], long: boolean): string[] {
  return findings.flatMap(({ places }) => places.map((at) => (long ? `${at.sheet ?? at.file}!${shortPlace(at)}` : shortPlace(at)))).sort();
}

function shortPlace({ cell, line, column }: Source): string {
  if (cell !== undefined) return cell;
  if (line !== undefined && column !== undefined) return cellName(column, line);
  if (line !== undefined) return `line ${line}`;
  return column === undefined ? 'file' : `column ${column}`;
}
