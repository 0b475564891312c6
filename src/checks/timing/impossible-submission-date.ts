import type { Check } from '../../core/check.ts';
import { dayFromIso, isoFromDay } from '../../core/period/index.ts';
import { periodName } from './period-name.ts';
import { isImpossible, needsSubmissions, submissionsStory } from './submission-days.ts';
import { noOwnSubmissions, ownSubmissions, type JudgedDates } from './own-submissions.ts';

const FILE = { 'may.csv': 'place,indicator,period,value\nF1,OPD visits,2026-05,10\nF2,OPD visits,2026-05,12\n' };

/** A date of receipt that cannot be true: timeliness of its period is refused, and never reported as 100 %. */
export const impossibleSubmissionDate: Check<'whole', JudgedDates> = {
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
      fix: ({ line }) => `Correct the date in line ${line} of submissions.csv; until then timeliness of that period is not given.`,
    },
    fr: {
      title: 'Date de réception impossible',
      why: "Une date mal saisie fait passer un rapport en retard pour ponctuel, rien n'est donc dit de la promptitude de cette période.",
      message: ({ place, period, received, kind, begins, today }) =>
        kind === 'future'
          ? `Réception inattendue le ${received} du rapport de ${place} pour ${periodName(period, 'fr')}, un jour au plus tard le ${today} est attendu.`
          : `Réception inattendue le ${received} du rapport de ${place} pour ${periodName(period, 'fr')}, un jour à partir du ${begins} est attendu.`,
      fix: ({ line }) =>
        `Corrigez la date en ligne ${line} de submissions.csv, jusque-là la promptitude de cette période n'est pas donnée.`,
    },
  },
  needs: needsSubmissions,
  begin: () => ({ judged: 0 }),
  run(unit, report, context, state) {
    const { today } = context;
    for (const { one, at } of ownSubmissions(unit, context, state)) {
      if (!isImpossible(one, today)) continue;
      const kind = (dayFromIso(one.received) ?? 0) > today ? 'future' : 'before';
      const { place, received, period } = one;
      report(at, {
        place,
        period: period.id,
        received,
        line: one.at.line,
        kind,
        begins: isoFromDay(period.start),
        today: isoFromDay(today),
      });
    }
  },
  end: noOwnSubmissions,
  examples: [
    { says: 'After the month.', files: FILE, workspace: submissionsStory('HMIS,F1,2026-05,2026-06-10\n'), finds: [] },
    {
      says: 'One is dated two years early, one comes tomorrow.',
      files: FILE,
      workspace: submissionsStory('HMIS,F1,2026-05,2024-06-10\nHMIS,F2,2026-05,2026-07-16\n'),
      finds: ['A2', 'A3'],
    },
    { says: 'Nobody wrote down when reports came.', files: FILE, finds: 'there is no workspace with submissions.csv' },
  ],
};
