import { isMap, isSeq, parseDocument, stringify, type Document, type YAMLMap, type YAMLSeq } from 'yaml';
import { UserError } from '../../core/user-error.ts';
import { Findings, WorkspaceError } from '../problem.ts';
import { PLAN_SCHEMA } from '../plan-draft.ts';
import { readYaml } from '../yaml-file.ts';
import { lineAfter, lineStart, spliceLines } from '../yaml-lines.ts';
import { holdAgainst } from '../yaml-problems.ts';

/** An intervention that was chosen: it has no dates and no effect yet, so that the planned trajectory stays. */
export interface ChosenIntervention {
  readonly id: string;
  readonly title: string;
  readonly owner?: string;
}

const FILE = 'the plan';

/**
 * Adds interventions to a plan's YAML, under `interventions` at the top level, and touches nothing else: comments and every other line stay.
 * The planned trajectory does not change, as those added have no effect until somebody gives them one.
 * An id that the plan has already is left alone.
 * @param file is named in errors
 * @returns the text, the same where all were there
 * @throws WorkspaceError where the text is no plan; UserError where its interventions are written in a form that cannot be added to
 */
export function planInterventionsInto(text: string, interventions: readonly ChosenIntervention[], file = FILE): string {
  const findings = new Findings();
  const yaml = readYaml(file, text, findings);
  const draft = yaml === undefined ? undefined : holdAgainst(yaml, PLAN_SCHEMA, findings);
  if (draft === undefined) throw new WorkspaceError(findings.problems);
  const there = new Set([...(draft.trajectory.interventions ?? []), ...(draft.interventions ?? [])].map(({ id }) => id.text));
  const wanted = new Map(interventions.map((one) => [one.id, one]));
  const added = [...wanted.values()].filter(({ id }) => !there.has(id));
  if (added.length === 0) return text;
  const result = splice(text, added);
  if (result === undefined || saysOf(result) !== expected(text, added))
    throw new UserError(
      'Unexpected form of "interventions", expected a list with one line or more for each.',
      'Write each as "- id: …" on a line of its own, then run it again.',
      { file, field: 'interventions' },
    );
  return result;
}

function splice(text: string, added: readonly ChosenIntervention[]): string | undefined {
  const document = parse(text);
  if (!document.has('interventions')) return spliceLines(text, text.length, text.length, `interventions:\n${linesOf(added, '  ')}`);
  const list = document.get('interventions') as YAMLSeq | YAMLMap | undefined;
  // A key that stands alone, or an empty list, gives way to the lines.
  if (list === undefined || (isSeq(list) && list.items.length === 0)) return replaceEmpty(text, document, added);
  const last = isSeq(list) && list.flow !== true ? list.items.at(-1) : undefined;
  if (!isMap(last)) return undefined;
  const start = last.range?.[0] ?? 0;
  const dash = /^( *)- +$/.exec(text.slice(lineStart(text, start), start));
  return dash === null ? undefined : spliceLines(text, lineAfter(text, last), lineAfter(text, last), linesOf(added, dash[1] ?? ''));
}

function replaceEmpty(text: string, document: Document, added: readonly ChosenIntervention[]): string | undefined {
  const pair = isMap(document.contents) ? document.contents.items.find(({ key }) => String(key) === 'interventions') : undefined;
  const key = pair?.key as { range?: [number, number, number] } | undefined;
  if (key?.range === undefined) return undefined;
  const from = lineStart(text, key.range[0]);
  const newline = text.indexOf('\n', from);
  const end = newline < 0 ? text.length : newline + 1;
  const note = /^interventions *: *(?:\[ *\]|~|null)? *(#.*)?$/.exec(text.slice(from, end).trimEnd());
  if (note === null) return undefined;
  return spliceLines(text, from, end, `interventions:${note[1] === undefined ? '' : ` ${note[1]}`}\n${linesOf(added, '  ')}`);
}

function linesOf(added: readonly ChosenIntervention[], margin: string): string {
  return stringify(added.map(plain), { lineWidth: 0 }).replace(/^(?=.)/gm, margin);
}

function plain({ id, title, owner }: ChosenIntervention): ChosenIntervention {
  return { id, title, ...(owner === undefined ? {} : { owner }) };
}

function parse(text: string): Document {
  return parseDocument(text, { version: '1.2', schema: 'core', merge: false });
}

function saysOf(text: string): string {
  const document = parse(text);
  return document.errors.length > 0 ? '' : JSON.stringify(sorted(document.toJS() as Record<string, unknown>));
}

function expected(text: string, added: readonly ChosenIntervention[]): string {
  const said = parse(text).toJS() as Record<string, unknown>;
  return JSON.stringify(sorted({ ...said, interventions: [...((said['interventions'] as unknown[] | null) ?? []), ...added.map(plain)] }));
}

function sorted(said: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1));
}
