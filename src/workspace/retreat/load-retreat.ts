import type { Folder } from '../../core/folder.ts';
import type { Leader } from '../../core/programme.ts';
import type { Retreat } from '../../core/retreat.ts';
import { UserError } from '../../core/user-error.ts';
import type { Workspace } from '../../core/workspace.ts';
import { proposeNearest, sayKnown } from '../nearest-name.ts';
import { Findings, WorkspaceError, type Remark } from '../problem.ts';
import { readTextFile } from '../text-file.ts';
import { readDate } from '../written-date.ts';
import { Written } from '../written.ts';
import { readYaml, type YamlTree } from '../yaml-file.ts';
import { readRetreat } from './read-retreat.ts';

export const RETREATS_FOLDER = 'retreats';

export interface LoadedRetreat {
  readonly retreat: Retreat;
  /** Gaps and days that stop short: things to know that stop nothing. */
  readonly remarks: readonly Remark[];
}

/**
 * Loads one agenda file, `retreats/<code>.yaml`.
 * @param code of the retreat: what the file says, or its name. Absent: the only one; of several the next that has not ended by `today`, and
 * where all have ended, or no day is given, the latest
 * @param today ISO date
 * @throws UserError where there is no such retreat; WorkspaceError with every problem of its file
 */
export async function loadRetreat(
  folder: Folder,
  workspace: Workspace,
  leaders: readonly Leader[],
  code?: string,
  today?: string,
): Promise<LoadedRetreat> {
  const { file, text } = choose(outlines(folder), code, today);
  const findings = new Findings();
  const retreat = readRetreat(file, text, workspace, leaders, findings);
  if (retreat === undefined) throw new WorkspaceError(findings.problems);
  return { retreat, remarks: findings.remarks };
}

/** As much of an agenda file as is needed to choose it. */
interface Outline {
  readonly file: string;
  readonly text: string;
  /** What the file is called by: what it says, and its name. */
  readonly codes: readonly string[];
  /** Readable days; none where they do not read. */
  readonly days: readonly string[];
}

function outlines(folder: Folder): Outline[] {
  const files = folder.list(RETREATS_FOLDER).filter((file) => /^[^/]+\/[^/]+\.ya?ml$/i.test(file));
  return files.map((file) => {
    const text = readTextFile(folder, file);
    const tree = readYaml(file, text, new Findings())?.tree;
    const said = valueOf(tree, 'retreat');
    const days = valueOf(tree, 'days');
    const stem = file.replace(/^.*\//, '').replace(/\.ya?ml$/i, '');
    return {
      file,
      text,
      codes: said instanceof Written && said.text !== stem ? [said.text, stem] : [stem],
      days: Array.isArray(days) ? days.flatMap(dayOf).sort() : [],
    };
  });
}

function valueOf(tree: YamlTree, key: string): YamlTree {
  if (typeof tree !== 'object' || tree === null || tree instanceof Written || Array.isArray(tree)) return undefined;
  return (tree as Readonly<Record<string, YamlTree>>)[key];
}

function dayOf(value: YamlTree): string[] {
  const read = value instanceof Written ? readDate(value.text) : undefined;
  return read?.ok === true ? [read.iso] : [];
}

function choose(all: readonly Outline[], code: string | undefined, today: string | undefined): Outline {
  const at = { file: RETREATS_FOLDER };
  const [only, ...more] = all;
  if (only === undefined)
    throw new UserError(
      'Unexpected gap: no agenda of a retreat, expected retreats/<code>.yaml.',
      'Make one with: deliver init --with retreat',
      at,
    );
  if (code !== undefined) return chooseByCode(all, code);
  if (more.length === 0) return only;
  const undated = all.find(({ days }) => days.length === 0);
  if (undated !== undefined)
    throw new UserError(
      'Unexpected agenda without days that read, expected them to find the next retreat.',
      'Correct its days, or name a retreat.',
      {
        file: undated.file,
      },
    );
  const byDay = all.toSorted((a, b) => ((a.days[0] ?? '') < (b.days[0] ?? '') ? -1 : (a.days[0] ?? '') > (b.days[0] ?? '') ? 1 : 0));
  const next = today === undefined ? undefined : byDay.find(({ days }) => (days.at(-1) ?? '') >= today);
  return next ?? byDay.at(-1) ?? only;
}

function chooseByCode(all: readonly Outline[], code: string): Outline {
  const [found, second] = all.filter(({ codes }) => codes.includes(code));
  if (found !== undefined && second === undefined) return found;
  const known = all.flatMap(({ codes }) => codes[0] ?? []);
  if (found === undefined)
    throw new UserError(
      `Unexpected retreat "${code}", expected one of ${sayKnown(known)}.`,
      proposeNearest(code, known, 'Choose one of these.'),
      {
        file: RETREATS_FOLDER,
      },
    );
  throw new UserError(`Unexpected second agenda of retreat "${code}", expected one (the other: ${found.file}).`, 'Rename one of the two.', {
    file: second?.file ?? found.file,
  });
}
