import type { Language } from '../core/language.ts';
import { UserError } from '../core/user-error.ts';
import type { Effects } from '../effects.ts';
import { SETTINGS_FILE } from './find-workspace.ts';
import type { InitOptions } from './init-files.ts';

/** What a workspace in use has answered already. */
const ANSWERED = {
  demo: '--demo',
  name: '--name',
  calendar: '--calendar',
  fiscalYearStart: '--fiscal-year-start',
  seed: '--seed',
} as const;

/** Adds parts to a workspace in use: only files that are not there; deliver.yaml keeps all it says. @returns exit code 0 */
export async function addParts(target: string, options: InitOptions, effects: Effects): Promise<number> {
  const { planParts, readParts } = await import('../workspace/plan-parts.ts');
  const parts = readParts(options.with ?? '');
  const settingsPath = effects.join(target, SETTINGS_FILE);
  refuseAnswers(options, settingsPath);
  const folder = effects.folder(target);
  const language = options.language === 'fr' || options.language === 'en' ? options.language : await languageOf(folder);
  const plan = await planParts(parts, language, effects.templates, folder);
  for (const { path, bytes } of plan.files) await effects.write(effects.join(target, ...path.split('/')), bytes);
  if (plan.append !== undefined) await effects.append(settingsPath, plan.append);
  effects.note(`${plan.files.length} files written to ${target}.`);
  if (plan.kept.length > 0) effects.note(`Kept as they were: ${plan.kept.join(', ')}.`);
  if (plan.append !== undefined) effects.note(`Added to ${settingsPath}: ${parts[0]}.`);
  if (plan.show !== undefined) effects.note(`${settingsPath} was not changed. Add to it, at its end:\n\n${plan.show}`);
  return 0;
}

function refuseAnswers(options: InitOptions, file: string): void {
  const given = (Object.keys(ANSWERED) as (keyof typeof ANSWERED)[]).find((key) => options[key] !== undefined);
  if (given === undefined) return;
  throw new UserError(
    `Unexpected ${ANSWERED[given]} for a workspace that is there already, expected --with alone.`,
    `Leave it out, or choose another folder.`,
    { file },
  );
}

/** The workspace's own language. @throws WorkspaceError where its settings have problems */
async function languageOf(folder: ReturnType<Effects['folder']>): Promise<Language> {
  const { readSettings } = await import('../workspace/settings.ts');
  const { readTextFile } = await import('../workspace/text-file.ts');
  const { Findings, WorkspaceError } = await import('../workspace/problem.ts');
  const findings = new Findings();
  const settings = readSettings(SETTINGS_FILE, readTextFile(folder, SETTINGS_FILE), findings);
  if (settings === undefined || findings.problems.length > 0) throw new WorkspaceError(findings.problems);
  return settings.language;
}
