import type { RepairReason } from '../../core/repair.ts';

/** A cell's new text and why; undefined where it stays. */
export type CellRepair = { readonly to: string; readonly why: readonly RepairReason[] } | undefined;

/** A cell that would begin as a formula does is left to a person. */
export function repairTo(from: string, to: string, why: readonly RepairReason[]): CellRepair {
  return from === to || to === '' || /^[=+\-@]/u.test(to) ? undefined : { to, why };
}
