/** Checklist scores, with critical items apart. */
import type { Column, Section, TableBlock } from '../../core/document.ts';
import { memberName, type TwinningContext } from './context.ts';
import type { Named } from '../tables/named.ts';
import { cell, filledTable, type Row } from '../tables/filled-table.ts';

const COUNT = { kind: 'number', decimals: 0, align: 'right' } as const;
const SCORE = { kind: 'number', decimals: 1, align: 'right' } as const;

function whoColumns({ words }: TwinningContext): Column[] {
  return [
    { id: 'checklist', label: words.checklist, kind: 'text', width: 2 },
    { id: 'member', label: words.member, kind: 'text', width: 2.4 },
    { id: 'round', label: words.round, ...COUNT, width: 0.7 },
  ];
}

function scoresTable(context: TwinningContext): TableBlock {
  const { words, input } = context;
  const rows = input.result.checklists.map((one): Row => ({
    checklist: { value: one.checklist },
    member: { value: memberName(one.member, context) },
    round: { value: one.round },
    score: cell(one.score),
    met: { value: one.critical.met },
    critical: { value: one.critical.applicable },
    items: { value: one.items },
    'not-applicable': { value: one.notApplicable },
    failed: cell(one.critical.failed.join(', ')),
  }));
  const columns: Column[] = [
    ...whoColumns(context),
    { id: 'score', label: words.score, ...SCORE },
    { id: 'met', label: words.criticalMet, ...COUNT },
    { id: 'critical', label: words.criticalOf, ...COUNT },
    { id: 'items', label: words.items, ...COUNT },
    { id: 'not-applicable', label: words.notApplicable, ...COUNT },
    { id: 'failed', label: words.criticalFailed, kind: 'text', width: 4 },
  ];
  return filledTable({ id: 'checklist-scores', note: words.checklistNote, empty: words.noChecklists, filter: true }, columns, rows);
}

function sectionsTable(context: TwinningContext): TableBlock[] {
  const { words, input } = context;
  const rows = input.result.checklists.flatMap((one) =>
    one.sections.map((section): Row => ({
      checklist: { value: one.checklist },
      member: { value: memberName(one.member, context) },
      round: { value: one.round },
      section: { value: section.section },
      score: cell(section.score),
      items: { value: section.items },
      'not-applicable': { value: section.notApplicable },
    })),
  );
  const columns: Column[] = [
    ...whoColumns(context),
    { id: 'section', label: words.section, kind: 'text', width: 2 },
    { id: 'score', label: words.score, ...SCORE },
    { id: 'items', label: words.items, ...COUNT },
    { id: 'not-applicable', label: words.notApplicable, ...COUNT },
  ];
  return rows.length === 0 ? [] : [filledTable({ id: 'checklist-sections', title: words.checklistSections }, columns, rows)];
}

/** None where nobody filled a checklist. */
export function checklistsSection(context: TwinningContext, names: Named): Section[] {
  if (context.input.result.checklists.length === 0) return [];
  return [{ ...names, title: context.words.checklists, role: 'annex', blocks: [scoresTable(context), ...sectionsTable(context)] }];
}
