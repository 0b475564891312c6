/** What stands behind: what nobody could look at in any part, and where the methods are described. */
import type { Block, Document, Section, TableCell } from '../../core/document.ts';
import { sayPlace } from '../../core/source.ts';
import type { Named } from '../tables/named.ts';
import { filledTable, type Row } from '../tables/filled-table.ts';
import type { RetreatContext } from './context.ts';

interface Missed {
  readonly part: string;
  readonly about: TableCell;
  readonly what: TableCell;
  readonly reason: TableCell;
}

const NO_ROWS: readonly (readonly TableCell[])[] = [];

/** The three columns of every pack's own list: about, what, reason. */
function listOf(document: Document | undefined, part: string): Missed[] {
  const table = document?.sections
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === 'table' && block.id === 'not-checked-list');
  const rows = table?.kind === 'table' ? table.rows : NO_ROWS;
  return rows.map(([about = { value: '' }, what = { value: '' }, reason = { value: '' }]) => ({ part, about, what, reason }));
}

function text(value: string): TableCell {
  return { value };
}

function missedOf({ input, words, common, briefs }: RetreatContext): Missed[] {
  const { stocktake, leadership, twinning, programme, causes = [] } = input;
  const { parts } = words;
  return [
    ...listOf(stocktake.document, parts.stocktake),
    ...listOf(leadership, parts.leadership),
    ...listOf(twinning, parts.twinning),
    ...(programme?.notChecked ?? []).map(({ about, what, reason }) => ({
      part: parts.programme,
      about: text(about),
      what: text(what),
      reason: text(reason),
    })),
    ...(programme?.leftOut ?? []).map(({ at, message }) => ({
      part: parts.programme,
      about: text(sayPlace(at)),
      what: text(common.leftOut),
      reason: text(message),
    })),
    ...causes.flatMap(({ priority, reasons }) =>
      reasons.map((reason) => ({
        part: parts.causes,
        about: text(briefs.find((brief) => brief.priority === priority)?.title ?? priority),
        what: text(parts.causes),
        reason: text(reason),
      })),
    ),
  ];
}

export function notCheckedSection(context: RetreatContext, names: Named): Section {
  const { words, common } = context;
  const rows = missedOf(context).map(({ part, about, what, reason }): Row => ({ part: { value: part }, about, what, reason }));
  const table = filledTable(
    { id: 'not-checked-list', empty: words.everythingChecked },
    [
      { id: 'part', label: words.part, kind: 'text', width: 1.2 },
      { id: 'about', label: common.about, kind: 'text', width: 2 },
      { id: 'what', label: common.what, kind: 'text', width: 2 },
      { id: 'reason', label: common.reason, kind: 'text', width: 5 },
    ],
    rows,
  );
  return { ...names, title: common.notChecked, role: 'annex', blocks: [table] };
}

export function methodSection({ words, common, input }: RetreatContext, names: Named): Section {
  const { method, parts } = words;
  const { stocktake, leadership, twinning } = input;
  const from = (part: string, document: Document | undefined): string =>
    document === undefined ? method.notThere(part) : method.source(part, document.title);
  const blocks: Block[] = [
    {
      kind: 'list',
      title: method.taken,
      items: [from(parts.stocktake, stocktake.document), from(parts.leadership, leadership), from(parts.twinning, twinning)],
    },
    { kind: 'paragraph', text: method.there },
    { kind: 'list', items: [method.worst, words.groupsNote, method.exercises, method.assess] },
    { kind: 'paragraph', text: common.missing },
  ];
  return { ...names, title: common.method, role: 'annex', blocks };
}
