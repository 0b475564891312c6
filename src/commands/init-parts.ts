import { folderInMemory } from '../core/folder-in-memory.ts';
import type { Folder } from '../core/folder.ts';
import { planParts, type Part, type PartFile } from '../workspace/plan-parts.ts';
import { readSettings } from '../workspace/settings.ts';
import { Findings } from '../workspace/problem.ts';
import { tableFile } from '../workspace/load-tables.ts';
import { WORKSPACE_FORMS } from '../workspace/workspace-forms.ts';
import { SETTINGS_FILE } from './find-workspace.ts';

/** The files of a new workspace with those of its parts. With `excel`, workbooks stand in for the tables and plans of the templates. */
export async function withParts(base: readonly PartFile[], parts: readonly Part[], templates: Folder): Promise<readonly PartFile[]> {
  const text = textOf(base.find(({ path }) => path === SETTINGS_FILE)?.bytes ?? '');
  const language = readSettings(SETTINGS_FILE, text, new Findings())?.language ?? 'en';
  const demo = base.some(({ path }) => path.startsWith('data/') && path.endsWith('.csv'));
  const files = parts.includes('excel') && !demo ? base.filter(({ path }) => !isTable(path)) : base;
  const folder = folderInMemory(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])));
  const plan = await planParts(parts, language, templates, folder);
  // A template takes the block whatever it is: it is ours.
  const block = plan.append ?? (plan.show === undefined ? '' : `\n${plan.show}`);
  const settled = files.map((file) =>
    file.path === SETTINGS_FILE && block !== '' ? { ...file, bytes: textOf(file.bytes) + block } : file,
  );
  return [...settled, ...plan.files];
}

function isTable(path: string): boolean {
  return WORKSPACE_FORMS.some((form) => tableFile(form) === path) || /^plans\/.*\.yaml$/.test(path);
}

function textOf(bytes: Uint8Array | string): string {
  return typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes);
}
