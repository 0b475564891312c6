import { expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/catalogue.ts';
import { checkContext } from '../../src/checks/check-context.ts';
import { createRun } from '../../src/checks/run-checks.ts';
import type { CheckContext } from '../../src/core/check.ts';
import { folderInMemory } from '../../src/core/folder-in-memory.ts';
import type { Language } from '../../src/core/language.ts';
import { dayFromIso } from '../../src/core/period/index.ts';
import { openSource } from '../../src/readers/open.ts';
import { memoryStore } from '../../src/stores/memory/memory-store.ts';
import { loadWorkspace } from '../../src/workspace/load-workspace.ts';
import { exampleBytes } from './example-files.ts';
import { finish, TODAY } from './run-example.ts';

/** Words of English sentences that no French one has. */
const ENGLISH = /\b(?:the|no|of|is|are|with|has|needs|there|in these|nobody|says|which|was|given)\b/u;
const BARE = {
  'deliver.yaml': 'version: 1\nname: Ministry\n',
  'indicators.csv': 'code,name,kind,over_time,numerator,denominator,direction,unit\nopd,OPD visits,count,flow,#{OPD visits},,up,visits\n',
};
const KNOWN = {
  ...BARE,
  'places.csv': 'code,name,parent,level\nC,Rwanda,,country\nF1,CS Rubona,C,facility\n',
  'reports.csv': 'data_set,elements,period_type,who,deadline_days\nHMIS,OPD visits,monthly,facility,15\n',
  'submissions.csv': 'data_set,place,period,received\nHMIS,F1,2020-01,2020-02-03\n',
};
const METADATA = {
  dataElements: [],
  orgUnits: [],
  optionSets: [],
  categoryOptionCombos: [{ id: 'abcdefghij5', name: 'Female' }],
  attributeOptionCombos: [{ id: 'abcdefghij6', name: 'A mechanism', starts: '2026-01-01', ends: '2026-12-31' }],
  dataSets: [],
  validationRules: [],
};

/** Situations in which many rules cannot look, by what is there. */
const SITUATIONS: Record<string, { workspace?: Record<string, string>; metadata?: CheckContext['metadata']; uploader?: string }> = {
  nothing: {},
  'a bare workspace': { workspace: BARE },
  'places and reports, and an uploader whom nobody knows': { workspace: KNOWN, uploader: 'Nowhere' },
  'metadata without what the file has': { metadata: METADATA },
};

async function reasonsOf(name: string, language: Language): Promise<Map<string, string>> {
  const { workspace: files, metadata, uploader } = SITUATIONS[name] ?? {};
  const workspace = files === undefined ? undefined : await loadWorkspace(folderInMemory(files));
  const context = checkContext({
    language,
    today: dayFromIso(TODAY) as number,
    ...(workspace === undefined ? {} : { workspace }),
    ...(metadata === undefined ? {} : { metadata }),
    ...(uploader === undefined ? {} : { uploader }),
  });
  const run = createRun(CHECKS, context, { store: memoryStore() });
  for (const _ of run.file(await openSource('a.csv', await exampleBytes('place,indicator,period,value\nXx,Zz,2026-05,1\n'), {}))) continue;
  const { outcomes } = finish(run.finish());
  return new Map(outcomes.flatMap((one) => (one.status === 'not-run' ? [[one.code, one.reason]] : [])));
}

test.each(Object.keys(SITUATIONS))('with %s, every reason for not looking is in the language of the page', async (name) => {
  const [english, french] = [await reasonsOf(name, 'en'), await reasonsOf(name, 'fr')];
  expect([...french.keys()]).toEqual([...english.keys()]);
  expect(french.size).toBeGreaterThan(20);
  const wrong = [...french].filter(
    ([code, reason]) => reason === english.get(code) || ENGLISH.test(reason.replaceAll(/[\w-]+\.csv/gu, '')),
  );
  expect(wrong).toEqual([]);
});
