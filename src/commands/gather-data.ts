import type { Folder } from '../core/folder.ts';
import { sayPlace } from '../core/source.ts';
import type { SourceFile, Table } from '../core/table.ts';
import type { Clash } from '../core/store.ts';
import type { Workspace } from '../core/workspace.ts';
import { comparePeriods, type Period } from '../core/period/index.ts';
import type { Effects } from '../effects.ts';
import { gatherer, type NotCounted } from '../measures/gather.ts';
import { createMeasures, type WorkspaceMeasures } from '../measures/measures.ts';
import { openSource } from '../readers/open.ts';
import { memoryStore } from '../stores/memory/memory-store.ts';
import { dataFiles, type DataFile } from './data-files.ts';

/** A file that was read. */
export interface ReadFile {
  readonly source: SourceFile;
  readonly observations: number;
  readonly periods?: { readonly first: Period; readonly last: Period };
}

export interface GatheredData {
  readonly measures: WorkspaceMeasures;
  readonly files: readonly ReadFile[];
  readonly notCounted: readonly NotCounted[];
  readonly clashes: readonly Clash[];
}

/**
 * Reads every data file of a workspace into a store.
 * @param options mayBeEmpty: a workspace without data is no fault
 * @throws UserError naming the file that cannot be read: a pack made without it would be wrong
 */
export async function gatherData(
  workspace: Workspace,
  folder: Folder,
  effects: Effects,
  options: { readonly mayBeEmpty?: boolean } = {},
): Promise<GatheredData> {
  const store = memoryStore();
  const gather = gatherer(workspace, store);
  const files: ReadFile[] = [];
  const progress = effects.progress('Reading data');
  try {
    const { files: wanted, idle } = dataFiles(workspace, folder, options);
    for (const setting of idle) effects.note(`No file fits "${setting.files}" (${sayPlace(setting.at)}).`);
    for (const [index, file] of wanted.entries()) {
      const source = await openDataFile(workspace, folder, file);
      const watched = watchPeriods(source);
      for (const rows of takeAll(gather, watched.tables, file)) {
        progress.update(`Reading ${file.path} (${index + 1} of ${wanted.length}): ${rows.toLocaleString('en')} values`);
        await Promise.resolve();
      }
      files.push({ source, ...watched.seen() });
    }
  } finally {
    progress.done();
  }
  const { places, notCounted } = gather.finish();
  return { measures: createMeasures(workspace, places, store), files, notCounted, clashes: store.clashes() };
}

/** Opens a data file of the workspace as its settings say. */
export function openDataFile(workspace: Workspace, folder: Folder, { path, settings }: DataFile): Promise<SourceFile> {
  const whole = settings.find((setting) => setting.mapping !== undefined && setting.mapping.sheet === undefined)?.mapping;
  const bySheet = settings.flatMap(({ mapping }) => (mapping?.sheet === undefined ? [] : [[mapping.sheet, mapping] as const]));
  const includeHidden = settings.some((setting) => setting.includeHidden === true);
  return openSource(path, folder.open(path), {
    calendar: workspace.calendar,
    fiscalYearStart: workspace.fiscalYearStart,
    includeHidden,
    mappings: Object.fromEntries(bySheet.reverse()),
    ...(whole === undefined ? {} : { mapping: whole }),
  });
}

function* takeAll(gather: ReturnType<typeof gatherer>, tables: readonly Table[], { path, settings, rank }: DataFile): Iterable<number> {
  const elements = Object.assign({}, ...[...settings].reverse().map((setting) => setting.elements ?? {})) as Record<string, string>;
  for (const table of tables) yield* gather.take(path, table, rank, elements);
}

/** Counts observations and notes the first and last period while they pass. */
function watchPeriods(source: SourceFile): { tables: Table[]; seen(): Omit<ReadFile, 'source'> } {
  let observations = 0;
  const periods = new Set<Period>();
  const tables = source.tables.map((table): Table => ({
    ...table,
    *observations() {
      for (const one of table.observations()) {
        observations += 1;
        periods.add(one.period);
        yield one;
      }
    },
  }));
  return {
    tables,
    seen() {
      const sorted = [...periods].sort(comparePeriods);
      const [first, last] = [sorted[0], sorted.at(-1)];
      return { observations, ...(first === undefined || last === undefined ? {} : { periods: { first, last } }) };
    },
  };
}
