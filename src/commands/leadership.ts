import { comparePeriods, dayFromIso, folderName, periodContaining, type Day, type Period } from '../core/period/index.ts';
import type { Document } from '../core/document.ts';
import type { LeadershipTables } from '../core/leadership.ts';
import { UserError } from '../core/user-error.ts';
import type { Workspace } from '../core/workspace.ts';
import type { Effects } from '../effects.ts';
import { leadershipFacts } from '../leadership/facts.ts';
import type { LeadershipInput } from '../leadership/input.ts';
import { reviewLeadership } from '../leadership/review-leadership.ts';
import type { Measures } from '../measures/contract.ts';
import { leadershipDocument } from '../packs/leadership/leadership-document.ts';
import type { InputFile } from '../packs/stocktake/input.ts';
import { loadLeadership } from '../workspace/leadership/load-leadership.ts';
import { loadProgramme } from '../workspace/programme/load-programme.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import { asOfPeriod } from './as-of-option.ts';
import { findWorkspace } from './find-workspace.ts';
import { gatherData } from './gather-data.ts';
import { inputsOf } from './pack-inputs.ts';
import { sayRemarks } from './say-remarks.ts';
import type { StockOptions } from './take-stock.ts';
import type { PackOptions } from './write-pack.ts';
import { writeWholePack } from './write-whole-pack.ts';

const MILLISECONDS_A_DAY = 86_400_000;
export const LEADERSHIP_FILES = /^leadership(\/.+\.(csv|xlsx)|\.xlsx)$/i;

/** The eight managing and leading practices by team and round. @returns exit code 0 */
export async function leadership(options: StockOptions & PackOptions, effects: Effects): Promise<number> {
  const { path, folder } = findWorkspace(options.workspace, effects);
  const workspace = await loadWorkspace(folder);
  const leaders = (await loadProgramme(folder, workspace))?.leaders ?? [];
  const tables = await loadLeadership(folder, workspace, leaders);
  if (tables === undefined)
    throw new UserError(
      'Unexpected workspace without a leadership survey, expected its tables in leadership/ or leadership.xlsx, add them with: deliver init --with leadership',
    );
  sayRemarks(tables.remarks, effects);
  // Only the results that teams chose come from the data.
  const mayBeEmpty = tables.teams.every((team) => team.indicator === undefined);
  const data = await gatherData(workspace, folder, effects, { mayBeEmpty });
  const today: Day = Math.floor(effects.now().getTime() / MILLISECONDS_A_DAY);
  const asOf = options.asOf === undefined ? newestMonth(tables, workspace, data.measures, today) : asOfPeriod(options.asOf, workspace);
  const inputs = inputsOf(workspace, folder, data, LEADERSHIP_FILES);
  const document = leadershipPack({ tables, workspace, measures: data.measures, asOf }, inputs);
  await writeWholePack(document, inputs, options, effects.join(path, 'packs', folderName(asOf)), effects);
  return 0;
}

/** Judges the surveys and composes their pack. */
export function leadershipPack(input: LeadershipInput, inputs: readonly InputFile[]): Document {
  const result = reviewLeadership(input);
  const { workspace, asOf } = input;
  return leadershipDocument({ result, facts: leadershipFacts(result, inputs), workspace, inputs, asOf, language: workspace.language });
}

/** The newest ended month with data of a result that a team chose, or of a round, whichever is later. */
function newestMonth({ teams, rounds }: LeadershipTables, workspace: Workspace, measures: Measures, today: Day): Period {
  const results = teams.flatMap(({ indicator: code, place = measures.root.code }) => {
    const indicator = workspace.indicators.find((one) => one.code === code);
    if (indicator === undefined || measures.place(place) === undefined) return [];
    const ended = measures.series(indicator, place, 'monthly').filter(({ value, period }) => value !== undefined && period.end < today);
    return ended.length === 0 ? [] : [(ended.at(-1) as (typeof ended)[number]).period];
  });
  const surveyed = rounds.flatMap(({ date }) => {
    const day = dayFromIso(date);
    return day === undefined || day > today ? [] : [periodContaining('monthly', day, workspace.calendar)];
  });
  return [...results, ...surveyed].sort(comparePeriods).at(-1) ?? periodContaining('monthly', today, workspace.calendar);
}
