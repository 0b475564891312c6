import type { Check } from '../../core/check.ts';
import { dayFromIso, isoFromDay, type Day } from '../../core/period/index.ts';
import { buildHierarchy } from '../../measures/hierarchy.ts';
import { expectedPlaces } from '../../measures/reporting.ts';
import { periodName } from './period-name.ts';
import { byPeriod, isImpossible, needsSubmissions, submissionsStory } from './submission-days.ts';
import { uploadedPeriods } from './uploaded-periods.ts';

const FILE = { 'may.csv': 'place,indicator,period,value\nF1,OPD visits,2026-05,10\nF2,OPD visits,2026-05,12\n' };
const NOTHING = 'submissions.csv has no date that can be judged for the periods of these files';

interface State {
  judged: number;
}

/** Reports that came after their deadline. The share on time is of those expected, not of those received. */
export const lateReport: Check<'whole', State> = {
  code: 'late-report',
  severity: 'warning',
  source: 'WHO data quality review, timeliness: received by the deadline ÷ expected (methods.md 2.1, C5 [V])',
  scope: 'whole',
  words: {
    en: {
      title: 'Report after its deadline',
      why: 'A stocktake rests on what was there in time; a district that is always late needs help.',
      message: ({ late, expected, dataSet, period, deadline }) =>
        `Unexpected ${late} late of ${expected} reports of ${dataSet} for ${periodName(period, 'en')}, expected all by ${deadline}.`,
      fix: ({ onTime, expected }) => `Ask these places what kept them (${onTime} of ${expected} expected reports came in time).`,
    },
    fr: {
      title: 'Rapport en retard',
      why: "Une revue repose sur ce qui est arrivé à temps, un district toujours en retard a besoin d'aide.",
      message: ({ late, expected, dataSet, period, deadline }) =>
        `Retard inattendu de ${late} rapports de ${dataSet} sur ${expected} pour ${periodName(period, 'fr')}, tous étaient attendus le ${deadline} au plus tard.`,
      fix: ({ onTime, expected }) =>
        `Demandez à ces lieux ce qui les a retenus (${onTime} des ${expected} rapports attendus sont arrivés à temps).`,
    },
  },
  needs: (context) =>
    needsSubmissions(context) ??
    (context.workspace?.reports.every(({ deadlineDays }) => deadlineDays === undefined) === true
      ? 'reports.csv gives no deadline'
      : undefined),
  begin: () => ({ judged: 0 }),
  run(unit, report, { workspace, today, asOf, uploader }, state) {
    if (workspace === undefined) return;
    const hierarchy = buildHierarchy(workspace.places, workspace.name);
    const within = uploader !== undefined && hierarchy.place(uploader) !== undefined ? uploader : hierarchy.root.code;
    const periods = uploadedPeriods(unit);
    if (asOf !== undefined) periods.set(asOf.id, asOf);
    for (const set of workspace.reports) {
      if (set.deadlineDays === undefined) continue;
      for (const [id, submissions] of byPeriod(workspace, set)) {
        const period = periods.get(id);
        // Timeliness with a date that cannot be true is refused (impossible-submission-date).
        if (period === undefined || submissions.some((one) => isImpossible(one, today))) continue;
        const deadline = period.end + set.deadlineDays;
        const expected = new Set(expectedPlaces(set, within, period, hierarchy).map(({ code }) => code));
        const first = new Map<string, Day>();
        for (const one of submissions) {
          const received = dayFromIso(one.received) as Day;
          if (expected.has(one.place)) first.set(one.place, Math.min(received, first.get(one.place) ?? Infinity));
        }
        if (expected.size === 0) continue;
        state.judged += 1;
        const days = [...first.values()];
        const late = days.filter((received) => received > deadline).length;
        const args = {
          dataSet: set.dataSet,
          period: id,
          late,
          onTime: days.length - late,
          expected: expected.size,
          deadline: isoFromDay(deadline),
        };
        for (const one of submissions) {
          const received = dayFromIso(one.received) as Day;
          if (received > deadline && first.get(one.place) === received) report(one.at, args, `${set.dataSet}\0${id}`);
        }
      }
    }
  },
  end: (_report, _context, { judged }) => (judged === 0 ? NOTHING : undefined),
  examples: [
    {
      says: 'Both by 15 June.',
      files: FILE,
      workspace: submissionsStory('HMIS,F1,2026-05,2026-06-15\nHMIS,F2,2026-05,2026-06-03\n'),
      finds: [],
    },
    {
      says: 'One a day late.',
      files: FILE,
      workspace: submissionsStory('HMIS,F1,2026-05,2026-06-16\nHMIS,F2,2026-05,2026-06-03\n'),
      finds: ['line 2'],
    },
    {
      says: 'A date before the month began: nothing is said of the whole month.',
      files: FILE,
      workspace: submissionsStory('HMIS,F1,2026-05,2026-06-16\nHMIS,F2,2026-05,2026-04-03\n'),
      finds: NOTHING,
    },
    {
      says: 'Nobody wrote down when reports came.',
      files: FILE,
      finds: 'there is no workspace with submissions.csv',
    },
  ],
};
