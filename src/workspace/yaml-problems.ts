import type { z } from 'zod';
import type { Findings } from './problem.ts';
import { proposeNearest, sayKnown } from './nearest-name.ts';
import { Written } from './written.ts';
import type { YamlFile, YamlPath, YamlTree } from './yaml-file.ts';

type Issue = z.core.$ZodIssue;

/**
 * Holds a YAML file against its schema; every difference becomes a problem with line and column.
 * @returns undefined where anything differs
 */
export function holdAgainst<Schema extends z.ZodType>(yaml: YamlFile, schema: Schema, findings: Findings): z.output<Schema> | undefined {
  const result = schema.safeParse(yaml.tree);
  if (result.success) return result.data;
  const said = new Map<string, Said>();
  for (const one of result.error.issues.flatMap((issue) => problemsOf(issue, yaml, schema))) {
    said.set(`${one[0].line}:${one[0].column}:${one[1]}`, one);
  }
  for (const [at, message, fix] of [...said.values()].sort(byPlace)) findings.problem(at, message, fix);
  return undefined;
}

type Said = [at: ReturnType<YamlFile['at']>, message: string, fix: string];

function byPlace([a]: Said, [b]: Said): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

function problemsOf(issue: Issue, yaml: YamlFile, schema: z.ZodType): Said[] {
  const path = issue.path as YamlPath;
  // An object schema takes any object, also a scalar's; then its keys are missing, and the scalar is what is wrong.
  const outer = issue.code === 'unrecognized_keys' ? path : path.slice(0, -1);
  const holder = valueAt(yaml.tree, outer);
  if (holder instanceof Written || (holder === undefined && path.length === 0)) {
    const keys = keysAt(schema, outer);
    return [
      [
        yaml.at(outer),
        `Unexpected ${sayValue(holder)}, expected the keys ${sayKnown(keys)}.`,
        `Write them below, indented: "${keys[0]}: …".`,
      ],
    ];
  }
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(yaml, path, key, keysAt(schema, path)));
  return [wrongValue(issue, path, yaml, schema)];
}

function unknownKey(yaml: YamlFile, path: YamlPath, key: string, known: readonly string[]): Said {
  const fix = proposeNearest(key, known, 'Remove it, or choose one of these.');
  return [yaml.atKey(path, key), `Unexpected key "${key}", expected one of ${sayKnown(known, 20)}.`, fix];
}

function wrongValue(issue: Issue, path: YamlPath, yaml: YamlFile, schema: z.ZodType): Said {
  const value = valueAt(yaml.tree, path);
  const expected = issue.code === 'invalid_type' ? sayContainer(issue.expected, keysAt(schema, path)) : issue.message;
  const key = String(path.at(-1) ?? '');
  if (value === undefined) {
    const at = hasKey(yaml.tree, path) ? yaml.atKey(path.slice(0, -1), key) : yaml.at(path);
    return [at, `Unexpected gap: no "${key}", expected ${expected}.`, `Add "${key}: …".`];
  }
  const fix = issue.code === 'custom' ? (issue.params?.['fix'] as string | undefined) : undefined;
  return [yaml.at(path), `Unexpected ${sayValue(value)}, expected ${expected}.`, fix ?? 'Correct the value.'];
}

function sayContainer(expected: string, keys: readonly string[]): string {
  if (expected === 'array') return 'a list ([a, b], or lines that begin with "- ")';
  return keys.length === 0 ? 'keys with values' : `the keys ${sayKnown(keys)}`;
}

function sayValue(value: YamlTree): string {
  if (value === undefined) return 'empty file';
  if (value instanceof Written) return `"${value.text.length > 60 ? `${value.text.slice(0, 60)}…` : value.text}"`;
  return Array.isArray(value) ? 'list' : 'group of keys';
}

function valueAt(tree: YamlTree, path: YamlPath): YamlTree {
  let value: unknown = tree;
  for (const step of path) {
    if (value instanceof Written || typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value as YamlTree;
}

function hasKey(tree: YamlTree, path: YamlPath): boolean {
  const holder = valueAt(tree, path.slice(0, -1));
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, path.at(-1) ?? '');
}

/** The keys that the schema knows at a path. */
function keysAt(schema: z.ZodType, path: YamlPath): readonly string[] {
  let inner = bare(schema);
  for (const step of path) {
    const definition = inner.def as { shape?: Record<string, z.ZodType>; element?: z.ZodType; valueType?: z.ZodType };
    const next = definition.shape?.[String(step)] ?? definition.element ?? definition.valueType;
    if (next === undefined) return [];
    inner = bare(next);
  }
  return Object.keys((inner.def as { shape?: object }).shape ?? {});
}

/** The schema inside `optional`. */
function bare(schema: z.ZodType): z.ZodType {
  const inner = (schema.def as { innerType?: z.ZodType }).innerType;
  return inner === undefined ? schema : bare(inner);
}
