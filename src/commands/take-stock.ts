import type { Document } from '../core/document.ts';
import type { Folder } from '../core/folder.ts';
import type { LeftOutRow } from '../core/left-out-row.ts';
import { periodFromId, type Day, type Period } from '../core/period/index.ts';
import { sayPlace } from '../core/source.ts';
import { UserError } from '../core/user-error.ts';
import type { Workspace } from '../core/workspace.ts';
import { stocktakeFacts } from '../delivery/facts.ts';
import type { NotChecked, StocktakeResult } from '../delivery/result.ts';
import { takeStock } from '../delivery/stocktake.ts';
import { wordsIn } from '../delivery/words/words.ts';
import type { Effects } from '../effects.ts';
import type { InputFile } from '../packs/stocktake/input.ts';
import { stocktakeDocument } from '../packs/stocktake/stocktake-document.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import { loadActions } from '../workspace/actions/load-actions.ts';
import { readStocktakes, type RecordedStocktake } from '../workspace/stocktakes.ts';
import { asOfPeriod } from './as-of-option.ts';
import { dataQuality } from './data-quality.ts';
import { findWorkspace } from './find-workspace.ts';
import { gatherData, type GatheredData } from './gather-data.ts';
import { noteLost } from './note-lost.ts';
import { inputsOf } from './pack-inputs.ts';
import { QUALITY_WORDS } from './quality-words.ts';
import { readerRemarks } from './reader-remarks.ts';

export interface StockOptions {
  readonly workspace?: string;
  readonly asOf?: string;
}

export interface TakenStock {
  /** The workspace's folder as the shell would name it. */
  readonly path: string;
  readonly folder: Folder;
  readonly workspace: Workspace;
  readonly data: GatheredData;
  readonly today: Day;
  readonly result: StocktakeResult;
  readonly document: Document;
  readonly inputs: readonly InputFile[];
}

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * From a workspace to a document: reads plans and data, judges, composes. Writes nothing.
 * @param more files that count as inputs besides the workspace's own: the tables of a programme
 */
export async function takeStockOf(options: StockOptions, effects: Effects, more?: RegExp): Promise<TakenStock> {
  const { path, folder } = findWorkspace(options.workspace, effects);
  const workspace = await loadWorkspace(folder);
  const asked = options.asOf === undefined ? undefined : asOfPeriod(options.asOf, workspace);
  if (workspace.plans.length === 0) throw noPlan(workspace);
  const agreed = await loadActions(folder, workspace);
  const data = await gatherData(workspace, folder, effects);
  const today: Day = Math.floor(effects.now().getTime() / MILLISECONDS_A_DAY);
  const judge = (asOf: Period | undefined, previous: RecordedStocktake | undefined): StocktakeResult =>
    takeStock({
      workspace,
      measures: data.measures,
      today,
      ...(asOf === undefined ? {} : { asOf }),
      ...(previous === undefined ? {} : { previous: previous.facts }),
      ...(agreed.exists ? { actions: agreed.actions } : {}),
    });
  const first = judge(asked, undefined);
  const history = readStocktakes(folder, workspace.calendar);
  const previous = latestBefore(history.stocktakes, first.asOf, workspace);
  const judged = previous === undefined ? first : judge(first.asOf, previous);
  const notChecked = [...judged.notChecked, ...missingElements(workspace, judged, data), ...actionsLeftOut(agreed.leftOut, workspace)];
  const result = { ...judged, notChecked };
  const inputs = inputsOf(workspace, folder, data, more);
  const facts = stocktakeFacts(result, inputs);
  const sources = data.files.map(({ source }) => source);
  const quality = dataQuality(workspace, data);
  noteLost(quality, workspace.language, effects);
  const document = stocktakeDocument({
    result,
    facts,
    workspace: {
      ...workspace,
      remarks: [...workspace.remarks, ...history.remarks, ...agreed.remarks, ...readerRemarks(sources, workspace.language)],
    },
    inputs,
    quality,
    language: workspace.language,
  });
  return { path, folder, workspace, data, today, result, document, inputs };
}

/** Without one plan that holds there is nothing to judge. The first that is broken says why; the others follow it. */
function noPlan({ brokenPlans: [first, ...others] }: Workspace): UserError {
  if (first === undefined)
    return new UserError(
      'Unexpected workspace without plans, expected at least one in plans/ or plans.xlsx, write one as templates show: deliver init.',
    );
  return new UserError(first.reason, others.length === 0 ? undefined : `(${others.length} more like it: no plan holds.)`, first.at);
}

/** The newest recorded stocktake whose as-of ended before this one's. */
function latestBefore(stocktakes: readonly RecordedStocktake[], asOf: Period, workspace: Workspace): RecordedStocktake | undefined {
  const dated = stocktakes.flatMap((one) => {
    const period = periodFromId(one.period, workspace.calendar);
    return period === undefined || period.end >= asOf.end ? [] : [{ one, end: period.end }];
  });
  return dated.sort((a, b) => b.end - a.end)[0]?.one;
}

/** Rows of the table of actions that do not hold: they stand in no count. */
function actionsLeftOut(leftOut: readonly LeftOutRow[], { language }: Workspace): NotChecked[] {
  const what = wordsIn(language).what.actions;
  return leftOut.map(({ at, message, fix }) => ({ about: 'data', what, reason: `${sayPlace(at)}: ${message} ${fix}` }));
}

/** Elements that a plan's indicator needs and that no file holds: the likeliest reason for "no data". */
function missingElements(workspace: Workspace, result: StocktakeResult, data: GatheredData): NotChecked[] {
  const words = QUALITY_WORDS[workspace.language];
  return result.priorities.flatMap(({ plan, indicator }) => {
    const missing = data.measures.missingElements(indicator);
    return missing.length === 0 ? [] : [{ about: plan.priority, what: indicator.name, reason: words.missingElements(missing) }];
  });
}
