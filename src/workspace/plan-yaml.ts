import type { BrokenPlan } from '../core/plan.ts';
import { breakPlan, type PlacedDraft } from './plan-check.ts';
import { PLAN_SCHEMA } from './plan-draft.ts';
import { Findings } from './problem.ts';
import { readYaml, type YamlTree } from './yaml-file.ts';
import { holdAgainst } from './yaml-problems.ts';
import { YAML_NUMBERS } from './written-number.ts';
import { Written } from './written.ts';

/** Reads one plans/*.yaml; where its form is wrong, it is broken, under its priority or, without one, under its file's name. */
export function readPlanFile(file: string, content: string): PlacedDraft | BrokenPlan {
  const findings = new Findings();
  const yaml = readYaml(file, content, findings);
  const draft = yaml === undefined ? undefined : holdAgainst(yaml, PLAN_SCHEMA, findings);
  if (yaml !== undefined && draft !== undefined) return { draft, at: { file, line: draft.priority.at.line ?? 1 }, numbers: YAML_NUMBERS };
  const stem = file.replace(/^.*\//, '').replace(/\.ya?ml$/i, '');
  const title = keyText(yaml?.tree, 'title');
  return breakPlan(
    { priority: keyText(yaml?.tree, 'priority') ?? stem, ...(title === undefined ? {} : { title }) },
    { file },
    findings.problems,
  );
}

function keyText(tree: YamlTree, key: string): string | undefined {
  if (typeof tree !== 'object' || tree === null || tree instanceof Written || Array.isArray(tree)) return undefined;
  const value = (tree as Readonly<Record<string, YamlTree>>)[key];
  return value instanceof Written ? value.text : undefined;
}
