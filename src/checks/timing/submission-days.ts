import type { CheckContext } from '../../core/check.ts';
import { dayFromIso, type Day } from '../../core/period/index.ts';
import type { ReportSet, Submission, Workspace } from '../../core/workspace.ts';
import { sayReason } from '../reason.ts';

/** Whether a date of receipt cannot be true: no date at all, before its period began, or still to come. */
export function isImpossible(one: Submission, today: Day): boolean {
  const received = dayFromIso(one.received);
  return received === undefined || received < one.period.start || received > today;
}

/** Why rules about submissions cannot look. */
export function needsSubmissions(context: CheckContext): string | undefined {
  const { workspace } = context;
  if (workspace === undefined)
    return sayReason(context, {
      en: 'there is no workspace with submissions.csv',
      fr: "aucun espace de travail avec submissions.csv n'a été donné",
    });
  return workspace.submissions === undefined
    ? sayReason(context, { en: 'there is no submissions.csv', fr: "il n'y a pas de submissions.csv" })
    : undefined;
}

/** The submissions of one data set, those of one period together. */
export function byPeriod(workspace: Workspace, set: ReportSet): Map<string, Submission[]> {
  const found = new Map<string, Submission[]>();
  for (const one of workspace.submissions ?? []) {
    if (one.dataSet !== set.dataSet) continue;
    const list = found.get(one.period.id);
    if (list === undefined) found.set(one.period.id, [one]);
    else list.push(one);
  }
  return found;
}

/** Files of an example: two facilities that report monthly, 15 days after the month at the latest. */
export function submissionsStory(rows: string): Readonly<Record<string, string>> {
  return {
    'places.csv': 'code,name,parent,level\nC,Rwanda,,country\nF1,CS Rubona,C,facility\nF2,CS Minazi,C,facility\n',
    'reports.csv': 'data_set,elements,period_type,who,deadline_days\nHMIS,OPD visits,monthly,facility,15\n',
    'submissions.csv': `data_set,place,period,received\n${rows}`,
  };
}
