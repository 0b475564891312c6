import { folderInMemory } from '../src/core/folder-in-memory.ts';
import type { TwinningNetwork } from '../src/core/twinning.ts';
import type { Workspace } from '../src/core/workspace.ts';
import { loadWorkspace } from '../src/workspace/load-workspace.ts';
import { sayProblem } from '../src/workspace/problem.ts';
import { loadTwinning } from '../src/workspace/twinning/load-twinning.ts';

const PLACES = 'code,name,level\nD1,North,district\nD2,South,district\nD3,East,district\n';
const INDICATORS =
  'code,name,kind,over_time,numerator,denominator,direction,unit,decimals\nsba,Skilled births,percent,flow,#{a},#{b},up,%,2\nout,Stock-outs,percent,flow,#{c},#{d},down,% of days,\n';

/** Three members, two topics, one pair and an event that was held: what the tables of a test add to or replace. */
export const NETWORK: Readonly<Record<string, string>> = {
  members:
    'code,name,type,place,province\nM1,North,district,D1,Up\nM2,South,district,D2,Up\nM3,East,district,D3,Down\nM4,West,district,,Down\n',
  topics: 'code,name,indicator\nacc,Accreditation,\nsba,Births,sba\n',
  pairs: 'code,kind,first,second,topics,start,end\nP1,mentoring,M1,M2,acc;sba,2025-01-01,2025-12-31\n',
  events: 'code,kind,planned,held,pair\nE1,launch,2025-01-10,2025-01-12,\nE2,exchange-visit,2025-06-01,,\n',
};

/** Loads a network of a test: `tables` by name, `settings` the lines below `twinning:`. */
export async function networkOf(
  tables: Readonly<Record<string, string>>,
  settings = '',
  language = 'en',
): Promise<TwinningNetwork | undefined> {
  const csv = Object.fromEntries(Object.entries(tables).map(([name, text]) => [`twinning/${name}.csv`, text]));
  return loadFrom(csv, settings, language);
}

/** The same, from files of any name. */
export async function loadFrom(
  files: Readonly<Record<string, string | Uint8Array>>,
  settings = '',
  language = 'en',
): Promise<TwinningNetwork | undefined> {
  const yaml = `version: 1\nname: A\nlanguage: ${language}\n${settings === '' ? '' : `twinning: ${settings}\n`}`;
  const folder = folderInMemory({ 'deliver.yaml': yaml, 'places.csv': PLACES, 'indicators.csv': INDICATORS, ...files });
  const workspace: Workspace = await loadWorkspace(folder);
  return loadTwinning(folder, workspace);
}

/** Each left-out row as one line: place, message, fix. */
export function leftOutLines(network: TwinningNetwork | undefined): string[] {
  return (network?.leftOut ?? []).map(sayProblem);
}
