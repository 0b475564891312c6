import type { Folder } from '../core/folder.ts';
import type { Indicator } from '../core/indicator.ts';
import type { Place } from '../core/place.ts';
import { UserError } from '../core/user-error.ts';
import type { LedgerEntry, Workspace } from '../core/workspace.ts';
import { ACTIONS } from './actions/actions-table.ts';
import { INDICATORS, readIndicators } from './indicators-table.ts';
import { ANY_PLACE, knowPlaces, LEVEL_OF_ANY } from './known-names.ts';
import { readLedger } from './ledger.ts';
import { loadPlans } from './load-plans.ts';
import { tableFinder, TABLES_WORKBOOK } from './load-tables.ts';
import { PLACES, readPlaces } from './places-table.ts';
import { POPULATION, readPopulations } from './population-table.ts';
import { Findings, WorkspaceError } from './problem.ts';
import { readReports, readSubmissions, REPORTS, SUBMISSIONS } from './reports-table.ts';
import { readSettings, type Settings } from './settings.ts';
import type { TableForm } from './table.ts';
import { readTargets, TARGETS } from './targets-table.ts';
import { readTextFile } from './text-file.ts';

export const SETTINGS_FILE = 'deliver.yaml';
export const LEDGER_FILE = 'data/ledger.jsonl';

const NO_PLACES =
  'There is no places.csv: every name in the data is a place of its own, all at one level, none closed or opened. Add it for districts, aliases and league tables by level.';

/** ACTIONS is another's to read, and a sheet of the same workbook. */
const FORMS = [PLACES, INDICATORS, POPULATION, REPORTS, SUBMISSIONS, TARGETS, ACTIONS];

/**
 * Loads a workspace (design.md 2). A plan that does not hold is in `brokenPlans`; the others go on.
 * @throws WorkspaceError with every problem of deliver.yaml, the tables and the ledger, each with its place and what to do
 */
export async function loadWorkspace(folder: Folder): Promise<Workspace> {
  const findings = new Findings();
  const settings = loadSettings(folder, findings);
  const find = await tableFinder(folder, FORMS, findings);
  const placeTable = await find(PLACES);
  const indicatorTable = await find(INDICATORS);
  if (placeTable === undefined) findings.remark({ file: `${PLACES.name}.csv` }, NO_PLACES);
  needTable(INDICATORS, indicatorTable, findings);
  const places: Place[] = placeTable === undefined ? [] : readPlaces(placeTable, findings);
  const indicators: Indicator[] = indicatorTable === undefined ? [] : readIndicators(indicatorTable, findings);
  // What else stands in the workspace names places and indicators: with those broken, it would only echo their problems.
  if (settings === undefined || findings.problems.length > 0) throw new WorkspaceError(findings.problems);

  const known = placeTable === undefined ? ANY_PLACE : knowPlaces(places);
  const levels =
    placeTable === undefined ? [LEVEL_OF_ANY] : [...new Set(places.map((place) => place.level).filter((level) => level !== ''))];
  const context = { indicators: new Map(indicators.map((one) => [one.code, one])), places: known, levels, periods: settings };
  const { plans, broken } = await loadPlans(folder, context, findings);
  const populations = await find(POPULATION);
  const reportTable = await find(REPORTS);
  const reports = reportTable === undefined ? [] : readReports(reportTable, known, levels, findings);
  const submissions = await find(SUBMISSIONS);
  const targets = await find(TARGETS);
  const workspace: Workspace = {
    ...settings,
    places,
    indicators,
    populations: populations === undefined ? [] : readPopulations(populations, known, findings),
    reports,
    ...(submissions === undefined || submissions.rows.length === 0 // an empty form is not a record of nothing received
      ? {}
      : {
          submissions: readSubmissions(
            submissions,
            { places: known, dataSets: reports.map((set) => set.dataSet), periods: settings },
            findings,
          ),
        }),
    targets: targets === undefined ? [] : readTargets(targets, { places: known, plans, broken, indicators }, findings),
    plans,
    brokenPlans: broken,
    ledger: loadLedger(folder, findings),
    remarks: findings.remarks,
  };
  if (findings.problems.length > 0) throw new WorkspaceError(findings.problems);
  return workspace;
}

function loadSettings(folder: Folder, findings: Findings): Settings | undefined {
  if (folder.exists(SETTINGS_FILE)) return readSettings(SETTINGS_FILE, readTextFile(folder, SETTINGS_FILE), findings);
  throw new UserError(`Unexpected folder without ${SETTINGS_FILE}, expected a workspace.`, 'Make one with: deliver init', {
    file: SETTINGS_FILE,
  });
}

/** A table that is there but broken has its own problems already. */
function needTable(form: TableForm, table: unknown, findings: Findings): void {
  const file = `${form.name}.csv`;
  if (table !== undefined || findings.problems.some(({ at }) => at.file === file || at.file === TABLES_WORKBOOK)) return;
  findings.problem(
    { file },
    `Unexpected gap: no ${file}, expected it (or a sheet ${form.sheet} in ${TABLES_WORKBOOK}).`,
    `Add the file with the headings ${form.required.join(', ')}.`,
  );
}

function loadLedger(folder: Folder, findings: Findings): LedgerEntry[] {
  return folder.exists(LEDGER_FILE) ? readLedger(LEDGER_FILE, readTextFile(folder, LEDGER_FILE, Infinity), findings) : [];
}
