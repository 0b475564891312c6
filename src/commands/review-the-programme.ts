import { isoFromDay } from '../core/period/index.ts';
import type { LeftOutRow } from '../core/left-out-row.ts';
import type { Leader } from '../core/programme.ts';
import { UserError } from '../core/user-error.ts';
import type { ActionsResult } from '../delivery/actions/result.ts';
import { reviewCauses } from '../delivery/causes/review-causes.ts';
import type { CausesOfPriority } from '../delivery/causes/result.ts';
import type { Effects } from '../effects.ts';
import type { ProgrammeResult } from '../programme/result.ts';
import { reviewProgramme } from '../programme/review-programme.ts';
import { loadCauses } from '../workspace/programme/load-causes.ts';
import { loadProgramme } from '../workspace/programme/load-programme.ts';
import { sayRemarks } from './say-remarks.ts';
import { takeStockOf, type StockOptions, type TakenStock } from './take-stock.ts';

export interface ReviewedProgramme {
  readonly stock: TakenStock;
  readonly actions: ActionsResult;
  readonly leaders: readonly Leader[];
  /** Absent: there are no tables of a programme. */
  readonly programme?: ProgrammeResult;
  readonly causes?: readonly CausesOfPriority[];
  /** Rows of the tables of causes and interventions that were not taken; they are in the programme's too. */
  readonly causesLeftOut: readonly LeftOutRow[];
}

/** The tables of a programme and of causes, as inputs of a pack. */
export const PROGRAMME_FILES = /^(programme(\/[^/]+\.csv|\.xlsx)|retreats\/[^/]+\.ya?ml)$/i;

const NO_ACTIONS: ActionsResult = { states: [], summary: { agreed: 0, done: 0, late: 0, open: 0, dropped: 0 } };

/** Takes stock of the priorities and reviews the programme that supports them. */
export async function reviewTheProgramme(
  options: StockOptions,
  effects: Effects,
  files: RegExp = PROGRAMME_FILES,
): Promise<ReviewedProgramme> {
  const stock = await takeStockOf(options, effects, files);
  const { folder, workspace, result } = stock;
  const today = result.asOf.end;
  const actions = result.actions ?? NO_ACTIONS;
  const tables = await loadProgramme(folder, workspace, isoFromDay(today));
  const written = await loadCauses(folder, workspace);
  const causesLeftOut = written?.leftOut ?? [];
  sayRemarks([...(tables?.remarks ?? []), ...(written?.remarks ?? [])], effects);
  return {
    stock,
    actions,
    leaders: tables?.leaders ?? [],
    causesLeftOut,
    ...(tables === undefined
      ? {}
      : {
          programme: reviewProgramme({
            tables: { ...tables, leftOut: [...tables.leftOut, ...causesLeftOut] },
            workspace,
            priorities: result.priorities,
            actions,
            today,
          }),
        }),
    ...(written === undefined ? {} : { causes: reviewCauses(written, workspace.plans, undefined, workspace.language) }),
  };
}

/** What a command says that needs a programme and finds none. */
export function noProgramme(): UserError {
  return new UserError(
    'Unexpected workspace without a programme, expected its tables in programme/ or programme.xlsx, add them with: deliver init --with programme',
  );
}
