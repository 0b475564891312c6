/** Sessions of the programme against its plan. */
import type { Column, TableBlock } from '../../core/document.ts';
import type { DoseOfKind } from '../../twinning/result.ts';
import type { TwinningContext } from './context.ts';
import { cell, filledTable, type Row } from '../tables/filled-table.ts';

/** Up to the plan: sessions over it do not stand in for others. Undefined where nothing is planned. */
export function shareOf(done: number, planned: number): number | undefined {
  return planned > 0 ? Math.min(done, planned) / planned : undefined;
}

/** Attended of planned; a session of which nobody wrote down who came is neither attended nor missed. */
export function attendedShare({ planned, held, attended, unrecorded = 0 }: DoseOfKind): number | undefined {
  if (unrecorded > 0 && unrecorded === held) return undefined;
  return shareOf(attended, Math.min(planned, Math.max(planned - unrecorded, held - unrecorded)));
}

/**
 * One row of shades: all sessions, then each kind. It has no column of words, so that on a sheet its narrow columns stand under
 * those of the pairs.
 */
export function doseStrip({ input, words }: TwinningContext): TableBlock[] {
  const kinds = input.result.dose.filter(({ planned }) => planned > 0);
  if (kinds.length === 0) return [];
  const heat = { kind: 'share', decimals: 0, align: 'center', heat: true } as const;
  const planned = kinds.reduce((sum, one) => sum + one.planned, 0);
  const held = kinds.reduce((sum, one) => sum + Math.min(one.held, one.planned), 0);
  const cells = kinds.map((one) => [one.kind, cell(shareOf(one.held, one.planned))] as const);
  return [
    filledTable(
      { id: 'network-dose', title: words.networkDose },
      [{ id: 'all', label: words.all, ...heat }, ...kinds.map(({ kind }): Column => ({ id: kind, label: words.kinds[kind], ...heat }))],
      [{ all: { value: held / planned }, ...Object.fromEntries(cells) }],
    ),
  ];
}

/** The same with its numbers, a row for each kind. */
export function programmeTable({ input, words }: TwinningContext): TableBlock[] {
  if (input.result.dose.length === 0) return [];
  const rows = input.result.dose.map((dose): Row => ({
    kind: { value: words.kinds[dose.kind] },
    planned: { value: dose.planned },
    per: { value: words.pers[dose.per](dose.units) },
    held: { value: dose.held },
    share: cell(shareOf(dose.held, dose.planned)),
    attendances: cell(dose.attendances),
    participants: cell(dose.participants),
    uncounted: cell(dose.uncounted),
  }));
  const count = { kind: 'number', decimals: 0, align: 'right' } as const;
  return [
    filledTable(
      { id: 'programme-dose', title: words.programmeDose },
      [
        { id: 'kind', label: words.kind, kind: 'text', width: 2.4 },
        { id: 'planned', label: words.planned, ...count },
        { id: 'per', label: words.per, kind: 'text', width: 1.8 },
        { id: 'held', label: words.held, ...count },
        { id: 'share', label: words.share, kind: 'share', decimals: 0, align: 'right', heat: true },
        { id: 'attendances', label: words.attendances, ...count },
        { id: 'participants', label: words.participants, ...count },
        { id: 'uncounted', label: words.uncounted, ...count },
      ],
      rows,
    ),
  ];
}
