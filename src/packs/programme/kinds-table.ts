/** Held against planned, a row for each kind of activity. */
import type { Column, TableBlock } from '../../core/document.ts';
import type { KindResult } from '../../programme/result.ts';
import { cell, filledTable, type Row } from '../tables/filled-table.ts';
import type { ProgrammeContext } from './context.ts';

function columns({ words }: ProgrammeContext): Column[] {
  const count = { kind: 'number', decimals: 0, align: 'right', width: 0.9 } as const;
  const pace = { kind: 'number', decimals: 1, align: 'right', width: 0.9 } as const;
  const share = { kind: 'share', decimals: 0, align: 'right', width: 0.9 } as const;
  return [
    { id: 'kind', label: words.kind, kind: 'text', width: 2.2 },
    { id: 'activities', label: words.activities, kind: 'text', width: 1.1 },
    { id: 'planned', label: words.planned, ...count },
    { id: 'due', label: words.due, ...count },
    { id: 'held', label: words.held, ...count },
    { id: 'attended', label: words.attended, ...count },
    { id: 'share', label: words.share, ...share },
    { id: 'due-share', label: words.dueShare, ...share },
    { id: 'left', label: words.left, ...count },
    { id: 'needed', label: words.needed, ...pace },
    { id: 'held-pace', label: words.heldPace, ...pace },
    { id: 'remark', label: words.remark, kind: 'text', width: 2.4 },
  ];
}

function kindRow(one: KindResult, { words }: ProgrammeContext): Row {
  return {
    kind: { value: words.kinds[one.kind], strong: true },
    activities: { value: words.ofPlanned(one.activities.held, one.activities.planned) },
    planned: { value: one.planned },
    due: { value: one.due },
    held: { value: one.held },
    attended: { value: one.attended },
    share: cell(one.share),
    'due-share': cell(one.dueShare),
    left: cell(one.pace?.left),
    needed: cell(one.pace?.neededPerMonth),
    'held-pace': cell(one.pace?.heldPerMonth),
    remark: cell(one.paceReason ?? ''),
  };
}

export function kindsTable(context: ProgrammeContext): TableBlock {
  const { words, input } = context;
  const rows = input.result.kinds.map((one) => kindRow(one, context));
  return filledTable({ id: 'kinds', title: words.byKind, note: words.kindNote }, columns(context), rows);
}
