import { allBytes } from '../core/bytes.ts';
import { globTest } from '../core/glob.ts';
import type { Mapping } from '../core/mapping.ts';
import type { Effects } from '../effects.ts';
import type { OpenOptions } from '../readers/open.ts';
import { Findings, WorkspaceError } from '../workspace/problem.ts';
import { readSettings, type Settings } from '../workspace/settings.ts';
import { SETTINGS_FILE } from './find-workspace.ts';

export interface ReadingChoice {
  readonly workspace?: string;
  readonly includeHidden?: boolean;
}

/** How a file is to be read. Files need no workspace; where there is one, its calendar, fiscal year and saved mappings hold. */
export type OptionsOf = (file: string) => OpenOptions;

/**
 * Takes what deliver.yaml says of reading, if there is one.
 * @throws UserError where a named workspace is missing, or deliver.yaml cannot be read
 */
export async function readingOptions(choice: ReadingChoice, effects: Effects): Promise<OptionsOf> {
  const hidden = choice.includeHidden === true ? { includeHidden: true } : {};
  const path = choice.workspace ?? effects.findUpwards('.', SETTINGS_FILE);
  if (path === undefined) return () => hidden;
  const { findWorkspace } = await import('./find-workspace.ts');
  const { folder } = findWorkspace(choice.workspace, effects);
  const findings = new Findings();
  const text = new TextDecoder().decode(allBytes(folder.open(SETTINGS_FILE)));
  const settings = readSettings(SETTINGS_FILE, text, findings);
  if (settings === undefined || findings.problems.length > 0) throw new WorkspaceError(findings.problems);
  return (file) => ({
    calendar: settings.calendar,
    fiscalYearStart: settings.fiscalYearStart,
    ...savedFor(settings, belowWorkspace(file, choice.workspace)),
    ...hidden,
  });
}

/** Patterns in deliver.yaml are relative to the workspace. */
export function belowWorkspace(file: string, workspace: string | undefined): string {
  const path = file.replaceAll('\\', '/').replace(/^\.\//u, '');
  const top = workspace?.replaceAll('\\', '/').replace(/\/*$/u, '/');
  return top !== undefined && path.startsWith(top) ? path.slice(top.length) : path;
}

function savedFor(settings: Settings, path: string): Pick<OpenOptions, 'mapping' | 'mappings' | 'includeHidden'> {
  const fitting = settings.sources.filter((source) => globTest(source.files)(path));
  const mapped = fitting.map(({ mapping }) => mapping).filter((mapping): mapping is Mapping => mapping !== undefined);
  const whole = mapped.find(({ sheet }) => sheet === undefined);
  const sheets = mapped.flatMap((mapping) => (mapping.sheet === undefined ? [] : [[mapping.sheet, mapping] as const]));
  return {
    ...(whole === undefined ? {} : { mapping: whole }),
    ...(sheets.length === 0 ? {} : { mappings: Object.fromEntries(sheets) }),
    ...(fitting.some(({ includeHidden }) => includeHidden === true) ? { includeHidden: true } : {}),
  };
}

/** How an upload is read when the workspace is open already; names of its elements come from the sources that fit it. */
export function optionsFor(
  file: string,
  choice: ReadingChoice,
  workspace: Settings | undefined,
): { readonly open: OpenOptions; readonly elements: Readonly<Record<string, string>> } {
  const hidden = choice.includeHidden === true ? { includeHidden: true } : {};
  if (workspace === undefined) return { open: hidden, elements: {} };
  // An upload that lies elsewhere is read as it will be once it lies in data/.
  const path = [belowWorkspace(file, choice.workspace), `data/${file.split(/[\\/]/).at(-1)}`].find((one) =>
    workspace.sources.some((source) => globTest(source.files)(one)),
  );
  if (path === undefined)
    return { open: { calendar: workspace.calendar, fiscalYearStart: workspace.fiscalYearStart, ...hidden }, elements: {} };
  const fitting = workspace.sources.filter((source) => globTest(source.files)(path));
  return {
    open: { calendar: workspace.calendar, fiscalYearStart: workspace.fiscalYearStart, ...savedFor(workspace, path), ...hidden },
    elements: Object.assign({}, ...[...fitting].reverse().map((source) => source.elements ?? {})) as Record<string, string>,
  };
}
