import { CHECKS } from '../checks/catalogue.ts';
import { checkContext } from '../checks/check-context.ts';
import { createRun, type Run, type RunResult } from '../checks/run-checks.ts';
import { unknownRules } from '../checks/settled-rules.ts';
import { allBytes } from '../core/bytes.ts';
import type { CheckContext } from '../core/check.ts';
import { foldName } from '../core/fold-name.ts';
import type { Folder } from '../core/folder.ts';
import type { Language } from '../core/language.ts';
import type { Metadata } from '../core/metadata.ts';
import { readPeriod, type Period } from '../core/period/index.ts';
import type { Place } from '../core/place.ts';
import { sayPlace } from '../core/source.ts';
import type { Store } from '../core/store.ts';
import type { SourceFile } from '../core/table.ts';
import { UserError } from '../core/user-error.ts';
import type { Workspace } from '../core/workspace.ts';
import type { Effects, SecondThread } from '../effects.ts';
import { openSource } from '../readers/open.ts';
import { asOrgUnits, readPlaceList } from '../measures/place-list/read-place-list.ts';
import { memoryStore } from '../stores/memory/memory-store.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import { dataFiles, type DataFile } from './data-files.ts';
import { expandFiles } from './expand-files.ts';
import { findWorkspace, SETTINGS_FILE } from './find-workspace.ts';
import { openDataFile } from './gather-data.ts';
import { hashOf, judgeOn, scanOn, threadFor } from './share-work.ts';
import { walkProgress } from './walk-progress.ts';
import { belowWorkspace, optionsFor } from './reading-options.ts';
import { countReading } from './say-progress.ts';

export interface ValidationOptions {
  readonly workspace?: string;
  readonly from?: string;
  readonly asOf?: string;
  readonly metadata?: readonly string[];
  readonly places?: string;
  readonly alias?: readonly string[];
  readonly includeHidden?: boolean;
  readonly language?: Language;
  /** 1: everything on one thread. */
  readonly threads?: '1' | '2';
}

/** A file that could not be read at all: in one line, why and what to do. */
export interface RefusedFile {
  readonly file: string;
  readonly sha256: string;
  readonly fault: UserError;
}

