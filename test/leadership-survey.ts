import { folderInMemory } from '../src/core/folder-in-memory.ts';
import type { LeadershipTables } from '../src/core/leadership.ts';
import { loadLeadership } from '../src/workspace/leadership/load-leadership.ts';
import type { RatedLeader } from '../src/workspace/leadership/survey-tables.ts';
import { loadWorkspace } from '../src/workspace/load-workspace.ts';
import { sayProblem } from '../src/workspace/problem.ts';
import { sayPlace } from '../src/core/source.ts';

const PLACES = 'code,name,level\nN,North,district\n';
const INDICATORS = 'code,name,kind,over_time,numerator,denominator,direction,unit\nsba,Skilled births,percent,flow,#{a},#{b},up,%\n';

/** A small survey: two scored questions of one practice, one on climate, one in words; two rounds and two teams. */
export const SURVEY: Readonly<Record<string, string>> = {
  'leadership/questions.csv':
    'code,instrument,scale,text,kind,other_text\n' +
    'scan1,practices,scan,Asks what clients need.,scored,Demande ce dont les usagers ont besoin.\n' +
    'scan2,practices,scan,"Follows trends, and risks.",scored,Suit les tendances.|Suit les risques.\n' +
    'comment,practices,,What should change?,text,Que faut-il changer ?\n' +
    'climate1,climate,climate,We agree on our purpose.,scored,\n',
  'leadership/rounds.csv': 'code,title,date,version\nbefore,Before,2025-07-07,1\nhalf-way,Half-way,2026-01-12,2\n',
  'leadership/teams.csv': 'code,name,indicator,place\neast,Eastern team,sba,N\nwest,Western team,,\n',
};

/** Loads a survey of a test. `responses` by the name of their file in leadership/responses; `tables` add to SURVEY or replace it. */
export async function surveyOf(
  responses: Readonly<Record<string, string | Uint8Array>>,
  tables: Readonly<Record<string, string | Uint8Array>> = {},
  leaders: readonly RatedLeader[] = [],
): Promise<LeadershipTables> {
  const filled = Object.fromEntries(Object.entries(responses).map(([name, bytes]) => [`leadership/responses/${name}`, bytes]));
  const read = await loadSurvey({ ...SURVEY, ...tables, ...filled }, leaders);
  if (read === undefined) throw new Error('no survey');
  return read;
}

export async function loadSurvey(
  files: Readonly<Record<string, string | Uint8Array>>,
  leaders: readonly RatedLeader[] = [],
): Promise<LeadershipTables | undefined> {
  const folder = folderInMemory({
    'deliver.yaml': 'version: 1\nname: A\nlanguage: en\n',
    'places.csv': PLACES,
    'indicators.csv': INDICATORS,
    ...files,
  });
  return loadLeadership(folder, await loadWorkspace(folder), leaders);
}

/** Each left-out row as one line: place, message, fix. */
export function leftOutOf({ leftOut }: LeadershipTables): string[] {
  return leftOut.map(sayProblem);
}

export function remarksOf({ remarks }: LeadershipTables): string[] {
  return remarks.map(({ at, text }) => `${sayPlace(at)}: ${text}`);
}
