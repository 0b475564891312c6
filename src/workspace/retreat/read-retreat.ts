import type { Leader } from '../../core/programme.ts';
import type { Retreat } from '../../core/retreat.ts';
import type { Workspace } from '../../core/workspace.ts';
import { defined } from '../part-tables/defined.ts';
import { KnownPriorities } from '../part-tables/known-priorities.ts';
import type { Findings } from '../problem.ts';
import { readDate } from '../written-date.ts';
import type { Written } from '../written.ts';
import { readYaml, type YamlFile } from '../yaml-file.ts';
import { holdAgainst } from '../yaml-problems.ts';
import { readAgenda } from './read-agenda.ts';
import { readPeople } from './read-people.ts';
import { exerciseIn, priorityIn, type Reading } from './reading.ts';
import { RETREAT_SCHEMA, type RetreatDraft } from './retreat-schema.ts';

/** Reads an agenda file; what is wrong goes to `findings`, everything at once. @returns undefined where there are problems */
export function readRetreat(
  file: string,
  text: string,
  workspace: Workspace,
  leaders: readonly Leader[],
  findings: Findings,
): Retreat | undefined {
  const yaml = readYaml(file, text, findings);
  const draft = yaml === undefined ? undefined : holdAgainst(yaml, RETREAT_SCHEMA, findings);
  if (yaml === undefined || draft === undefined) return undefined;
  const reading: Reading = { yaml, leaders, priorities: new KnownPriorities(workspace), findings };
  const retreat = fromDraft(draft, yaml, reading);
  return findings.problems.length > 0 ? undefined : retreat;
}

function fromDraft(draft: RetreatDraft, yaml: YamlFile, reading: Reading): Retreat {
  const days = readDays(draft.days, yaml, reading.findings);
  const items = readAgenda(draft.agenda, draft.days.length, reading);
  const listed = (draft.exercises ?? []).flatMap((one) => exerciseIn(one, reading.findings) ?? []);
  const priorities = draft.priorities?.flatMap((one) => priorityIn(one, reading) ?? []);
  return {
    code: draft.retreat.text,
    title: draft.title.text,
    days,
    ...defined({ venue: draft.venue?.text, purpose: draft.purpose?.text }),
    items,
    ...readPeople(draft, reading),
    guests: (draft.guests ?? []).map(({ name, role, institution }) => ({
      name: name.text,
      ...defined({ role: role?.text, institution: institution?.text }),
    })),
    // A sheet that the agenda needs is printed, listed or not.
    exercises: [...new Set([...listed, ...items.flatMap(({ exercise }) => exercise ?? [])])],
    priorities: [...new Set(priorities ?? reading.priorities.ids)],
    at: { file: yaml.file, line: draft.retreat.at.line ?? 1 },
  };
}

function readDays(written: readonly Written[], yaml: YamlFile, findings: Findings): string[] {
  if (written.length === 0)
    findings.problem(yaml.at(['days']), 'Unexpected retreat without days, expected at least one.', 'Write days: [2026-07-15].');
  const days: string[] = [];
  for (const one of written) {
    const read = readDate(one.text);
    const before = days.at(-1);
    if (!read.ok)
      findings.problem(one.at, `Unexpected day "${one.text}", expected a date that exists, as 2026-07-15.`, 'Write year-month-day.');
    else if (before !== undefined && read.iso <= before)
      findings.problem(one.at, `Unexpected day ${read.iso} after ${before}, expected a later day.`, 'Order the days, each once.');
    if (read.ok) days.push(read.iso);
  }
  return days;
}