export interface Validated {
  readonly result: RunResult;
  readonly context: CheckContext;
  /** Values of uploads and history, settled. */
  readonly store: Store;
  readonly sources: readonly SourceFile[];
  readonly refused: readonly RefusedFile[];
  /** Where the workspace lies, if there is one. */
  readonly home: { readonly path: string; readonly folder: Folder; readonly workspace: Workspace } | undefined;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Reads uploads and holds every rule against them; with a workspace, against its places, periods and history. */
export async function runValidation(names: readonly string[], options: ValidationOptions, effects: Effects): Promise<Validated> {
  const files = expandFiles(names, effects);
  const home = await openHome(options, effects);
  const list = options.places === undefined ? undefined : withAliases(await referencePlaces(options.places, effects), options.alias);
  if (home === undefined && list === undefined && options.alias !== undefined)
    throw new UserError('Unexpected --alias where no places are known, expected a workspace or --places, name one.');
  const context = await contextOf(options, withPlaces(home?.workspace, list), list, effects);
  const store = memoryStore();
  const run = createRun(CHECKS, context, { store });
  const progress = effects.progress('Reading');
  const thread = threadFor(files, options, effects);
  try {
    if (home !== undefined) await readHistory(run, home, files, (text) => progress.update(text));
    const { sources, refused } = await readUploads(run, files, options, context.workspace, { effects, thread }, (text) =>
      progress.update(text),
    );
    progress.update('Comparing');
    const steps = thread === undefined ? run.finish() : run.finishWith(judgeOn(thread, context, store));
    return { result: await finish(steps), context, store, sources, refused, home };
  } finally {
    thread?.end();
    progress.done();
  }
}

type Say = (text: string) => void;

async function openHome(options: ValidationOptions, effects: Effects): Promise<Validated['home']> {
  if (options.workspace === undefined && effects.findUpwards('.', SETTINGS_FILE) === undefined) return undefined;
  const { path, folder } = findWorkspace(options.workspace, effects);
  const loaded = await loadWorkspace(folder);
  // With a list of its own the names are looked up there.
  const workspace = options.places === undefined ? { ...loaded, places: withAliases(loaded.places, options.alias) } : loaded;
  for (const { code, nearest, at } of unknownRules(
    workspace.rules,
    CHECKS.map((check) => check.code),
  )) {
    throw new UserError(
      `Unexpected rule "${code}", expected a code that deliver explain lists${nearest === undefined ? '.' : `, perhaps "${nearest}".`}`,
      'Correct it under rules.',
      at,
    );
  }
  return { path, folder, workspace };
}

/** `--alias "Name in the file=Code or name of a known place"`. */
function withAliases(places: readonly Place[], aliases: readonly string[] = []): readonly Place[] {
  if (aliases.length === 0) return places;
  const added = new Map<Place, string[]>();
  for (const alias of aliases) {
    const [name = '', known = ''] = alias.split('=').map((part) => part.trim());
    const place = places.find((one) => one.code === known) ?? places.find((one) => foldName(one.name) === foldName(known));
    if (name === '' || place === undefined)
      throw new UserError(`Unexpected --alias "${alias}", expected "name in the file=code or name of a known place", correct it.`);
    added.set(place, [...(added.get(place) ?? []), name]);
  }
  return places.map((place) => (added.has(place) ? { ...place, aliases: [...place.aliases, ...(added.get(place) ?? [])] } : place));
}

/** `--places FILE`: a table whose rows are paths from broad to narrow. */
async function referencePlaces(file: string, effects: Effects): Promise<readonly Place[]> {
  const source = await openSource(file, effects.open(file));
  for (const { grid } of source.tables) {
    const list = grid === undefined ? undefined : readPlaceList(grid);
    if (list !== undefined) return list.places;
  }
  throw new UserError(
    'Unexpected table without columns of places, expected a list such as province, district, facility, choose another file.',
    undefined,
    { file },
  );
}

function withPlaces(workspace: Workspace | undefined, places: readonly Place[] | undefined): Workspace | undefined {
  return workspace === undefined || places === undefined ? workspace : { ...workspace, places };
}

async function contextOf(
  options: ValidationOptions,
  workspace: Workspace | undefined,
  list: readonly Place[] | undefined,
  effects: Effects,
): Promise<CheckContext> {
  const exported = await metadataOf(options.metadata ?? [], effects);
  for (const remark of exported?.remarks ?? []) effects.note(`${sayPlace(remark.at)}: ${remark.text}`);
  const metadata = list === undefined || workspace !== undefined ? exported : { ...exported, orgUnits: asOrgUnits(list) };
  const uploader = options.from === undefined ? undefined : uploaderOf(options.from, workspace);
  const asOf = options.asOf === undefined ? undefined : asOfOf(options.asOf, workspace);
  return checkContext({
    today: Math.floor(effects.now().getTime() / MILLISECONDS_A_DAY),
    ...(workspace === undefined ? {} : { workspace }),
    ...(metadata === undefined ? {} : { metadata }),
    ...(uploader === undefined ? {} : { uploader }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(options.language === undefined ? {} : { language: options.language }),
  });
}

async function metadataOf(files: readonly string[], effects: Effects): Promise<Metadata | undefined> {
  if (files.length === 0) return undefined;
  const { readMetadata } = await import('../readers/dhis2/metadata/read-metadata.ts');
  return readMetadata(expandFiles(files, effects).map((file) => ({ file, bytes: allBytes(effects.open(file)) })));
}

function uploaderOf(name: string, workspace: Workspace | undefined): string {
  const places = workspace?.places ?? [];
  const place =
    places.find((one) => one.code === name) ??
    places.find((one) => [one.name, ...one.aliases].some((known) => foldName(known) === foldName(name)));
  if (place !== undefined) return place.code;
  throw new UserError(`Unexpected place "${name}" for --from, expected a code or name of places.csv, correct it.`);
}

function asOfOf(text: string, workspace: Workspace | undefined): Period {
  const read = readPeriod(
    text,
    workspace === undefined ? {} : { calendar: workspace.calendar, fiscalYearStart: workspace.fiscalYearStart },
  );
  if (read.kind === 'period') return read.period;
  throw new UserError(`Unexpected "${text}" for --as-of, expected one period such as 2026-06 or 2026Q2, write it so.`);
}

/** What the workspace already holds; an upload that lies in it is not its own history. */
async function readHistory(run: Run, home: NonNullable<Validated['home']>, uploads: readonly string[], say: Say): Promise<void> {
  const own = new Set(uploads.map((file) => belowWorkspace(file, home.path)));
  const known = dataFiles(home.workspace, home.folder, { mayBeEmpty: true }).files.filter((file) => !own.has(file.path));
  let values = 0;
  for (const file of known) {
    const source = await openDataFile(home.workspace, home.folder, file);
    for (const read of run.historyFile(source, file.rank ?? 0, { elements: elementsOf(file) })) {
      values += read;
      say(`Reading what is known (${file.path}): ${values.toLocaleString('en')} values`);
      await letOthersRun();
    }
  }
}

function elementsOf({ settings }: DataFile): Record<string, string> {
  return Object.assign({}, ...[...settings].reverse().map((setting) => setting.elements ?? {})) as Record<string, string>;
}

async function readUploads(
  run: Run,
  files: readonly string[],
  options: ValidationOptions,
  workspace: Workspace | undefined,
  { effects, thread }: { readonly effects: Effects; readonly thread: SecondThread | undefined },
  say: Say,
) {
  const sources: SourceFile[] = [];
  const refused: RefusedFile[] = [];
  const progressed = walkProgress(files, effects);
  for (const file of files) {
    const bytes = countReading(effects.open(file));
    const sha256 = hashOf(file, bytes, thread);
    try {
      const reading = optionsFor(file, options, workspace);
      const source = await openSource(file, bytes, { ...reading.open, ...scanOn(file, thread), sha256 });
      const walk = progressed(source, bytes);
      for (const read of run.file(source, { elements: reading.elements })) {
        say(`Checking ${file}: ${walk(read)}`);
        await letOthersRun();
      }
      sources.push(source);
    } catch (fault) {
      if (!(fault instanceof UserError)) throw fault;
      refused.push({ file, sha256: await sha256, fault });
    }
  }
  return { sources, refused };
}

/** A spinner is loaded and turns only when the event loop does. */
function letOthersRun(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}

async function finish(steps: Generator<number, RunResult> | AsyncGenerator<number, RunResult>): Promise<RunResult> {
  for (let step = await steps.next(); ; step = await steps.next()) {
    if (step.done === true) return step.value;
    await letOthersRun();
  }
}

/** Says a refused file in one line. */
export function sayRefused({ file, fault }: RefusedFile): string {
  return fault.at === undefined
    ? `${file}: ${fault.message}${fault.fix === undefined ? '' : ` ${fault.fix}`}`
    : `${sayPlace(fault.at)}: ${fault.message}${fault.fix === undefined ? '' : ` ${fault.fix}`}`;
}
