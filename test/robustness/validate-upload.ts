import { checkContext } from '../../src/checks/check-context.ts';
import { CHECKS } from '../../src/checks/catalogue.ts';
import { createRun, type RunResult } from '../../src/checks/run-checks.ts';
import { bytesInMemory } from '../../src/core/bytes.ts';
import type { CheckContext } from '../../src/core/check.ts';
import { folderInMemory } from '../../src/core/folder-in-memory.ts';
import type { Metadata } from '../../src/core/metadata.ts';
import { dayFromIso } from '../../src/core/period/index.ts';
import type { SourceFile } from '../../src/core/table.ts';
import { UserError } from '../../src/core/user-error.ts';
import { openSource } from '../../src/readers/open.ts';
import { memoryStore } from '../../src/stores/memory/memory-store.ts';
import { loadWorkspace } from '../../src/workspace/load-workspace.ts';
import { finish, TODAY } from '../checks/run-example.ts';

/** What came of an upload: it was refused in one line, or every rule looked at it. */
export type Verdict =
  | { readonly refused: string }
  | { readonly refused?: undefined; readonly source: SourceFile; readonly result: RunResult; readonly context: CheckContext };

const WORKSPACE = {
  'deliver.yaml': 'version: 1\nname: Ministry of Health\nlanguage: fr\n',
  'places.csv':
    'code,name,parent,level,aliases,opened,closed\nK,Kaya Hospital,,facility,Kaya,,\nN,Nord Clinic,,facility,,2025-03-01,\nS,Sud Clinic,,facility,,,2025-06-30\n',
  'indicators.csv':
    'code,name,kind,over_time,numerator,denominator,direction,unit\nopd,OPD visits,count,flow,#{OPD visits},,up,visits\nanc,ANC,percent,flow,#{BCG},#{ANC1},up,%\n',
  'reports.csv': 'data_set,elements,period_type,who,deadline_days\nMonthly,OPD visits;ANC1,monthly,facility,15\n',
};

const METADATA: Metadata = {
  dataElements: [
    { id: 'elemENT0000', name: 'OPD visits', valueType: 'INTEGER_ZERO_OR_POSITIVE' },
    { id: 'elemENT0001', name: 'ANC1', valueType: 'PERCENTAGE' },
    { id: 'elemENT0002', name: 'Open', valueType: 'BOOLEAN' },
  ],
  orgUnits: [{ id: 'orgUNIT0000', name: 'Kaya Hospital', level: 4 }],
} as unknown as Metadata;

/** Without a workspace, with one, and with metadata. */
export async function contexts(): Promise<readonly CheckContext[]> {
  const today = dayFromIso(TODAY) as number;
  const workspace = await loadWorkspace(folderInMemory(WORKSPACE));
  return [checkContext({ today }), checkContext({ today, workspace }), checkContext({ today, metadata: METADATA })];
}

/** Reads a file and holds every rule against it. Anything but a `UserError` from reading passes through, to fail the test. */
export async function validateUpload(file: string, bytes: Uint8Array, context: CheckContext): Promise<Verdict> {
  try {
    const source = await openSource(file, bytesInMemory(bytes));
    const run = createRun(CHECKS, context, { store: memoryStore() });
    for (const _ of run.file(source));
    return { source, result: finish(run.finish()), context };
  } catch (fault) {
    if (fault instanceof UserError) return { refused: fault.message };
    throw fault;
  }
}
