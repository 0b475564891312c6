import type { Check } from '../../core/check.ts';
import { dayFromIso, isoFromDay } from '../../core/period/index.ts';
import { periodName } from './period-name.ts';
import { isImpossible, needsSubmissions, submissionsStory } from './submission-days.ts';

const FILE = { 'may.csv': 'place,indicator,period,value\nF1,OPD visits,2026-05,10\nF2,OPD visits,2026-05,12\n' };

/** A date of receipt that cannot be true: timeliness of its period is refused, and never reported as 100 %. */
export const impossibleSubmissionDate: Check<'whole'> = {
  code: 'impossible-submission-date',
  severity: 'error',
  source: "The toolkit's own [P]: a report cannot come before its period begins, nor tomorrow",
  scope: 'whole',
  words: {
    en: {
      title: 'Date of receipt that cannot be true',
      why: 'A mistyped date makes late reports look timely; so nothing is said of the timeliness of that period.',
      message: ({ place, period, received, kind, begins, today }) =>
        kind === 'future'
          ? `Unexpected receipt on ${received} of the report of ${place} for ${periodName(period, 'en')}, expected a day up to ${today}.`
          : `Unexpected receipt on ${received} of the report of ${place} for ${periodName(period, 'en')}, expected a day from ${begins} on.`,
      fix: () => 'Correct the date in submissions.csv; until then timeliness of that period is not given.',
    },
    fr: {
      title: 'Date de réception impossible',
      why: "Une date mal saisie fait passer un rapport en retard pour ponctuel, rien n'est donc dit de la promptitude de cette période.",
      message: ({ place, period, received, kind, begins, today }) =>
        kind === 'future'
          ? `Réception inattendue le ${received} du rapport de ${place} pour ${periodName(period, 'fr')}, un jour au plus tard le ${today} est attendu.`
          : `Réception inattendue le ${received} du rapport de ${place} pour ${periodName(period, 'fr')}, un jour à partir du ${begins} est attendu.`,
      fix: () => "Corrigez la date dans submissions.csv, jusque-là la promptitude de cette période n'est pas donnée.",
    },
  },
  needs: needsSubmissions,
  run(_unit, report, { workspace, today }) {
    for (const one of workspace?.submissions ?? []) {
      if (!isImpossible(one, today)) continue;
      const kind = (dayFromIso(one.received) ?? 0) > today ? 'future' : 'before';
      const { place, received, period } = one;
      report(one.at, { place, period: period.id, received, kind, begins: isoFromDay(period.start), today: isoFromDay(today) });
    }
  },
  examples: [
    { says: 'After the month.', files: FILE, workspace: submissionsStory('HMIS,F1,2026-05,2026-06-10\n'), finds: [] },
    {
      says: 'One is dated two years early, one comes tomorrow.',
      files: FILE,
      workspace: submissionsStory('HMIS,F1,2026-05,2024-06-10\nHMIS,F2,2026-05,2026-07-16\n'),
      finds: ['line 2', 'line 3'],
    },
    { says: 'Nobody wrote down when reports came.', files: FILE, finds: 'there is no workspace with submissions.csv' },
  ],
};
