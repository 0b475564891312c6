import { parseDocument } from 'yaml';
import { allBytes } from '../core/bytes.ts';
import type { Folder } from '../core/folder.ts';
import type { Language } from '../core/language.ts';
import { UserError } from '../core/user-error.ts';
import { PLANS_WORKBOOK } from './load-plans.ts';
import { tableFile, TABLES_WORKBOOK } from './load-tables.ts';
import { SETTINGS_FILE } from './load-workspace.ts';
import { proposeNearest, sayKnown } from './nearest-name.ts';
import { planSurveys } from './leadership/plan-surveys.ts';
import { BYTE_ORDER_MARK } from './plan-init.ts';
import { Findings } from './problem.ts';
import { readSettings } from './settings.ts';
import { readTextFile } from './text-file.ts';
import { programmeForm } from './programme/programme-form.ts';
import { ALL_PROGRAMME_TABLES, PROGRAMME_PLACE } from './programme/programme-tables.ts';
import { twinningForm } from './twinning/twinning-form.ts';
import { TWINNING_PLACE, TWINNING_TABLES } from './twinning/twinning-tables.ts';
import { WORKSPACE_FORMS, workspaceForms } from './workspace-forms.ts';

/** What `init --with` can add: the tables of a programme, and `excel`: workbooks with lists to choose from in place of CSV files. */
export const PARTS = ['twinning', 'programme', 'leadership', 'retreat', 'excel'] as const;
export type Part = (typeof PARTS)[number];

export interface PartFile {
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

export interface PartsPlan {
  /** Only files that are not there. */
  readonly files: readonly PartFile[];
  /** Those of the parts that are there already. */
  readonly kept: readonly string[];
  /** What to add at the end of deliver.yaml, so that it says the same as before and the part besides. */
  readonly append?: string;
  /** What its owner has to add, where that cannot be done safely. */
  readonly show?: string;
}

/** Reads `twinning,excel`. @throws UserError for a part that is not known */
export function readParts(text: string): Part[] {
  const words = text
    .split(/[\s,;]+/)
    .map((word) => word.toLowerCase())
    .filter((word) => word !== '');
  const unknown = words.find((word) => !(PARTS as readonly string[]).includes(word));
  if (unknown === undefined && words.length > 0) return PARTS.filter((part) => words.includes(part));
  throw new UserError(
    `Unexpected part "${unknown ?? ''}" for --with, expected one of ${sayKnown(PARTS)}, several with commas.`,
    proposeNearest(unknown ?? '', PARTS, 'Choose one of these.'),
  );
}

/**
 * Plans the files of parts for a workspace, new or in use. Writes nothing, and plans none that is there.
 * @param templates holds `<language>/<part>/…`, with `deliver.yaml` as the part's piece of the settings
 * @param workspace as it is
 */
export async function planParts(parts: readonly Part[], language: Language, templates: Folder, workspace: Folder): Promise<PartsPlan> {
  const there = (file: string) => workspace.exists(file);
  const twinning = parts.includes('twinning');
  const programme = parts.includes('programme');
  const excel = parts.includes('excel');
  const wanted = [
    ...(twinning && !excel ? twinningTables(language, templates, there) : []),
    ...(programme && !excel && !there(PROGRAMME_PLACE.workbook) ? templateFiles('programme', language, templates) : []),
    ...(parts.includes('retreat') ? templateFiles('retreats', language, templates) : []),
  ];
  const books = parts.includes('excel') ? await workspaceForms(language, there) : [];
  const forms = [
    twinning && excel ? await twinningForm(language, there) : undefined,
    programme && excel ? await programmeForm(language, there) : undefined,
  ];
  const surveys = parts.includes('leadership')
    ? await planSurveys(language, templateFiles('leadership', language, templates), workspace)
    : { files: [], kept: [] };
  const files = [...wanted.filter(({ path }) => !there(path)), ...books, ...forms.filter((form) => form !== undefined), ...surveys.files];
  const kept = [
    ...wanted.map(({ path }) => path),
    ...(twinning ? [TWINNING_PLACE.workbook] : []),
    ...(programme ? [PROGRAMME_PLACE.workbook] : []),
    ...(programme && excel ? ALL_PROGRAMME_TABLES.map((form) => tableFile(form, PROGRAMME_PLACE)) : []),
    ...(parts.includes('excel') ? [TABLES_WORKBOOK, PLANS_WORKBOOK, ...tablesOf(twinning)] : []),
  ].filter((path) => there(path));
  kept.push(...surveys.kept);
  const blocks = (['twinning', 'programme'] as const).filter((part) => parts.includes(part));
  return { files, kept, ...planBlocks(blocks, language, templates, workspace) };
}

/** The tables as files, unless they are sheets already. */
function twinningTables(language: Language, templates: Folder, there: (file: string) => boolean): PartFile[] {
  return there(TWINNING_PLACE.workbook) ? [] : templateFiles('twinning', language, templates);
}

/** The files of tables that stand in for a sheet. */
function tablesOf(twinning: boolean): string[] {
  return [
    ...WORKSPACE_FORMS.map((form) => tableFile(form)),
    ...(twinning ? TWINNING_TABLES.map((form) => tableFile(form, TWINNING_PLACE)) : []),
  ];
}

function templateFiles(part: string, language: Language, templates: Folder): PartFile[] {
  const root = `${language}/${part}`;
  const names = templates.list(root).filter((name) => name !== `${root}/${SETTINGS_FILE}`);
  if (names.length === 0)
    throw new UserError(`Unexpected templates without ${root}, expected them.`, 'Install deliver again.', { file: root });
  return names.map((name) => {
    const text = readTextFile(templates, name);
    return { path: `${part}/${name.slice(root.length + 1)}`, bytes: name.endsWith('.csv') ? BYTE_ORDER_MARK + text : text };
  });
}

/** The parts' pieces of deliver.yaml: appended as text where all the rest then reads as before, otherwise shown. */
function planBlocks(parts: readonly Part[], language: Language, templates: Folder, workspace: Folder): Pick<PartsPlan, 'append' | 'show'> {
  const text = utf8Of(workspace);
  const missing = parts.filter((part) => text === undefined || !hasKey(text, part));
  const block = missing.map((part) => readTextFile(templates, `${language}/${part}/${SETTINGS_FILE}`)).join('\n');
  if (missing.length === 0) return {};
  if (text === undefined) return { show: block };
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const append = (text.endsWith('\n') ? '' : eol) + eol + block.replaceAll('\n', eol);
  const before = sayOf(text);
  const same = before !== undefined && before === sayOf(text + append) && missing.every((part) => hasKey(text + append, part));
  return same ? { append } : { show: block };
}

/** Undefined in another encoding: added bytes would not read there. */
function utf8Of(workspace: Folder): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(allBytes(workspace.open(SETTINGS_FILE)));
  } catch {
    return undefined;
  }
}

function hasKey(text: string, key: string): boolean {
  return parseDocument(text).has(key);
}

/** What settings say, to compare; undefined where they have problems. */
function sayOf(text: string): string | undefined {
  const findings = new Findings();
  const settings = readSettings(SETTINGS_FILE, text, findings);
  return settings === undefined || findings.problems.length > 0 ? undefined : JSON.stringify(settings);
}
