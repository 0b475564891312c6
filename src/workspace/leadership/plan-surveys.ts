import { folderInMemory } from '../../core/folder-in-memory.ts';
import type { Folder } from '../../core/folder.ts';
import type { InstrumentId } from '../../core/leadership.ts';
import type { Language } from '../../core/language.ts';
import { LeftOut } from '../part-tables/left-out.ts';
import { Findings } from '../problem.ts';
import { FORM_FILE, LEADERSHIP_PLACE } from './leadership-tables.ts';
import { surveyForm } from './survey-form.ts';
import { readSurveyTables } from './survey-tables.ts';

interface PlannedFile {
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

/** The version of a form before any round says one, as in the template of rounds. */
const FIRST_VERSION = '1';

/**
 * Plans the tables of surveys and an Excel form for each instrument, from the workspace's own questions, rounds and teams where it has
 * them. Plans no file that is there.
 * @param templates the part's files, by their path in a workspace
 * @throws WorkspaceError where the workspace's own tables cannot be read
 */
export async function planSurveys(
  language: Language,
  templates: readonly PlannedFile[],
  workspace: Folder,
): Promise<{ readonly files: readonly PlannedFile[]; readonly kept: readonly string[] }> {
  const book = workspace.exists(LEADERSHIP_PLACE.workbook);
  const wanted = book ? templates.filter(({ path }) => !path.endsWith('.csv')) : templates;
  const files = wanted.filter(({ path }) => !workspace.exists(path));
  const forms = await planForms(language, files, workspace);
  const newForms = forms.filter(({ path }) => !workspace.exists(path));
  const made = await Promise.all(newForms.map(async ({ path, make }) => ({ path, bytes: await make() })));
  const there = [...(book ? [LEADERSHIP_PLACE.workbook] : []), ...wanted.map(({ path }) => path), ...forms.map(({ path }) => path)];
  return { files: [...files, ...made], kept: there.filter((path) => workspace.exists(path)) };
}

interface PlannedForm {
  readonly path: string;
  readonly make: () => Promise<Uint8Array>;
}

async function planForms(language: Language, files: readonly PlannedFile[], workspace: Folder): Promise<PlannedForm[]> {
  const folder = withFiles(workspace, files);
  const nothing = { workspace: { indicators: [], places: [] }, leftOut: new LeftOut(), findings: new Findings() };
  const survey = await readSurveyTables(folder, [], nothing);
  if (survey === undefined) return [];
  const { questions, rounds, teams } = survey;
  const version = rounds.at(-1)?.version ?? FIRST_VERSION;
  const paths = new Map<string, InstrumentId>();
  for (const instrument of new Set(questions.map((question) => question.instrument))) paths.set(freePath(instrument, paths), instrument);
  return [...paths].map(([path, instrument]) => {
    const own = questions.filter((question) => question.instrument === instrument);
    return { path, make: () => surveyForm({ instrument, questions: own, rounds, teams, version, language }) };
  });
}

function freePath(instrument: InstrumentId, taken: ReadonlyMap<string, InstrumentId>): string {
  const name = instrument
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const path = `${FORM_FILE}${name === '' ? 'own' : name}`;
  let free = `${path}.xlsx`;
  for (let number = 2; taken.has(free); number += 1) free = `${path}-${number}.xlsx`;
  return free;
}

/** The workspace as it will be. */
function withFiles(workspace: Folder, files: readonly PlannedFile[]): Folder {
  const planned = folderInMemory(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])));
  return {
    exists: (path) => planned.exists(path) || workspace.exists(path),
    open: (path) => (planned.exists(path) ? planned.open(path) : workspace.open(path)),
    list: (path) => [...new Set([...planned.list(path), ...workspace.list(path)])].toSorted(),
  };
}
