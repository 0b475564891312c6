import type { Folder } from '../../core/folder.ts';
import type { Leader } from '../../core/programme.ts';
import { tableFile, tableFinder } from '../load-tables.ts';
import { proposeNearest, sayKnown } from '../nearest-name.ts';
import { KnownCodes } from '../part-tables/known-codes.ts';
import { findTable, type FoundTable } from '../part-tables/read-rows.ts';
import { WorkspaceError, type Findings } from '../problem.ts';
import { FORM_FILE, LEADERSHIP_PLACE, LEADERSHIP_TABLES, QUESTIONS, RESPONSES_FOLDER, ROUNDS, TEAMS } from './leadership-tables.ts';
import { questionFinder } from './question-finder.ts';
import { readQuestions } from './read-questions.ts';
import { readRounds } from './read-rounds.ts';
import { readTeams } from './read-teams.ts';
import type { Reading, Survey } from './reading.ts';

/** Who may be rated, by code or by a name that only one has. */
export type RatedLeader = Pick<Leader, 'code' | 'name'>;

/**
 * Reads questions, rounds and teams.
 * @returns undefined where there is nothing of a survey at all
 * @throws WorkspaceError where a table is missing or cannot be read as one
 */
export async function readSurveyTables(folder: Folder, leaders: readonly RatedLeader[], reading: Reading): Promise<Survey | undefined> {
  const { findings } = reading;
  const find = await tableFinder(folder, LEADERSHIP_TABLES, findings, LEADERSHIP_PLACE);
  const found = new Map<string, FoundTable>();
  for (const form of LEADERSHIP_TABLES) {
    const table = await findTable(find, form, findings);
    if (table !== undefined) found.set(form.name, table);
  }
  const strays = remarkStrayFiles(folder, findings);
  const files = folder.list(RESPONSES_FOLDER);
  const nothing = found.size + findings.problems.length + strays + files.length === 0;
  if (nothing && !folder.exists(LEADERSHIP_PLACE.workbook)) return undefined;
  needTables(found, findings);
  if (findings.problems.length > 0) throw new WorkspaceError(findings.problems);
  return readSurvey(found, leaders, reading);
}

function readSurvey(found: ReadonlyMap<string, FoundTable>, leaders: readonly RatedLeader[], reading: Reading): Survey {
  const table = (form: { readonly name: string }) => found.get(form.name);
  const rows = (form: { readonly name: string }) => table(form)?.table.rows.length ?? 0;
  const codes = { rounds: new KnownCodes('round', 'named'), teams: new KnownCodes('team', 'named') };
  const worded = readQuestions(table(QUESTIONS), reading);
  const rounds = readRounds(table(ROUNDS), codes.rounds, reading);
  const teams = readTeams(table(TEAMS), codes.teams, reading);
  const known = new KnownCodes('leader', 'named');
  known.take(leaders);
  return {
    questions: worded.map(({ question }) => question),
    finder: questionFinder(worded),
    rounds,
    teams,
    written: { rounds: rows(ROUNDS), teams: rows(TEAMS) },
    codes: leaders.length === 0 ? codes : { ...codes, leaders: known },
    leaderNames: leaders.map(({ name }) => name),
  };
}

/** `question.csv` for `questions.csv`. @returns how many there are */
function remarkStrayFiles(folder: Folder, findings: Findings): number {
  const known = LEADERSHIP_TABLES.map((form) => tableFile(form, LEADERSHIP_PLACE));
  const below = folder.list(LEADERSHIP_PLACE.folder).filter((file) => file.split('/').length === 2);
  const strays = below.filter((file) => /\.(csv|xlsx)$/i.test(file) && !known.includes(file) && !file.startsWith(FORM_FILE));
  for (const file of strays) {
    const fix = proposeNearest(file, known, `Filled forms lie in ${RESPONSES_FOLDER}/.`);
    findings.remark({ file }, `Unexpected file, expected one of ${sayKnown(known)}; it is left out. ${fix}`);
  }
  return strays.length;
}

function needTables(found: ReadonlyMap<string, FoundTable>, findings: Findings): void {
  if (findings.problems.length > 0) return;
  for (const form of LEADERSHIP_TABLES) {
    if (found.has(form.name)) continue;
    const file = tableFile(form, LEADERSHIP_PLACE);
    findings.problem(
      { file },
      `Unexpected gap: no ${file}, expected it (or a sheet ${form.sheet} in ${LEADERSHIP_PLACE.workbook}).`,
      `Add the file with the headings ${form.required.join(', ')}, or make all tables with: deliver init --with leadership`,
    );
  }
}
