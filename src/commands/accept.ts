import type { Finding } from '../core/finding.ts';
import { UserError } from '../core/user-error.ts';
import type { Workspace } from '../core/workspace.ts';
import type { Effects } from '../effects.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import { clearUnfinished, commitAcceptances, LOCK_FILE, type Acceptance, type LedgerLine } from './accept-journal.ts';
import { acceptPage, type Verdict } from './accept-page.ts';
import { uploadEffects, type UploadEffect } from './accept-plan.ts';
import { knownUploads, targetOf } from './accept-targets.ts';
import { expandFiles } from './expand-files.ts';
import { findWorkspace } from './find-workspace.ts';
import { chosenFormat } from './formats.ts';
import { runValidation, sayRefused, type Validated, type ValidationOptions } from './run-validation.ts';

export interface AcceptOptions extends ValidationOptions {
  readonly waive?: readonly string[];
  readonly because?: string;
  readonly yes?: boolean;
  readonly format?: string;
}

/**
 * Takes validated uploads into the workspace. A file with errors, or with warnings that are not waived, is refused; the others go on.
 * Where values would be replaced nothing is written without `--yes`. Two runs at once wait for each other.
 * @returns 0, or 1 where a file was refused, or 2 where one could not be read
 */
export async function accept(files: readonly string[], options: AcceptOptions, effects: Effects): Promise<number> {
  const json = chosenFormat(options.format, ['terminal', 'json']) === 'json';
  if ((options.waive?.length ?? 0) > 0 && (options.because ?? '').trim() === '') {
    throw new UserError('Unexpected --waive without a reason, expected --because "…", say why the warning is taken.');
  }
  const { path, folder } = findWorkspace(options.workspace, effects);
  const lock = await effects.lock(effects.join(path, ...LOCK_FILE.split('/')));
  try {
    const workspace = await loadWorkspace(folder);
    for (const left of await clearUnfinished(path, folder, workspace.ledger, effects))
      effects.note(`${left}: left by a run that was cut off; removed, since the ledger does not name it.`);
    const verdicts = await judge(expandFiles(files, effects), { ...options, workspace: path }, workspace, path, effects);
    await effects.out(json ? `${JSON.stringify({ schema: 'deliver.accept/1', files: verdicts }, undefined, 2)}\n` : acceptPage(verdicts));
    return exitCode(verdicts);
  } finally {
    await lock.release();
  }
}

function exitCode(verdicts: readonly Verdict[]): number {
  if (verdicts.some((one) => one.status === 'unreadable')) return 2;
  return verdicts.some((one) => one.status === 'refused') ? 1 : 0;
}

async function judge(
  files: readonly string[],
  options: AcceptOptions,
  workspace: Workspace,
  path: string,
  effects: Effects,
): Promise<Verdict[]> {
  const { fresh, known } = knownUploads(files, workspace, effects);
  if (fresh.length === 0) return known;
  const validated = await runValidation(fresh, options, effects);
  const planned = uploadEffects(validated.store, fresh);
  const verdicts = validated.sources.map((source): Verdict => {
    const effect = planned.find((one) => one.file === source.file) as UploadEffect;
    const findings = validated.result.findings.filter((finding) => finding.places.some((place) => place.file === source.file));
    return verdictOn(source.file, source.sha256, findings, effect, options);
  });
  const willing = verdicts.filter((one) => one.status === 'accepted');
  const needsYes = willing.some((one) => one.changed.length > 0) && options.yes !== true;
  if (!needsYes) await takeIn(willing, validated, options, workspace, path, effects);
  const said = verdicts.map((one): Verdict => (needsYes && one.status === 'accepted' ? { ...one, status: 'would-accept' } : one));
  return [
    ...known,
    ...said,
    ...validated.refused.map((one): Verdict => ({ ...nothing(one.file, one.sha256), status: 'unreadable', reason: sayRefused(one) })),
  ];
}

/** Codes may be given with spaces or commas between them. */
function waivedCodes({ waive = [] }: AcceptOptions): string[] {
  return waive.flatMap((codes) => codes.split(',')).map((code) => code.trim());
}

/** Said in place of a rule's code where a file gave no value of a place and period. */
const NOTHING_READ = 'nothing-read';

/** Errors refuse, and so does a file of which nothing was read; warnings refuse unless waived. */
function verdictOn(file: string, sha256: string, findings: readonly Finding[], effect: UploadEffect, options: AcceptOptions): Verdict {
  const count = (severity: Finding['severity']): number => findings.filter((finding) => finding.severity === severity).length;
  const codes = (severity: Finding['severity']): string[] =>
    [...new Set(findings.filter((finding) => finding.severity === severity).map((finding) => finding.code))].sort();
  const waive = waivedCodes(options);
  const nothingRead = effect.added + effect.same + effect.changed.length === 0;
  const errors = nothingRead ? [...codes('error'), NOTHING_READ] : codes('error');
  const open = codes('warning').filter((code) => !waive.includes(code));
  const waived = codes('warning')
    .filter((code) => waive.includes(code))
    .map((code) => ({ code, places: findings.filter((one) => one.code === code).reduce((sum, one) => sum + one.places.length, 0) }));
  const changed = effect.changed.map(({ place, element, category, period, from, to, fromAt, toAt }) => ({
    place,
    element,
    category,
    period: period.id,
    from,
    to,
    fromAt,
    toAt,
  }));
  return {
    file,
    sha256,
    status: errors.length > 0 || open.length > 0 ? 'refused' : 'accepted',
    errors,
    openWarnings: open,
    waived,
    findings: { error: count('error'), warning: count('warning'), info: count('info') },
    added: effect.added,
    same: effect.same,
    changed,
    replaces: effect.replaces,
  };
}

async function takeIn(
  willing: readonly Verdict[],
  { home }: Validated,
  options: AcceptOptions,
  workspace: Workspace,
  path: string,
  effects: Effects,
): Promise<void> {
  const taken = new Set<string>();
  const acceptances = willing.map((one): Acceptance => {
    const file = targetOf(one.file, one.sha256, path, workspace, taken, effects);
    taken.add(file);
    Object.assign(one, { target: file });
    return { from: one.file, line: ledgerLine(one, file, options, effects) };
  });
  if (acceptances.length > 0 && home !== undefined) await commitAcceptances(path, acceptances, effects);
}

function ledgerLine(verdict: Verdict, file: string, { because = '' }: AcceptOptions, effects: Effects): LedgerLine {
  return {
    when: effects.now().toISOString(),
    who: effects.user,
    file,
    sha256: verdict.sha256,
    original: verdict.file.split(/[\\/]/).at(-1) as string,
    values: { added: verdict.added, changed: verdict.changed.length, same: verdict.same },
    replaces: verdict.replaces,
    findings: verdict.findings,
    waived: verdict.waived.map(({ code, places }) => ({ code, because, places })),
  };
}

/** A verdict on a file of which nothing is known but its name. */
function nothing(file: string, sha256: string): Verdict {
  return {
    file,
    sha256,
    status: 'refused',
    errors: [],
    openWarnings: [],
    waived: [],
    findings: { error: 0, warning: 0, info: 0 },
    added: 0,
    same: 0,
    changed: [],
    replaces: [],
  };
}
