/** Finds in the stocktake's document what the retreat takes over from it. */
import type { Column, Section, TableBlock, TableCell } from '../../core/document.ts';
import type { Brief } from './context.ts';
import type { RetreatInput } from './input.ts';

/** The minister's table of all priorities. */
export function prioritiesTable({ document }: RetreatInput['stocktake']): TableBlock {
  const blocks = document.sections.flatMap((section) => section.blocks);
  const found = blocks.find((block): block is TableBlock => block.kind === 'table' && block.id === 'priorities');
  if (found !== undefined) return found;
  throw new Error('Unexpected stocktake document without its table of priorities, expected the one composed from the same result.');
}

/** The row of a priority: results stand first, plans that could not be run after them. */
function rowOf(priority: string, { result, document }: RetreatInput['stocktake']): readonly TableCell[] | undefined {
  const all = [...result.priorities.map(({ plan }) => plan.priority), ...result.broken.map((plan) => plan.priority)];
  const index = all.indexOf(priority);
  return index === -1 ? undefined : prioritiesTable({ result, document }).rows[index];
}

/** What the table says of a priority, by column. */
export function standingCells(priority: string, stocktake: RetreatInput['stocktake']): Record<string, TableCell> | undefined {
  const row = rowOf(priority, stocktake);
  if (row === undefined) return undefined;
  const { columns } = prioritiesTable(stocktake);
  return Object.fromEntries(columns.map((column, index) => [column.id, row[index] ?? { value: null }]));
}

/** The priority's section: the one that its row jumps to. */
export function subjectOf(priority: string, stocktake: RetreatInput['stocktake']): Section | undefined {
  const id = standingCells(priority, stocktake)?.['priority']?.link;
  return id === undefined ? undefined : stocktake.document.sections.find((section) => section.id === id);
}

const SHOWN = ['status', 'priority', 'actual', 'plan', 'gap', 'decision'] as const;

/** The retreat's priorities with status, actual, plan, gap and what is to be decided. */
export function standingTable(briefs: readonly Brief[], stocktake: RetreatInput['stocktake'], noPlan: string, title: string): TableBlock {
  const { columns, note } = prioritiesTable(stocktake);
  const shown = SHOWN.flatMap((id): Column[] => columns.filter((column) => column.id === id));
  const rows = briefs.map((brief) => {
    const cells = standingCells(brief.priority, stocktake) ?? { status: { value: 'not-run' }, decision: { value: noPlan } };
    const named = { ...cells, priority: { value: brief.title, link: brief.id, strong: true } } as Record<string, TableCell>;
    return shown.map(({ id }) => named[id] ?? { value: null });
  });
  return { kind: 'table', id: 'standing', title, columns: shown, rows, ...(note === undefined ? {} : { note }) };
}

/** The first block of a kind whose id ends so; ids in the stocktake begin with their section's. */
export function tableOf(section: Section, ending: string): TableBlock | undefined {
  return section.blocks.find((block): block is TableBlock => block.kind === 'table' && block.id === `${section.id}-${ending}`);
}
