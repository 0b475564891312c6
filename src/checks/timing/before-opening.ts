import type { Check } from '../../core/check.ts';
import { dayFromIso, isoFromDay } from '../../core/period/index.ts';
import { periodName } from './period-name.ts';
import { noOwnSubmissions, ownSubmissions, type JudgedDates } from './own-submissions.ts';
import { isImpossible, needsSubmissions, submissionsStory } from './submission-days.ts';

const FILE = { 'may.csv': 'place,indicator,period,value\nF1,OPD visits,2026-05,10\nF2,OPD visits,2026-05,12\n' };

/** Days before the end of its period from which a report may come ([P]: forms are closed on the last working day). Option `days`. */
export const EARLIEST_DAYS = 3;

/** A report received before reporting opened, in the middle of its own period: the rest of the period cannot be in it. */
export const beforeOpening: Check<'whole', JudgedDates> = {
  code: 'before-opening',
  severity: 'warning',
  source: "The toolkit's own [P]: reporting opens in the last days of the period",
  scope: 'whole',
  words: {
    en: {
      title: 'Report that came before its period was over',
      why: 'A report of the tenth of the month lacks two thirds of it, or was filled in ahead.',
      message: ({ place, period, received, opens }) =>
        `Unexpected receipt on ${received} of the report of ${place} for ${periodName(period, 'en')}, expected from ${opens} on.`,
      fix: ({ line }) => `Ask whether the whole period is in it, or correct the date in line ${line} of submissions.csv.`,
    },
    fr: {
      title: 'Rapport arrivé avant la fin de sa période',
      why: "Un rapport du dix du mois n'en couvre qu'un tiers, ou a été rempli d'avance.",
      message: ({ place, period, received, opens }) =>
        `Réception inattendue le ${received} du rapport de ${place} pour ${periodName(period, 'fr')}, elle est attendue à partir du ${opens}.`,
      fix: ({ line }) => `Demandez si toute la période y figure, ou corrigez la date en ligne ${line} de submissions.csv.`,
    },
  },
  needs: needsSubmissions,
  begin: () => ({ judged: 0 }),
  run(unit, report, context, state) {
    const days = Number(context.option('before-opening', 'days') ?? EARLIEST_DAYS);
    for (const { one, at } of ownSubmissions(unit, context, state)) {
      if (isImpossible(one, context.today)) continue;
      const opens = Math.max(one.period.start, one.period.end - days);
      if ((dayFromIso(one.received) ?? opens) >= opens) continue;
      const { place, received, period } = one;
      report(at, { place, period: period.id, received, line: one.at.line, opens: isoFromDay(opens) });
    }
  },
  end: noOwnSubmissions,
  examples: [
    { says: 'On the last working day.', files: FILE, workspace: submissionsStory('HMIS,F1,2026-05,2026-05-29\n'), finds: [] },
    {
      says: 'On the tenth of the month itself.',
      files: FILE,
      workspace: submissionsStory('HMIS,F1,2026-05,2026-05-10\nHMIS,F2,2026-05,2026-06-02\n'),
      finds: ['A2'],
    },
    { says: 'Nobody wrote down when reports came.', files: FILE, finds: 'there is no workspace with submissions.csv' },
  ],
};
